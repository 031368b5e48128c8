package org.casegraph.source;

import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what is said of documents in a word; what cannot be so is refused with a sentence. */
public final class DocumentWords {

    private DocumentWords() {}

    /** A language tag (BCP 47) in its usual form. */
    public static String language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "'" + Words.shortened(tag) + "' is no language tag; accepted is BCP 47, such as en, ru or kk-Cyrl",
                    e);
        }
    }

    /** An address on the web, as it was given. */
    public static String url(String text) {
        try {
            var scheme = Optional.ofNullable(new URI(text).getScheme()).orElse("");
            if (List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))) {
                return text;
            }
        } catch (java.net.URISyntaxException e) {
            // Falls through to the one sentence for all wrong addresses.
        }
        throw new IllegalArgumentException(
                "'" + Words.shortened(text) + "' is no address; accepted is one that begins with https:// or http://");
    }
}
