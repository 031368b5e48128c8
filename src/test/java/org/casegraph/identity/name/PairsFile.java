package org.casegraph.identity.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casegraph.identity.name.InventedNames.Pair;

/**
 * Pairs of names from a file: {@code same|different, a, b} and perhaps a group, with tabs between. A header may give the
 * columns another order; blank lines and lines that begin with # are passed over.
 *
 * @param wrong what could not be read, a sentence for each line
 */
record PairsFile(List<Pair> pairs, List<String> wrong) {

    private static final Set<String> SAME =
            Set.of("same", "1", "1.0", "true", "t", "yes", "y", "match", "matches", "matched", "positive", "+");
    private static final Set<String> DIFFERENT = Set.of(
            "different",
            "0",
            "0.0",
            "-1",
            "false",
            "f",
            "no",
            "n",
            "nomatch",
            "nonmatch",
            "unmatched",
            "distinct",
            "negative",
            "differs",
            "notsame",
            "notmatch",
            "-");
    private static final Set<String> LABELS = Set.of(
            "label", "same", "match", "ismatch", "verdict", "truth", "expected", "samedifferent", "class", "target");
    private static final Set<String> ONES = Set.of("a", "one", "name1", "namea", "left", "first", "name", "query", "1");
    private static final Set<String> OTHERS =
            Set.of("b", "other", "name2", "nameb", "right", "second", "candidate", "result", "2");
    private static final Set<String> GROUPS = Set.of("group", "casegroup", "category", "language", "kind");
    private static final String NO_GROUP = "all";

    /** Where the columns are; a group below zero is not there. */
    private record Columns(int label, int one, int other, int group) {}

    static PairsFile read(Path file) throws IOException {
        return of(Files.readString(file, StandardCharsets.UTF_8));
    }

    static PairsFile of(String text) {
        var read = new PairsFile(new ArrayList<>(), new ArrayList<>());
        var columns = new Columns(0, 1, 2, 3);
        boolean mayBeHeader = true;
        int number = 0;
        for (var line : text.replace("\uFEFF", "").split("\r\n|\n|\r")) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            var cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            var header = mayBeHeader ? header(cells) : Optional.<Columns>empty();
            mayBeHeader = false;
            if (header.isPresent()) {
                columns = header.get();
            } else {
                read.add(number, cells, columns);
            }
        }
        return read;
    }

    private static Optional<Columns> header(List<String> cells) {
        var plain = cells.stream().map(PairsFile::plain).toList();
        int one = first(plain, ONES);
        int other = first(plain, OTHERS);
        int label = first(plain, LABELS);
        return one < 0 || other < 0 || label < 0 || one == other
                ? Optional.empty()
                : Optional.of(new Columns(label, one, other, first(plain, GROUPS)));
    }

    private static int first(List<String> cells, Set<String> words) {
        for (int i = 0; i < cells.size(); i++) {
            if (words.contains(cells.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void add(int number, List<String> cells, Columns columns) {
        if (cells.size() <= Math.max(columns.label(), Math.max(columns.one(), columns.other()))) {
            wrong.add("Line " + number + " has " + cells.size() + (cells.size() == 1 ? " column" : " columns")
                    + " where same or different and two names are expected, with tabs between.");
            return;
        }
        var one = cells.get(columns.one());
        var other = cells.get(columns.other());
        var said = plain(cells.get(columns.label()));
        if (!SAME.contains(said) && !DIFFERENT.contains(said)) {
            wrong.add("Line " + number + " begins with \"" + cells.get(columns.label())
                    + "\" where same or different (or 1 or 0, true or false, match or no match) is expected.");
        } else if (one.isEmpty() || other.isEmpty()) {
            wrong.add("Line " + number + " has no name in one of its two columns.");
        } else {
            pairs.add(new Pair(group(cells, columns), SAME.contains(said), one, other));
        }
    }

    private static String group(List<String> cells, Columns columns) {
        boolean told = columns.group() >= 0 && columns.group() < cells.size();
        return told && !cells.get(columns.group()).isEmpty() ? cells.get(columns.group()) : NO_GROUP;
    }

    /** Small letters, digits and signs alone, so that "No match" and "no_match" are one. */
    private static String plain(String cell) {
        var small = cell.toLowerCase(Locale.ROOT);
        var bare = small.replaceAll("[\\s_\"'|/]", "");
        return bare.length() > 2 ? bare.replace("-", "") : bare;
    }
}
