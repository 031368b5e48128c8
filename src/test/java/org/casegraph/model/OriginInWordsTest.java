package org.casegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OriginInWordsTest {

    private static final List<Speaker> OWN = List.of(new Speaker("Ana", 0));

    @Test
    void tellsOfTwoNewsItemsOfOneHouseOnOneLetter() {
        assertThat(words(List.of()).of(List.of(news("d1", "Morning", "Ana"), news("d2", "Morning", "Ana"))))
                .isEqualTo("Two news items of Morning, both citing Ana.");
    }

    @Test
    void tellsOfALetterAndOfWhoeverCitesIt() {
        assertThat(words(List.of()).of(List.of(letter("d1"), news("d2", "Morning", "Ana"))))
                .isEqualTo("A letter of Ana, citing nobody else; a news item of Morning, citing Ana: one origin, "
                        + "as they share Ana.");
    }

    @Test
    void tellsWhoMadeOneOfTwoVoicesAndWhy() {
        assertThat(words(List.of(List.of("Ana", "Bruno"))).of(List.of(letter("d1"), news("d2", "Morning", "Bruno"))))
                .isEqualTo("A letter of Ana, citing nobody else; a news item of Morning, citing Bruno: one origin, "
                        + "as Ana and Bruno count as one (tester: Siblings).");
    }

    @Test
    void namesNobodyWhomTheReaderMayNotKnow() {
        assertThat(words(List.of()).of(List.of(news("d1", "secret", "secret"))))
                .isEqualTo("A news item, citing somebody who is not named here.");
    }

    @Test
    void tellsOfALabel() {
        var labelled = new Provenance("s", "d", "TESTIMONY", null, OWN, "test/the wire");

        assertThat(words(List.of()).of(List.of(labelled)))
                .isEqualTo("A testimony of Ana, under the origin “the wire” that its coder gave.");
    }

    private static OriginInWords words(List<List<String>> groups) {
        var entry = new Ruling.Entry("g", "tester", "Siblings.", Instant.EPOCH, Clearance.PUBLIC, null);
        var rulings =
                groups.stream().map(group -> new OriginGroup(entry, group)).toList();
        return new OriginInWords(
                Voices.of(UnaryOperator.identity(), groups),
                rulings,
                id -> Set.of("secret").contains(id) ? Optional.empty() : Optional.of(id));
    }

    private static Provenance letter(String document) {
        return new Provenance("s" + document, document, "LETTER", "Press", OWN, "Ana");
    }

    private static Provenance news(String document, String publisher, String cited) {
        var chain = List.of(new Speaker("journalist", 0), new Speaker(cited, 1));
        return new Provenance("s" + document, document, "NEWS", publisher, chain, cited);
    }
}
