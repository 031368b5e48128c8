package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.query.Reviewing.done;
import static org.casegraph.query.Reviewing.refusal;

import java.util.List;
import java.util.Map;
import org.casegraph.graph.StoreTest;
import org.casegraph.review.SuggestingMarks;
import org.casegraph.source.Coding;
import org.casegraph.source.HeldTexts;
import org.junit.jupiter.api.Test;

/** From proposals to statements where one person reviews. */
@QueryTest
@StoreTest
@SuggestingMarks
class ReviewTest {

    private static final String TEXT = "On (2019-03-12) [1 PERSON Ana Ruiz] {ARREST SUFFERED_BY=1 DONE_BY=2"
            + " @2019-03-12| was arrested} by [2 INSTITUTION/POLICE City Police]. <RELATIVE_OF 3 1 brother| Her"
            + " brother> [3 PERSON Bruno Ruiz] saw [1~ PERSON Ruiz].";

    private final Asking asking;
    private final Reviewing reviewing;

    ReviewTest(Asking asking, HeldTexts texts) {
        this.asking = asking;
        this.reviewing = new Reviewing(asking, texts);
    }

    @Test
    void proposesWhatTheTextMaySay() {
        var letter = reviewing.document("a", TEXT);

        var proposals = reviewing.proposals(letter);

        assertThat(proposals)
                .extracting(one -> one.get("form") + " " + one.get("quote") + " " + one.get("state"))
                .containsExactly(
                        "DATE 2019-03-12 OPEN",
                        "MENTION Ana Ruiz OPEN",
                        "ACT was arrested OPEN",
                        "MENTION City Police OPEN",
                        "RELATION Her brother OPEN",
                        "MENTION Bruno Ruiz OPEN",
                        "MENTION Ruiz OPEN");
        assertThat(proposals)
                .extracting(one -> String.valueOf(((Map<?, ?>) one.get("statement")).get("summary")))
                .containsExactly(
                        "",
                        "Bears the name Ana Ruiz",
                        "Ana Ruiz was arrested by City Police.",
                        "Bears the name City Police",
                        "Bruno Ruiz is a relative of Ana Ruiz.",
                        "Bears the name Bruno Ruiz",
                        "Bears the name Ruiz");
        assertThat(proposals.get(2).get("statement").toString()).contains("date=2019-03-12", "label=City Police");
        assertThat(asking.number("{ statements { totalCount } }", "statements.totalCount"))
                .isOne();
    }

    @Test
    void acceptedActIsToldWithThoseWhomItNames() {
        var letter = reviewing.document("a", TEXT);

        var accepted = done(reviewing.accept(letter, reviewing.id(letter, "ACT", "was arrested"), "Ivo Lind"));

        assertThat(accepted.get("state")).isEqualTo("ACCEPTED");
        assertThat(accepted.get("statements").toString()).contains("Ana Ruiz was arrested by City Police.", "Ivo Lind");
        assertThat(asking.texts("{ acts { nodes { sentence } } }", "acts.nodes[*].sentence"))
                .containsExactly("Ana Ruiz was arrested by City Police, on 12 March 2019.");
        assertThat(reviewing.state(letter, reviewing.id(letter, "MENTION", "Ana Ruiz")))
                .isEqualTo("ACCEPTED");
        assertThat(reviewing.state(letter, reviewing.id(letter, "MENTION", "Bruno Ruiz")))
                .isEqualTo("OPEN");
        assertThat(asking.text(
                        "{ document(id: \"%s\") { review { accepted } } }".formatted(letter),
                        "document.review.accepted"))
                .isEqualTo("3");
    }

    @Test
    void mentionsOfTheSameBecomeOneEntity() {
        var letter = reviewing.document("a", TEXT);
        done(reviewing.accept(letter, reviewing.id(letter, "MENTION", "Ana Ruiz"), "Ivo Lind"));
        done(reviewing.accept(letter, reviewing.id(letter, "MENTION", "Ruiz"), "Ivo Lind"));

        assertThat(asking.texts("{ people { nodes { name names { value type } } } }", "people.nodes[*].names[*].value"))
                .containsExactlyInAnyOrder("Ana Ruiz", "Ruiz");
    }

    @Test
    void acceptingTwiceIsOnce() {
        var letter = reviewing.document("a", TEXT);
        var arrest = reviewing.id(letter, "ACT", "was arrested");

        var once = done(reviewing.accept(letter, arrest, "Ivo Lind"));
        var twice = done(reviewing.accept(letter, arrest, "IVO  lind"));

        assertThat(twice).isEqualTo(once);
    }

    @Test
    void rejectedProposalStaysAwayWhenTheTextIsLaidOutAnew() {
        var letter = reviewing.document("a", TEXT);
        var arrest = reviewing.id(letter, "ACT", "was arrested");

        assertThat(done(reviewing.reject(letter, arrest, "Ivo Lind")).get("state"))
                .isEqualTo("REJECTED");
        assertThat(reviewing.proposals(letter, "states: [OPEN]"))
                .noneMatch(one -> one.get("id").equals(arrest));
        assertThat(asking.number("{ acts { totalCount } }", "acts.totalCount")).isZero();
    }

