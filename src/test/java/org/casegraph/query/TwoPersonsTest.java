package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.query.Reviewing.done;
import static org.casegraph.query.Reviewing.refusal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.casegraph.graph.StoreTest;
import org.casegraph.review.SuggestingMarks;
import org.casegraph.source.HeldTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** From proposals to statements where two people have to agree. */
@QueryTest
@StoreTest
@SuggestingMarks
@TestPropertySource(properties = "casegraph.review.persons=2")
class TwoPersonsTest {

    private static final String TEXT = "[1 PERSON Ana Ruiz] {ARREST SUFFERED_BY=1| was arrested}. [2 PERSON Lev Brik]"
            + " {RELEASE SUFFERED_BY=2| was set free}.";

    private final Asking asking;
    private final Reviewing reviewing;
    private String letter = "";
    private String arrest = "";

    TwoPersonsTest(Asking asking, HeldTexts texts) {
        this.asking = asking;
        this.reviewing = new Reviewing(asking, texts);
    }

    @BeforeEach
    void hold() {
        letter = reviewing.document("a", TEXT);
        arrest = reviewing.id(letter, "ACT", "was arrested");
    }

    @Test
    void draftStaysOutUntilASecondPersonAgrees() {
        assertThat(done(reviewing.accept(letter, arrest, "Ivo Lind")).get("state"))
                .isEqualTo("DRAFT");
        assertThat(done(reviewing.accept(letter, arrest, "ivo  LIND")).get("state"))
                .isEqualTo("DRAFT");
        assertThat(asking.number("{ acts { totalCount } }", "acts.totalCount")).isZero();
        assertThat(asking.number("{ people { totalCount } }", "people.totalCount"))
                .isZero();

        var agreed = done(reviewing.accept(letter, arrest, "Mara Lys"));

        assertThat(agreed.get("state")).isEqualTo("ACCEPTED");
        assertThat(agreed.get("statements").toString()).contains("coder=Ivo Lind, Mara Lys");
        assertThat(asking.number("{ acts { totalCount } }", "acts.totalCount")).isOne();
        var ana = reviewing.proposals(letter, "forms: [MENTION], states: [ACCEPTED]");
        assertThat(ana)
                .singleElement()
                .satisfies(one -> assertThat(one.get("decisions").toString()).contains("by=Ivo Lind", "by=Mara Lys"));
    }

    @Test
    void rejectionByASecondPersonIsADisputeUntilOneGivesIn() {
        done(reviewing.accept(letter, arrest, "Ivo Lind"));

        var disputed = done(reviewing.reject(letter, arrest, "Mara Lys"));
        assertThat(disputed.get("state")).isEqualTo("DISPUTED");
        assertThat(disputed.get("decisions").toString()).contains("verdict=ACCEPT", "verdict=REJECT, reason=No.");

        assertThat(done(reviewing.accept(letter, arrest, "Mara Lys")).get("state"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void otherWordingIsADisputeThatShowsBoth() {
        done(reviewing.accept(letter, arrest, "Ivo Lind"));

        var disputed = done(reviewing.accept(letter, arrest, "Mara Lys", charged()));

        assertThat(disputed.get("state")).isEqualTo("DISPUTED");
        assertThat(disputed.get("decisions").toString())
                .contains("summary=Ana Ruiz was arrested.", "summary=Somebody was charged.");
        assertThat(refusal(reviewing.accept(letter, arrest, "Oda Ferm")))
                .isEqualTo("BAD_REQUEST There are several versions; give the statement that you agree to.");

        assertThat(done(reviewing.accept(letter, arrest, "Ivo Lind", charged())).get("state"))
                .isEqualTo("ACCEPTED");
        assertThat(asking.texts("{ acts { nodes { kind } } }", "acts.nodes[*].kind"))
                .containsExactly("CHARGE");
    }

    @Test
    void laterDoubtTakesAnAcceptedStatementOut() {
        done(reviewing.accept(letter, arrest, "Ivo Lind"));
        done(reviewing.accept(letter, arrest, "Mara Lys"));

        assertThat(done(reviewing.reject(letter, arrest, "Oda Ferm")).get("state"))
                .isEqualTo("DISPUTED");

        assertThat(asking.number("{ acts { totalCount } }", "acts.totalCount")).isZero();
        assertThat(done(reviewing.takeBack(letter, arrest, "Oda Ferm")).get("state"))
                .isEqualTo("ACCEPTED");
        assertThat(asking.number("{ acts { totalCount } }", "acts.totalCount")).isOne();
    }

    @Test
    void statementThatLosesAVoiceIsADraftAgain() {
        done(reviewing.accept(letter, arrest, "Ivo Lind"));
        done(reviewing.accept(letter, arrest, "Mara Lys"));

        assertThat(done(reviewing.takeBack(letter, arrest, "Mara Lys")).get("state"))
                .isEqualTo("DRAFT");
        assertThat(asking.number("{ acts { totalCount } }", "acts.totalCount")).isZero();
    }

    @Test
    void peopleWhoAgreeAtOnceMakeOneStatement() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var done = threads.invokeAll(Stream.of("Ivo Lind", "Mara Lys", "Oda Ferm", "Ivo Lind")
                    .<Callable<Object>>map(by -> () -> reviewing.accept(letter, arrest, by))
                    .toList());
            for (Future<Object> one : done) {
                one.get();
            }
        }

        assertThat(reviewing.state(letter, arrest)).isEqualTo("ACCEPTED");
        assertThat(asking.number(
                        "{ statements(filter: {predicates: [\"ARREST\"]}) { totalCount } }", "statements.totalCount"))
                .isOne();
    }

    @Test
    void newPeopleOfADocumentNeedTwoVoicesToo() {
        assertThat(refusal(reviewing.describe(
                        letter,
                        "Ivo Lind",
                        Map.of("authors", List.of(Map.of("mention", reviewing.id(letter, "MENTION", "Ana Ruiz")))))))
                .isEqualTo(
                        "BAD_REQUEST Two people review here: whoever is new is accepted as a mention by both first.");
    }

    @Test
    void tellsHowManyHaveToAgree() {
        assertThat(asking.text("{ reviewSettings { persons suggester } }", "reviewSettings.suggester"))
                .isEqualTo("marks 1");
        assertThat(asking.number("{ reviewSettings { persons } }", "reviewSettings.persons"))
                .isEqualTo(2);
    }

    private static Map<String, Object> charged() {
        return Map.of(
                "at",
                Map.of("start", 0, "end", 10),
                "summary",
                "Somebody was charged.",
                "act",
                Map.of(
                        "kind",
                        "CHARGE",
                        "roles",
                        List.of(Map.of(
                                "role",
                                "SUFFERED_BY",
                                "fillers",
                                List.of(Map.of(
                                        "new",
                                        Map.of("kind", "PERSON", "name", "A woman", "nameType", "DESCRIPTION")))))));
    }
}
