package org.casegraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    private static final String FIRST =
            "Office of the\nProsecutor\n\nMs Ana Ruíz was “severely beaten” by o-\nfficers. Page 3\n\nAna Ruíz was ﬁned.";
    private static final String SECOND =
            "OFFICE OF THE PROSECUTOR Ms Ana Rui\u0301z was “severely\nbeaten” by officers. Page 3 Ana Ruíz was fined.";

    private static Anchor anchor(String words) {
        int start = FIRST.indexOf(words);
        return new Anchors(FIRST).at(new Span(start, start + words.length())).orElseThrow();
    }

    private static List<String> found(Anchor anchor) {
        return new Anchors(SECOND)
                .find(List.of(anchor)).getOrDefault(anchor, List.of()).stream()
                        .map(span -> span.in(SECOND))
                        .toList();
    }

    @Test
    void findsWordsWhereLinesAreBrokenInOtherPlaces() {
        assertThat(found(anchor("Office of the\nProsecutor"))).containsExactly("OFFICE OF THE PROSECUTOR");
        assertThat(found(anchor("o-\nfficers."))).containsExactly("officers.");
        assertThat(found(anchor("was ﬁned."))).containsExactly("was fined.");
    }

    @Test
    void keepsTheSignsAtTheEnds() {
        assertThat(found(anchor("“severely beaten”"))).containsExactly("“severely\nbeaten”");
        assertThat(found(anchor("severely beaten"))).containsExactly("severely\nbeaten");
    }

    @Test
    void tellsPlacesOfTheSameWordsApartByWhatStandsAround() {
        assertThat(found(anchor("Ana Ruíz"))).containsExactly("Ana Rui\u0301z");
        int second = FIRST.lastIndexOf("Ana");
        var anchor = new Anchors(FIRST).at(new Span(second, second + 8)).orElseThrow();
        assertThat(found(anchor)).containsExactly("Ana Ruíz");
    }

    @Test
    void findsNothingWhereTheWordsAreGone() {
        var other = new Anchors("He was free.").at(new Span(0, 6)).orElseThrow();

        assertThat(found(other)).isEmpty();
    }

    @Test
    void tellsAllPlacesThatFitEquallyWell() {
        var text = "Page header\n".repeat(20);
        var anchor = new Anchors(text).at(new Span(72, 83)).orElseThrow();

        assertThat(new Anchors(text).find(List.of(anchor)).get(anchor)).hasSizeGreaterThan(10);
    }

    @Test
    void isWrittenAndReadBack() {
        var anchor = anchor("“severely beaten”");

        assertThat(Anchor.parse(anchor.toString())).contains(anchor);
        assertThat(Anchor.parse("nonsense")).isEmpty();
        assertThat(new Anchors("— … —").at(new Span(0, 3))).isEmpty();
    }

    @Test
    void findsThousandsOfPlacesInALongTextAgain() {
        var random = new Random(7);
        var text = new StringBuilder();
        while (text.length() < 500_000) {
            text.append(Integer.toString(random.nextInt(50_000), 36)).append(random.nextInt(9) == 0 ? ".\n" : " ");
        }
        var first = text.toString();
        var second = first.replace('\n', ' ').replace(". ", ".\n\n");
        var anchors = new ArrayList<Anchor>();
        var here = new Anchors(first);
        for (int i = 0; i < 2_000; i++) {
            int start = random.nextInt(first.length() - 200);
            here.at(new Span(start, start + 10 + random.nextInt(40))).ifPresent(anchors::add);
        }
        long before = System.nanoTime();

        var found = new Anchors(second).find(anchors);

        assertThat(anchors).allSatisfy(anchor -> assertThat(found.get(anchor)).hasSize(1));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }
}
