package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * One file of Cypher: what it is called and what it says.
 *
 * @param name the file's name without folder and ending: {@code entities_by_id}
 * @param text the whole file, header lines included
 */
public record Cypher(String name, String text) {

    private static final Pattern HEADER = Pattern.compile("//\\s*([A-Za-z][\\w-]*):\\s*(.*?)\\s*");

    /** The first header line with this key ({@code // key: value}). */
    public Optional<String> header(String key) {
        return headers(key).stream().findFirst();
    }

    /** The values of all header lines with this key, from top to bottom. */
    public List<String> headers(String key) {
        return headers().getOrDefault(key, List.of());
    }

    /** All header lines: the comment lines on top, up to the first line of Cypher. */
    public SequencedMap<String, List<String>> headers() {
        var headers = new LinkedHashMap<String, List<String>>();
        text.lines().takeWhile(line -> line.isBlank() || line.startsWith("//")).forEach(line -> {
            var header = HEADER.matcher(line);
            if (header.matches()) {
                headers.computeIfAbsent(header.group(1), _ -> new ArrayList<>()).add(header.group(2));
            }
        });
        return Collections.unmodifiableSequencedMap(headers);
    }
}
