package org.casegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Intake;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.Verification;
import org.casegraph.graph.Verification.State;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Question;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.WebGraphQlTester;

/** One letter on its way through the house, from its text to an answer with its quote. Read it from top to bottom. */
@StoreTest
@SpringBootTest
class FollowOneLetterTest {

    /** The letter, as somebody holds it. */
    private static final String LETTER =
            "We are told that Tomas Veld was taken on 3 May 2021 so that his sister, Iris Veld, speaks against Jan Roth.";

    /** What a coder makes of it. */
    private static final String CODED =
            """
            casegraph: 1
            collection: letter
            coder: A. Coder
            documents:
              - {id: letter, title: Letter of the Veld family's neighbours, type: LETTER, authors: [neighbours],
                 published: 2021-06, language: en, sha256: %s, characters: %d}
            entities:
              - {id: neighbours, kind: GROUP, names: [{value: neighbours of the Velds, at: 0-2, type: DESCRIPTION}]}
              - {id: tomas, kind: PERSON, names: [{value: Tomas Veld, at: 17-27}]}
              - {id: iris, kind: PERSON, names: [{value: Iris Veld, at: 72-81}]}
              - {id: roth, kind: PERSON, names: [{value: Jan Roth, at: 98-106}]}
            acts:
              - {id: taken, kind: DETENTION}
            statements:
              - {at: 17-106, stance: REPORTS, act: taken, date: 2021-05-03,
                 summary: Tomas Veld is held to make Iris Veld give evidence against Jan Roth.,
                 roles: {SUFFERED_BY: tomas, TO_PRESS: iris, AGAINST: roth, DONE_BY: somevalue}}
              - {at: 60-81, relation: RELATIVE_OF, from: iris, to: tomas, as: sister, summary: They are siblings.}
            """
                    .formatted(Ids.hash(LETTER.getBytes(StandardCharsets.UTF_8)), LETTER.length());

    @Autowired
    private Intake intake;

    @Autowired
    private Verification verification;

    @Autowired
    private Findings findings;

    @Autowired
    private WebGraphQlHandler graphql;

    @Test
    void fromItsTextToAnAnswerWithItsQuote() {
        // The case file is taken in: each name, the act and the relation is a statement of its own.
        var coded = intake.take("letter.yaml", CODED.getBytes(StandardCharsets.UTF_8));
        assertThat(coded).isInstanceOfSatisfying(Taken.Coded.class, taken -> assertThat(
                        taken.report().recorded())
                .isEqualTo(6));

        // The text follows; it is known by its bytes, and every place that was coded is in it.
        var held = intake.take("letter.txt", LETTER.getBytes(StandardCharsets.UTF_8));
        assertThat(held).isInstanceOf(Taken.Held.class);
        assertThat(verification.all())
                .allSatisfy(document -> assertThat(document.state()).isEqualTo(State.VERIFIED));

        // A pattern of pressure is found in it, and says how strong it is.
        var viewer = new Viewer("reader", Clearance.PUBLIC);
        var found = findings.find(Question.of("relative_held_for_testimony"), viewer);
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.sentence())
                    .startsWith(
                            "Tomas Veld was held so that Iris Veld, of the same family, would testify against Jan Roth.");
            assertThat(finding.origins()).isEqualTo(1);
        });

        // An analyst asks for it, and every leg leads to the words of the letter.
        var quotes = WebGraphQlTester.create(graphql)
                .document(
                        """
                        { findings(pattern: "relative_held_for_testimony") { nodes { legs { name statements { quote } } } } }
                        """)
                .execute()
                .path("findings.nodes[0].legs")
                .entityList(Map.class)
                .get();
        assertThat(String.valueOf(quotes)).contains(LETTER.substring(17, 106), LETTER.substring(60, 81));
        assertThat(List.copyOf(quotes)).hasSizeGreaterThanOrEqualTo(2);
    }
}
