package org.casegraph.suggest.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casegraph.suggest.MarkedText;
import org.casegraph.suggest.SuggestedAct;
import org.casegraph.suggest.read.RuleFiles;
import org.casegraph.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is tried on its own example, and on one that it must leave alone. */
class ActRulesTest {

    private static final Acts ACTS = new Acts();

    @ParameterizedTest
    @MethodSource("rules")
    void findsItsExampleAndWhomItIsAbout(Rule rule) {
        var text = MarkedText.of(rule.example());

        var found = found(text).stream()
                .filter(act -> act.rule().equals(rule.name()))
                .toList();

        assertThat(found).as(text.text()).isNotEmpty();
        assertThat(kinds(rule)).contains(found.getFirst().kind());
        assertThat(found).as(text.text()).anySatisfy(act -> assertThat(act.roles())
                .extracting(SuggestedAct.Role::who)
                .contains(text.mentions().getFirst().who()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesItsCounterAlone(Rule rule) {
        var text = MarkedText.of(rule.counter());

        assertThat(found(text)).as(text.text()).extracting(SuggestedAct::rule).doesNotContain(rule.name());
    }

    @Test
    void thereIsARuleForEveryKindOfAct() throws IOException {
        var told = new TreeSet<String>();
        rules().forEach(rule -> told.addAll(kinds(rule)));

        assertThat(told).isEqualTo(vocabulary("acts", "act"));
    }

    @Test
    void rulesUseWordsOfTheVocabulary() throws IOException {
        var roles = new TreeSet<String>();
        rules().forEach(rule -> {
            roles.addAll(List.of(rule.of(), rule.by(), rule.owner()));
            roles.addAll(rule.parts().keySet());
            roles.add(rule.gap() == null ? rule.of() : rule.gap());
        });

        assertThat(vocabulary("roles", "actRole")).containsAll(roles);
    }

    @Test
    void rulesHaveNamesOfTheirOwnAndScores() {
        assertThat(rules()).extracting(Rule::name).doesNotHaveDuplicates().doesNotContain("");
        assertThat(rules()).extracting(Rule::score).allMatch(score -> score > 0.5 && score < 1);
    }

    /** A misspelt field would be passed over in silence. */
    @Test
    void rulesHaveNoFieldThatNobodyReads() {
        var fields = new TreeSet<String>();
        for (var file : RuleFiles.in("acts")) {
            file.forEach(rule -> fields.addAll(rule.propertyNames()));
        }

        assertThat(Set.of(
                        "name",
                        "kind",
                        "verbs",
                        "passive",
                        "things",
                        "nouns",
                        "suffers",
                        "does",
                        "of",
                        "by",
                        "owner",
                        "parts",
                        "gap",
                        "stance",
                        "demanded",
                        "feared",
                        "dated",
                        "alone",
                        "named",
                        "unless",
                        "score",
                        "example",
                        "counter"))
                .containsAll(fields);
    }

    static List<Rule> rules() {
        return Rules.read().all();
    }

    private static List<String> kinds(Rule rule) {
        return Stream.of(rule.kind(), rule.demanded(), rule.feared(), rule.dated())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<SuggestedAct> found(MarkedText text) {
        return ACTS.in(text.text(), Sentences.of(text.text()), text.mentions(), new ArrayList<>());
    }

    private static Set<String> vocabulary(String file, String directive) throws IOException {
        var words = Pattern.compile("^ {2}([A-Z_]+) @" + directive + "\\(", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("graphql", file + ".graphqls")));
        var found = new TreeSet<String>();
        words.results().forEach(word -> found.add(word.group(1)));
        return found;
    }
}
