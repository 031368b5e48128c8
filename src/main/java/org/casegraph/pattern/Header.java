package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The comment lines on top of a pattern file that say {@code // key: value}, with their places. */
record Header(List<Line> lines) {

    private static final Pattern LINE = Pattern.compile("//\\s*([a-z]+):\\s*(.*?)\\s*");

    /** @param number counted from one */
    record Line(int number, String key, String value) {}

    static Header of(String text) {
        var lines = new ArrayList<Line>();
        int number = 0;
        for (var line : text.lines().takeWhile(Header::isOnTop).toList()) {
            number++;
            var matcher = LINE.matcher(line);
            if (matcher.matches()) {
                lines.add(new Line(number, matcher.group(1), matcher.group(2)));
            }
        }
        return new Header(List.copyOf(lines));
    }

    private static boolean isOnTop(String line) {
        return line.isBlank() || line.startsWith("//");
    }

    List<Line> all(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).toList();
    }

    Optional<Line> first(String key) {
        return all(key).stream().findFirst();
    }
}
