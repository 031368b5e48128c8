package org.casegraph.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.mention.Mentions;
import org.junit.jupiter.api.Test;

/** How many mentions of the annotated texts are found, and how many of those found are right. */
class MentionFiguresTest {

    private static final Mentions MENTIONS = new Mentions();

    @Test
    void findsMentionsOfTheAnnotatedTexts() {
        var scores = scores();

        print(scores);
        assertThat(scores.get(EntityKind.PERSON).recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.get(EntityKind.PERSON).precision()).isGreaterThanOrEqualTo(0.93);
    }

    private static Map<EntityKind, MentionScore> scores() {
        var scores = new EnumMap<EntityKind, MentionScore>(EntityKind.class);
        Arrays.stream(EntityKind.values()).forEach(kind -> scores.put(kind, new MentionScore(kind)));
        for (var gold : GoldTexts.all()) {
            var suggested = MENTIONS.in(gold.document());
            scores.values().forEach(score -> score.add(gold, suggested));
        }
        return scores;
    }

    private static void print(Map<EntityKind, MentionScore> scores) {
        scores.values().forEach(score -> System.out.println(score.row()));
        if (Boolean.getBoolean("casegraph.figures.mistakes")) {
            scores.values().forEach(score -> score.mistakes().forEach(System.out::println));
        }
    }
}
