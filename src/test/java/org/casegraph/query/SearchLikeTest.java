package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QueryTest
class SearchLikeTest {

    private static final String QUESTION = "query($text: String!, $kinds: [EntityKind!]) {"
            + " search(text: $text, kinds: $kinds) { nodes { score matched entity { name } } } }";

    private final Asking asking;

    SearchLikeTest(Asking asking) {
        this.asking = asking;
    }

    @BeforeEach
    void fill() {
        asking.givenAll(
                """
                casegraph: 1
                collection: like
                file: like
                coder: Tester
                documents: [{id: list, title: A list, authors: [nurlanovs]}]
                entities:
                  - {id: nurlanovs, kind: GROUP, names: [{value: The Nurlanovs, at: 0-3}]}
                  - {id: daniyar, kind: PERSON, names: [{value: Данияр Шаймерденұлы Жүнісов, at: 5-9}]}
                  - {id: danila, kind: PERSON, names: [{value: Danila Zhukov, at: 10-12}]}
                  - {id: gulnara, kind: PERSON, names: [{value: Gulnara Khamitova, at: 13-15}, {value: Гүлнара Хамитова, at: 16-17, type: ALIAS}]}
                  - {id: georgian, kind: PERSON, names: [{value: გიორგი მაისურაძე, at: 18-19}]}
                  - {id: jew, kind: PERSON, names: [{value: דוד לוי, at: 20-21}]}
                  - {id: short, kind: PERSON, names: [{value: Q. Tölegenov, at: 22-23}]}
                  - {id: secret, kind: PERSON, names: [{value: Erlan Bakirov, at: 24-25, clearance: TEAM}]}
                  - {id: office, kind: INSTITUTION, type: PROSECUTION, names: [{value: Генеральная прокуратура Республики Казахстан, at: 26-27}]}
                  - {id: body, kind: INSTITUTION, type: COMMISSION, names: [{value: Organization for Security and Co-operation in Europe, at: 28-29}]}
                  - {id: town, kind: PLACE, names: [{value: Шахтинск, at: 30-31}]}
                  - {id: matter, kind: CASE, names: [{value: Дело журналистов Шахтинска, at: 32-33}]}
                statements: []
                """);
    }

    @AfterEach
    void everything() {
        asking.as(Clearance.SEALED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Daniyar Zhunisov | Данияр Шаймерденұлы Жүнісов",
                "Dschunisow, Danijar | Данияр Шаймерденұлы Жүнісов",
                "Daniar Jounissov | Данияр Шаймерденұлы Жүнісов",
                "D. Zhunisov | Данияр Шаймерденұлы Жүнісов",
                "Жунусов Данияр | Данияр Шаймерденұлы Жүнісов",
                "Zhunisov | Данияр Шаймерденұлы Жүнісов",
                "Shaymerdenuly | Данияр Шаймерденұлы Жүнісов",
                "Dаniyаr Zhunisоv | Данияр Шаймерденұлы Жүнісов",
                "Dani\u200Byar Zhunisov | Данияр Шаймерденұлы Жүнісов",
                "Гульнара Хамитова | Gulnara Khamitova",
                "Chamitowa | Gulnara Khamitova",
                "Khamtiova | Gulnara Khamitova",
                "Gulnara Khamitov | Gulnara Khamitova",
                "Giorgi Maisuradze | გიორგი მაისურაძე",
                "გიორგი | გიორგი მაისურაძე",
                "דוד לוי | דוד לוי",
                "David Levi | דוד לוי",
                "Tolegenov | Q. Tölegenov",
                "Төлегенов | Q. Tölegenov",
                "Prosecutor General's Office of Kazakhstan | Генеральная прокуратура Республики Казахстан",
                "ОБСЕ | Organization for Security and Co-operation in Europe",
                "OSCE | Organization for Security and Co-operation in Europe",
                "Schachtinsk | Шахтинск",
                "the Nurlanovs | The Nurlanovs",
                "Нурлановы | The Nurlanovs",
                "Nurlanov | The Nurlanovs"
            })
    void findsTheOneWhateverTheScriptAndSystem(String text, String name) {
        assertThat(found(text, "entity.name")).first().isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "жүні | Данияр Шаймерденұлы Жүнісов",
                "zhun | Данияр Шаймерденұлы Жүнісов",
                "dschun | Данияр Шаймерденұлы Жүнісов",
                "дан жук | Danila Zhukov",
                "danila zh | Danila Zhukov",
                "данил ж | Danila Zhukov",
                "хам | Gulnara Khamitova",
                "gu | Gulnara Khamitova",
                "гу | Gulnara Khamitova",
                "shakh | Шахтинск",
                "нурл | The Nurlanovs"
            })
    void findsTheOneWhileHerNameIsTyped(String text, String name) {
        assertThat(found(text, "entity.name")).first().isEqualTo(name);
    }

    @Test
    void showsTheSpellingThatFitsBestAndRanksItAboveWhatSoundsAlike() {
        assertThat(found("Гүлнара Хамитова", "matched")).first().isEqualTo("Гүлнара Хамитова");
        assertThat(found("Gulnara Khamitova", "matched")).first().isEqualTo("Gulnara Khamitova");
        assertThat(scores("Gulnara Khamitova").getFirst()).isEqualTo(1);
        assertThat(scores("Khamitova").getFirst()).isGreaterThan(0.9).isLessThan(1);
        assertThat(scores("Guelnara Chamitowa").getFirst()).isGreaterThan(0.7).isLessThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Erlan Bakirov", "Ерлан Бакиров", "erl", "бакир", "Bakyrov"})
    void findsNobodyByANameThatIsHidden(String text) {
        asking.as(Clearance.PUBLIC);

        assertThat(found(text, "entity.name")).doesNotContain("Erlan Bakirov");
        assertThat(asking.as(Clearance.TEAM)
                        .ask(QUESTION, Map.of("text", text))
                        .path("search.nodes[*].entity.name")
                        .entityList(String.class)
                        .get())
                .contains("Erlan Bakirov");
    }

    @Test
    void narrowsToKindsWhateverTheScript() {
        var answer = asking.ask(QUESTION, Map.of("text", "Shakhtinsk", "kinds", List.of("CASE")));

        answer.path("search.nodes[*].entity.name")
                .entityList(String.class)
                .containsExactly("Дело журналистов Шахтинска");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b c d e f g h i j k l m n o p q r s t u v w x y z ",
                "Жж",
                "~1*^8\"",
                "\u202Eabc\u200B ",
                "山",
                "a-",
                "İI"
            })
    void answersWhateverIsTyped(String text) {
        asking.ask(QUESTION, Map.of("text", text.repeat(Math.max(1, 500 / text.length()))))
                .errors()
                .verify();
    }

    private List<String> found(String text, String path) {
        return asking.ask(QUESTION, Map.of("text", text))
                .path("search.nodes[*]." + path)
                .entityList(String.class)
                .get();
    }

    private List<Double> scores(String text) {
        return asking.ask(QUESTION, Map.of("text", text))
                .path("search.nodes[*].score")
                .entityList(Double.class)
                .get();
    }
}
