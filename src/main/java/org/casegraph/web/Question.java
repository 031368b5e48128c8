package org.casegraph.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A ready question of the playground.
 *
 * @param name the name of its file, without ending
 * @param title what it is listed as
 * @param explanation the comment at the head of its file, as one line
 * @param query the whole text of its file
 * @param variables JSON, null where it needs none
 * @param address where the playground opens it
 */
record Question(
        String name, String title, String explanation, String query, @Nullable String variables, String address) {

    static Question of(String name, String query, @Nullable String variables) {
        return new Question(name, title(name), explanation(query), query, variables, address(query, variables));
    }

    /** {@code 03-who_was_pressed} is listed as "Who was pressed". */
    private static String title(String name) {
        var words = name.replaceFirst("^[0-9]+[-_]", "").replaceAll("[-_]+", " ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String explanation(String query) {
        var text = new StringBuilder();
        for (var line : query.strip().lines().toList()) {
            if (!line.startsWith("#")) {
                break;
            }
            text.append(line.replaceFirst("^#+", "").strip()).append(' ');
        }
        return text.toString().strip().replaceAll(" +", " ");
    }

    private static String address(String query, @Nullable String variables) {
        var address = "/playground?query=" + UriUtils.encode(query, "UTF-8");
        return variables == null ? address : address + "&variables=" + UriUtils.encode(variables, "UTF-8");
    }
}
