package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QueryTest
class SearchTest {

    private static final String QUESTION =
            "query($text: String!) { search(text: $text) { nodes { matched entity { name } } } }";

    private final Asking asking;

    SearchTest(Asking asking) {
        this.asking = asking;
    }

    @BeforeEach
    void fill() {
        asking.givenAll(
                """
                casegraph: 1
                collection: names
                file: names
                coder: Tester
                documents: [{id: list, title: A list, authors: [list]}]
                entities:
                  - {id: list, kind: GROUP, names: [{value: those who listed them, at: 0-3, type: DESCRIPTION}]}
                  - {id: one, kind: PERSON, names: [{value: Zhanar O'Brien, at: 5-9}, {value: Жанар Әбілова, at: 11-20, type: ALIAS}]}
                  - {id: two, kind: PERSON, names: [{value: Zhanargul Petrov, at: 30-40}, {value: Petroff, at: 41-48, type: MISSPELLING}]}
                  - {id: three, kind: PERSON, names: [{value: 王小明, at: 50-53}, {value: محمد علي, at: 55-63, type: ALIAS}]}
                statements: []
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zhanar | Zhanar O'Brien, Zhanargul Petrov",
                "ZHÁNAR o'brien | Zhanar O'Brien",
                "O’Brien | Zhanar O'Brien",
                "petroff | Petroff",
                "жанар | Жанар Әбілова",
                "әбі | Жанар Әбілова",
                "王小明 | 王小明",
                "محمد | محمد علي",
                "Mr Zhanargul Petrov | Zhanargul Petrov"
            })
    void findsAnySpellingInAnyScript(String text, String matched) {
        assertThat(String.join(", ", found(text, "matched"))).startsWith(matched);
    }

    @Test
    void showsTheBestFormOfTheNameBesideTheOneThatMatched() {
        assertThat(found("petroff", "entity.name")).containsExactly("Zhanargul Petrov");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "*",
                "?",
                "~",
                "\"",
                "\\",
                "(",
                "AND",
                "OR NOT",
                "+ - && ||",
                "🙂",
                "{}[]^:!/",
                "\u202E",
                "nobody at all",
                "'; MATCH (n) DETACH DELETE n //",
                "${jndi:ldap://x}"
            })
    void answersNothingWhereThereIsNothing(String text) {
        assertThat(found(text, "matched")).isEmpty();
    }

    @Test
    void syntaxOfTheIndexIsOnlyText() {
        assertThat(found("zhanar NOT petrov*", "matched")).contains("Zhanar O'Brien", "Zhanargul Petrov");
    }

    @Test
    void namesWithCountlessMarksAreSearched() {
        assertThat(found("z" + "\u0301".repeat(300) + "hanar", "matched")).hasSize(2);
    }

    @Test
    void refusesATextThatIsNoName() {
        asking.ask(QUESTION, Map.of("text", "a".repeat(100_000)))
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> assertThat(error.getMessage())
                        .isEqualTo("text must have 500 characters at most.")));
    }

    @Test
    void narrowsToKinds() {
        assertThat(asking.texts(
                        "{ search(text: \"listed\", kinds: [PERSON]) { nodes { matched } } }",
                        "search.nodes[*].matched"))
                .isEmpty();
        assertThat(asking.texts(
                        "{ search(text: \"listed\", kinds: [GROUP]) { nodes { matched } } }",
                        "search.nodes[*].matched"))
                .containsExactly("those who listed them");
    }

    private List<String> found(String text, String path) {
        return asking.ask(QUESTION, Map.of("text", text))
                .path("search.nodes[*]." + path)
                .entityList(String.class)
                .get();
    }
}
