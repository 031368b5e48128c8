package org.casegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every count of origins. */
class OriginsTest {

    private static final List<String> VOICES = List.of("a", "b", "c", "d", "e", "f");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a | b, 2",
                "a+b | a, 1",
                "a+b | b+c | c, 1",
                "a+b | c+d, 2",
                "a | b | c, 3",
                "a | b | a+b, 1",
            })
    void statementsThatShareAVoiceHaveOneOrigin(String statements, int expected) {
        var voices = new LinkedHashMap<String, List<String>>();
        for (var said : statements.split(" \\| ")) {
            voices.put("s" + voices.size(), List.of(said.split("\\+")));
        }

        assertThat(Origins.of(voices).size()).isEqualTo(expected);
    }

    @Test
    void isThatOfPlainMerging() {
        each((voices, random) -> {
            var origins = Origins.of(voices);

            assertThat(origins.size()).isEqualTo(byMerging(voices));
            assertThat(origins.groups().stream().flatMap(group -> group.stream()))
                    .containsExactlyInAnyOrderElementsOf(voices.keySet());
            assertThat(origins.groups())
                    .isEqualTo(Origins.of(shuffled(voices, random)).groups());
        });
    }

    @Test
    void isNeverMoreThanThereAreVoicesOrStatements() {
        each((voices, _) -> assertThat(Origins.of(voices).size())
                .isLessThanOrEqualTo((int) voices.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .count())
                .isLessThanOrEqualTo(voices.size()));
    }

    @Test
    void oneMoreStatementAddsOneAtMost() {
        each((voices, random) -> {
            var before = Origins.of(voices).size();
            voices.put("another", said(random));

            assertThat(Origins.of(voices).size()).isLessThanOrEqualTo(before + 1);
        });
    }

    @Test
    void makingOneOfVoicesNeverAdds() {
        each((voices, random) -> {
            var grouped = Voices.of(UnaryOperator.identity(), List.of(said(random), said(random)));
            var merged = new LinkedHashMap<String, List<String>>();
            voices.forEach((statement, said) ->
                    merged.put(statement, said.stream().map(grouped::one).toList()));

            assertThat(Origins.of(merged).size())
                    .isLessThanOrEqualTo(Origins.of(voices).size());
        });
    }

    @Test
    void behindAllPartsThereAreNoMoreThanBehindTheWeakest() {
        each((voices, random) -> {
            var one = Origins.of(voices);
            var other = Origins.of(voices(random, "t"));

            var both = Origins.behindAll(List.of(one, other));

            assertThat(both.size()).isBetween(1, Math.min(one.size(), other.size()));
            assertThat(Origins.behindAll(List.of(one))).isEqualTo(one);
            assertThat(both).isEqualTo(Origins.behindAll(List.of(both, both)));
        });
    }

    @Test
    void behindAllPartsAreThoseWhoSpeakForEach() {
        var one = Origins.of(Map.of("s1", List.of("a"), "s2", List.of("b")));
        var other = Origins.of(Map.of("s3", List.of("b"), "s4", List.of("c"), "s5", List.of("d")));
        var third = Origins.of(Map.of("s6", List.of("e")));

        assertThat(Origins.behindAll(List.of(one, other)).statements()).containsExactly("s2", "s3");
        assertThat(Origins.behindAll(List.of(one, third)).statements()).containsExactly("s6");
        assertThat(Origins.behindAll(List.of())).isEqualTo(Origins.none());
    }

    private static void each(java.util.function.BiConsumer<Map<String, List<String>>, Random> law) {
        var random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            law.accept(voices(random, "s"), random);
        }
    }

    private static Map<String, List<String>> voices(Random random, String prefix) {
        var voices = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            voices.put(prefix + i, said(random));
        }
        return voices;
    }

    private static List<String> said(Random random) {
        var voices = new ArrayList<>(VOICES);
        Collections.shuffle(voices, random);
        return List.copyOf(voices.subList(0, 1 + random.nextInt(2)));
    }

    private static Map<String, List<String>> shuffled(Map<String, List<String>> voices, Random random) {
        var keys = new ArrayList<>(voices.keySet());
        Collections.shuffle(keys, random);
        var shuffled = new LinkedHashMap<String, List<String>>();
        keys.forEach(key -> shuffled.put(key, voices.getOrDefault(key, List.of())));
        return shuffled;
    }

    /** Merges sets that meet until none do: slow and plain. */
    private static int byMerging(Map<String, List<String>> voices) {
        var sets = new ArrayList<TreeSet<String>>();
        for (var said : voices.values()) {
            var merged = new TreeSet<>(said);
            sets.removeIf(set -> {
                boolean meets = !Collections.disjoint(set, said);
                if (meets) {
                    merged.addAll(set);
                }
                return meets;
            });
            sets.add(merged);
        }
        return sets.size();
    }
}
