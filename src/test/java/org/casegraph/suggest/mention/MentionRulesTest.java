package org.casegraph.suggest.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.casegraph.suggest.Marked;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tries every rule of the rule files on its own examples, one by one. */
class MentionRulesTest {

    private static final Mentions MENTIONS = new Mentions();

    @TestFactory
    Stream<DynamicTest> findsWhatItsExamplesMark() {
        return MENTIONS.rules().rules().stream().flatMap(rule -> rule.matches().stream()
                .map(example -> DynamicTest.dynamicTest(rule.name() + ": " + example, () -> finds(rule, example))));
    }

    @TestFactory
    Stream<DynamicTest> findsNothingWhereItMustNot() {
        return MENTIONS.rules().rules().stream().flatMap(rule -> rule.not().stream()
                .map(example -> DynamicTest.dynamicTest(rule.name() + ": " + example, () -> findsNot(rule, example))));
    }

    @TestFactory
    Stream<DynamicTest> hasASentenceAndBothExamples() {
        return MENTIONS.rules().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    assertThat(rule.says()).endsWith(".");
                    assertThat(rule.matches()).isNotEmpty();
                    assertThat(rule.not()).isNotEmpty();
                    assertThat(rule.score()).isBetween(0.5, 1.0);
                }));
    }

    private static void finds(Rule rule, String example) {
        var marked = Marked.of(example);
        var last = marked.spans().getLast();

        assertThat(MENTIONS.in(marked.text()))
                .filteredOn(mention -> mention.span().equals(last))
                .extracting(SuggestedMention::rule)
                .containsExactly(rule.name());
    }

    private static void findsNot(Rule rule, String example) {
        assertThat(MENTIONS.in(example)).extracting(SuggestedMention::rule).doesNotContain(rule.name());
    }
}
