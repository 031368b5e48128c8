package org.casegraph.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.mention.Mentions;
import org.casegraph.suggest.time.DateMentions;
import org.junit.jupiter.api.Test;

/**
 * How many mentions and dates of the annotated texts are found, and how many of those found are right. With {@code
 * -Dcasegraph.figures.mistakes=true} the mistakes are told one by one.
 */
class MentionFiguresTest {

    private static final Mentions MENTIONS = new Mentions();
    private static final DateMentions DATES = new DateMentions();

    private final Map<EntityKind, MentionScore> kinds = new EnumMap<>(EntityKind.class);
    private final ClusterScore clusters = new ClusterScore();
    private final DateScore dates = new DateScore();

    @Test
    void findsMentionsOfTheAnnotatedTexts() {
        measure(GoldTexts.all());

        assertReaches(EntityKind.PERSON, 0.95, 0.93);
        assertReaches(EntityKind.INSTITUTION, 0.90, 0.90);
        assertReaches(EntityKind.PLACE, 0.90, 0.90);
        assertThat(score(EntityKind.INSTITUTION).types()).isGreaterThanOrEqualTo(0.90);
        assertThat(dates.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(dates.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(clusters.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(clusters.precision()).isGreaterThanOrEqualTo(0.95);
    }

    private void measure(List<GoldText> texts) {
        Arrays.stream(EntityKind.values()).forEach(kind -> kinds.put(kind, new MentionScore(kind)));
        for (var gold : texts) {
            var suggested = MENTIONS.in(gold.document());
            kinds.values().forEach(score -> score.add(gold, suggested));
            clusters.add(gold, suggested);
            dates.add(gold, DATES.in(gold.document()));
        }
        print();
    }

    private MentionScore score(EntityKind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    private void assertReaches(EntityKind kind, double recall, double precision) {
        assertThat(score(kind).recall()).as("recall of %s", kind).isGreaterThanOrEqualTo(recall);
        assertThat(score(kind).precision()).as("precision of %s", kind).isGreaterThanOrEqualTo(precision);
    }

    private void print() {
        kinds.values().forEach(score -> System.out.println(score.row()));
        System.out.println(dates.row());
        System.out.println(clusters.row());
        if (Boolean.getBoolean("casegraph.figures.mistakes")) {
            kinds.values().forEach(score -> score.mistakes().forEach(System.out::println));
            dates.mistakes().forEach(System.out::println);
            clusters.mistakes().forEach(System.out::println);
        }
    }
}
