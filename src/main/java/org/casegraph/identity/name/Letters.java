package org.casegraph.identity.name;

import java.util.List;
import java.util.Map;

/** The table of letters: which look alike, and what becomes of them in Latin. */
record Letters(
        Map<String, String> lookalikes,
        Map<String, String> digits,
        Map<String, String> transforms,
        Map<String, Map<String, String>> before,
        List<String> ownVowel,
        Map<String, String> silent,
        Map<String, String> latin,
        Map<String, Map<String, String>> beginnings,
        Map<String, String> korean,
        List<String> chinese) {

    static Letters read() {
        return Tables.read("letters.yaml", Letters.class);
    }
}