    @Test
    void editedStatementIsTheOneThatIsMade() {
        var letter = reviewing.document("a", TEXT);
        var arrest = reviewing.id(letter, "ACT", "was arrested");
        var ana = reviewing.id(letter, "MENTION", "Ana Ruiz");

        var edited = done(reviewing.accept(
                letter,
                arrest,
                "Ivo Lind",
                Map.of(
                        "at",
                        Map.of("start", 0, "end", 20),
                        "stance",
                        "ALLEGES",
                        "summary",
                        "Ana Ruiz was detained.",
                        "date",
                        "2019-03",
                        "act",
                        Map.of(
                                "kind",
                                "DETENTION",
                                "roles",
                                List.of(
                                        Map.of("role", "SUFFERED_BY", "fillers", List.of(Map.of("mention", ana))),
                                        Map.of("role", "DONE_BY", "fillers", List.of(Map.of("unnamed", "SOMEBODY")))),
                                "details",
                                List.of(Map.of("key", "reason", "value", "none given"))))));

        assertThat(edited.get("state")).isEqualTo("ACCEPTED");
        assertThat(asking.texts("{ acts { nodes { sentence } } }", "acts.nodes[*].sentence"))
                .containsExactly("It is alleged that Ana Ruiz was held in detention, in March 2019.");
    }

    @Test
    void decisionTakenBackWithdrawsTheStatementAndKeepsIt() {
        var letter = reviewing.document("a", TEXT);
        var arrest = reviewing.id(letter, "ACT", "was arrested");
        done(reviewing.accept(letter, arrest, "Ivo Lind"));
        var statement = asking.text(
                "{ document(id: \"%s\") { proposal(id: \"%s\") { statements { id } } } }".formatted(letter, arrest),
                "document.proposal.statements[0].id");

        assertThat(refusal(reviewing.takeBack(letter, arrest, "Mara Lys")))
                .isEqualTo("BAD_REQUEST Mara Lys has decided nothing about this proposal that stands; to take back what"
                        + " another decided, give the id of the decision.");
        var back = done(reviewing.takeBack(letter, arrest, "Ivo Lind"));

        assertThat(back.get("state")).isEqualTo("OPEN");
        assertThat(back.get("statements")).isEqualTo(List.of());
        assertThat(back.get("history").toString()).contains("takenBackBy=Ivo Lind, takenBackReason=A slip.");
        assertThat(asking.text("{ statement(id: \"%s\") { status } }".formatted(statement), "statement.status"))
                .isEqualTo("WITHDRAWN");
        assertThat(asking.number("{ acts { totalCount } }", "acts.totalCount")).isZero();
        assertThat(done(reviewing.accept(letter, arrest, "Mara Lys")).get("state"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void nameThatOthersNeedIsNotTakenBackBeforeThem() {
        var letter = reviewing.document("a", TEXT);
        done(reviewing.accept(letter, reviewing.id(letter, "ACT", "was arrested"), "Ivo Lind"));
        var ana = reviewing.id(letter, "MENTION", "Ana Ruiz");

        assertThat(refusal(reviewing.takeBack(letter, ana, "Ivo Lind")))
                .isEqualTo("BAD_REQUEST Other statements speak of Ana Ruiz, whom only this one names; take those back"
                        + " first.");
        assertThat(reviewing.state(letter, ana)).isEqualTo("ACCEPTED");
    }

    @Test
    void whoeverIsKnownUnderTheNameIsACandidate() {
        asking.given("one", "");
        var letter = reviewing.document("a", TEXT);
        var ana = reviewing.id(letter, "MENTION", "Ana Ruiz");

        var candidates = asking.ask(
                "{ document(id: \"%s\") { proposal(id: \"%s\") { candidates { id name } } } }".formatted(letter, ana));
        assertThat(candidates
                        .path("document.proposal.candidates[*].id")
                        .entityList(String.class)
                        .get())
                .containsExactly(Coding.person("ana"));

        done(reviewing.accept(letter, ana, "Ivo Lind", name(Coding.person("ana"))));

        assertThat(asking.texts("{ people { nodes { id } } }", "people.nodes[*].id"))
                .contains(Coding.person("ana"))
                .hasSize(2);
        done(reviewing.accept(letter, reviewing.id(letter, "ACT", "was arrested"), "Ivo Lind"));
        assertThat(asking.number(
                        "{ person(id: \"%s\") { acts { totalCount } } }".formatted(Coding.person("ana")),
                        "person.acts.totalCount"))
                .isOne();
    }

    private static Map<String, Object> name(String id) {
        return Map.of(
                "at", Map.of("start", 26, "end", 34), "name", Map.of("of", Map.of("id", id), "value", "Ana Ruiz"));
    }
}
