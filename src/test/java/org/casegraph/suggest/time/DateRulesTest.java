package org.casegraph.suggest.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.casegraph.suggest.Marked;
import org.casegraph.suggest.SuggestedDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tries every rule on dates on its own examples, one by one. */
class DateRulesTest {

    private static final DateMentions DATES = new DateMentions();

    @TestFactory
    Stream<DynamicTest> findsWhatItsExamplesMark() {
        return DATES.rules().rules().stream().flatMap(rule -> rule.matches().stream()
                .map(example -> DynamicTest.dynamicTest(rule.name() + ": " + example, () -> {
                    var marked = Marked.of(example);
                    assertThat(DATES.in(marked.text()))
                            .filteredOn(
                                    date -> date.span().equals(marked.spans().getLast()))
                            .extracting(SuggestedDate::rule)
                            .containsExactly(rule.name());
                })));
    }

    @TestFactory
    Stream<DynamicTest> findsNothingWhereItMustNot() {
        return DATES.rules().rules().stream().flatMap(rule -> rule.not().stream()
                .map(example ->
                        DynamicTest.dynamicTest(rule.name() + ": " + example, () -> assertThat(DATES.in(example))
                                .extracting(SuggestedDate::rule)
                                .doesNotContain(rule.name()))));
    }
}
