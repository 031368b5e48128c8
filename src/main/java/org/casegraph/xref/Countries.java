package org.casegraph.xref;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells countries by their codes and by their names in several languages. */
final class Countries {

    private static final Pattern PARTS = Pattern.compile("[;,|/]");
    private static final List<String> LANGUAGES = List.of(
            "en", "ru", "kk", "uk", "ky", "uz", "az", "be", "de", "fr", "es", "it", "pl", "pt", "tr", "nl", "ar", "fa");
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The English names of the countries that are named; what is no country is left aside. */
    static List<String> of(List<String> values) {
        return values.stream()
                .flatMap(PARTS::splitAsStream)
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .flatMap(value -> Optional.ofNullable(CODES.get(value)).stream())
                .distinct()
                .map(Countries::name)
                .toList();
    }

    private static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private static Map<String, String> codes() {
        var codes = new LinkedHashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            for (var language : LANGUAGES) {
                var name = country.getDisplayCountry(Locale.of(language));
                codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
            }
        }
        return codes;
    }
}
