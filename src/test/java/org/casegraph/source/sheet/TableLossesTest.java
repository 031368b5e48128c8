package org.casegraph.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.casegraph.source.format.Brought;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables by chance: each cell is in a statement, or in the report of what was lost, with its row; never in both. */
class TableLossesTest {

    private static final String MAPPING =
            """
            publisher: Neighbours' Archive
            entities:
              - as: person
                kind: PERSON
                id: id
                names: [name, {column: aka, type: ALIAS}]
                properties: {BIRTH_DATE: born, OCCUPATION: job, NOTE: remark}
            acts:
              - kind: {column: what, words: {taken away: ARREST}}
                roles: {SUFFERED_BY: person}
                details: {charge: charge}
                date: when
            """;
    private static final List<String> WORDS =
            List.of("Айгүл", "ნინო", "علي", "Đoàn", "አበበ", "小明", "O'Neil, \"Ned\"", "Zoë 😀", "=1+1");

    @TempDir
    private Path folder;

    private int number = 1000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eachCellIsKeptOrTold(long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 0; i < 18; i++) {
            rows.add(row(i, random));
        }
        Brought.write(folder, "people.mapping.yaml", MAPPING);
        var read = Brought.file(Brought.write(folder, "people.csv", csv(rows)));

        var kept = read.lines();
        for (int i = 0; i < rows.size(); i++) {
            int line = i + 2;
            rows.get(i).forEach((column, cell) -> {
                if (cell.isEmpty() || column.equals("id") || cell.equals("taken away")) {
                    return;
                }
                boolean isTold = read.losses().stream()
                        .filter(loss -> loss.field().equals(column) && !column.equals("what"))
                        .anyMatch(loss -> column.equals("colour")
                                || loss.remarks().stream().anyMatch(remark -> remark.row() == line));
                boolean isKept = kept.stream().anyMatch(one -> one.contains(cell));
                assertThat(isKept)
                        .as("seed %d, row %d, %s: %s", seed, line, column, cell)
                        .isNotEqualTo(isTold);
            });
        }
        assertThat(kept).filteredOn(one -> one.startsWith("ARREST")).isNotEmpty();
        assertThat(read.loss("colour").noPlace())
                .isEqualTo(rows.stream()
                        .filter(row -> !row.get("colour").isEmpty())
                        .count());
    }

    private Map<String, String> row(int id, Random random) {
        var row = new LinkedHashMap<String, String>();
        row.put("id", "p" + id);
        row.put("name", word(random));
        row.put("aka", maybe(word(random), random));
        row.put("born", maybe(one(random, "19%02d-04".formatted(10 + id), "39/39/" + number++), random));
        row.put("job", maybe(word(random), random));
        row.put("remark", maybe(word(random), random));
        row.put("what", one(random, "taken away", "0499" + (1_000_000_000L + number++), word(random)));
        row.put("charge", maybe(word(random), random));
        row.put("when", maybe(one(random, "20%02d-01-02".formatted(10 + id), "soon " + number++), random));
        row.put("colour", maybe(word(random), random));
        return row;
    }

    private String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + number++;
    }

    private static String maybe(String word, Random random) {
        return random.nextInt(4) == 0 ? "" : word;
    }

    private static String one(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static String csv(List<Map<String, String>> rows) {
        var lines = new ArrayList<>(List.of(String.join(",", rows.getFirst().keySet())));
        rows.forEach(row -> lines.add(row.values().stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","))));
        return String.join("\n", lines) + "\n";
    }
}
