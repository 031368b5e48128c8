package org.casegraph.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.GoldText.Gold;
import org.casegraph.suggest.GoldText.GoldAct;
import org.casegraph.suggest.GoldText.GoldMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotated texts are sound in themselves; what suggestions make of them is measured elsewhere. */
class GoldTextsTest {

    @ParameterizedTest
    @MethodSource("texts")
    void findsEveryPlaceAndItBeginsAndEndsWithAWord(GoldText gold) {
        assertThat(places(gold)).isNotEmpty().allSatisfy(place -> {
            var words = place.span().in(gold.text());
            assertThat(words).isEqualTo(words.strip());
            assertThat(startsInsideAWord(place, gold.text())).as(words).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void namesNobodyWhoIsNotMentioned(GoldText gold) {
        var named = gold.mentions().stream().map(GoldMention::who).toList();

        assertThat(gold.acts()).allSatisfy(act -> assertThat(named).containsAll(parties(act)));
        assertThat(gold.ties())
                .allSatisfy(
                        tie -> assertThat(named).contains(tie.from(), tie.to()).containsAll(tie.speakers()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void usesWordsOfTheVocabulary(GoldText gold) throws IOException {
        assertThat(gold.acts()).extracting(GoldAct::kind).isSubsetOf(vocabulary("acts", "act"));
        assertThat(gold.acts()).flatExtracting(act -> act.roles().keySet()).isSubsetOf(vocabulary("roles", "actRole"));
        assertThat(gold.ties()).extracting(GoldText.GoldTie::relation).isSubsetOf(vocabulary("relations", "relation"));
        assertThat(gold.mentions()).allSatisfy(mention -> assertThat(mention.type() != null)
                .isEqualTo(mention.kind() == EntityKind.INSTITUTION));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesOneKindToEachOfThoseItNames(GoldText gold) {
        var kinds = new HashSet<String>();
        gold.mentions().forEach(mention -> kinds.add(mention.who() + " " + mention.kind() + " " + mention.type()));

        assertThat(kinds)
                .hasSameSizeAs(new HashSet<>(
                        gold.mentions().stream().map(GoldMention::who).toList()));
    }

    @Test
    void readsTextsOfManyGenres() {
        assertThat(texts())
                .hasSizeGreaterThanOrEqualTo(12)
                .extracting(GoldText::genre)
                .doesNotHaveDuplicates();
    }

    static List<GoldText> texts() {
        return Stream.concat(
                        GoldTexts.all().stream(), GoldTexts.blind().stream().flatMap(Collection::stream))
                .toList();
    }

    private static List<Gold> places(GoldText gold) {
        return Stream.<List<? extends Gold>>of(gold.mentions(), gold.dates(), gold.ties(), gold.acts())
                .<Gold>flatMap(List::stream)
                .toList();
    }

    private static boolean startsInsideAWord(Gold place, String text) {
        int start = place.span().start();
        return start > 0
                && Character.isLetterOrDigit(text.charAt(start))
                && Character.isLetterOrDigit(text.charAt(start - 1));
    }

    private static List<String> parties(GoldAct act) {
        return Stream.of(Stream.of(act.victims(), act.by(), act.speakers()), act.roles().values().stream())
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> vocabulary(String file, String directive) throws IOException {
        var words = Pattern.compile("^ {2}([A-Z_]+) @" + directive + "\\(", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("graphql", file + ".graphqls")));
        var found = new HashSet<String>();
        words.results().forEach(word -> found.add(word.group(1)));
        return found;
    }
}
