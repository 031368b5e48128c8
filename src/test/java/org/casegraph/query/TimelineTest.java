package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QueryTest
class TimelineTest {

    private static final String TIMELINE =
            """
            { timeline(of: ["%s", "%s"] %s) { earliest latest datesDiffer dates { date { edtf } statements { summary } }
              date { edtf words } act { kind } furtherAfter
              after { act { kind } stated statements { summary } byDates contradicted } } }
            """;

    private final Asking asking;

    TimelineTest(Asking asking) {
        this.asking = asking;
    }

    @BeforeEach
    void given() {
        TestStore.shared().empty();
        asking.given(
                "letter",
                """
                acts:
                  - {id: arrest, kind: ARREST}
                  - {id: charge, kind: CHARGE}
                  - {id: threat, kind: THREAT}
                  - {id: release, kind: RELEASE}
                  - {id: trial, kind: TRIAL}
                  - {id: illness, kind: ILLNESS}
                statements:
                  - {at: 1-9, summary: Arrested., date: 2017-05, act: arrest, roles: {SUFFERED_BY: ana}}
                  - {at: 10-19, summary: Arrested later., date: 2017-08, act: arrest, roles: {SUFFERED_BY: ana}}
                  - {at: 20-29, summary: Charged after it., act: charge, roles: {SUFFERED_BY: ana, FOLLOWED: arrest}}
                  - {at: 30-39, summary: Tried., date: 2018, act: trial, roles: {SUFFERED_BY: ana}}
                  - {at: 40-49, summary: Released for the threat., date: 2016, act: release, roles: {SUFFERED_BY: bruno, BECAUSE_OF: threat}}
                  - {at: 50-59, summary: Threatened., date: 2017-01-05, act: threat, roles: {SUFFERED_BY: bruno}}
                  - {at: 60-69, summary: Ill., act: illness, roles: {SUFFERED_BY: bruno}}
                  - {at: 70-79, summary: Said in secret., clearance: SEALED, act: illness, roles: {SUFFERED_BY: bruno, FOLLOWED: release}}
                """);
    }

    @AfterEach
    void asBefore() {
        asking.as(Clearance.SEALED);
    }

    @Test
    void putsWhatHasNoDateBehindWhatItFollowed() {
        assertThat(kinds("")).containsExactly("RELEASE", "ILLNESS", "THREAT", "ARREST", "CHARGE", "TRIAL");
    }

    @Test
    void doesNotTellAnOrderThatIsSealed() {
        asking.as(Clearance.PUBLIC);

        assertThat(kinds("")).containsExactly("RELEASE", "THREAT", "ARREST", "CHARGE", "TRIAL", "ILLNESS");
    }

    @Test
    void showsEachDateWhereSourcesDisagreeAndTheSpanOfAll() {
        var arrest = "timeline[3].";

        assertThat(asking.texts(asked(""), arrest + "dates[*].date.edtf")).containsExactly("2017-05", "2017-08");
        assertThat(asking.texts(asked(""), arrest + "dates[1].statements[*].summary"))
                .containsExactly("Arrested later.");
        assertThat(asking.text(asked(""), arrest + "date.words")).isEqualTo("between May 2017 and August 2017");
        assertThat(asking.text(asked(""), arrest + "earliest")).isEqualTo("2017-05-01");
        assertThat(asking.text(asked(""), arrest + "latest")).isEqualTo("2017-08-31");
        assertThat(asking.text(asked(""), arrest + "datesDiffer")).isEqualTo("true");
    }

    @Test
    void tellsWhatIsStatedAndWhatFollowsFromTheDates() {
        var charge = "timeline[4].after";

        assertThat(asking.texts(asked(""), charge + "[*].act.kind")).containsExactly("ARREST");
        assertThat(asking.texts(asked(""), charge + "[0].stated")).containsExactly("FOLLOWED");
        assertThat(asking.texts(asked(""), charge + "[0].statements[*].summary"))
                .containsExactly("Charged after it.");
        assertThat(asking.text(asked(""), charge + "[0].byDates")).isEqualTo("POSSIBLE");
        assertThat(asking.texts(asked(""), "timeline[3].after[*].act.kind")).containsExactly("THREAT");
        assertThat(asking.texts(asked(""), "timeline[5].after[*].act.kind")).containsExactly("ARREST");
        assertThat(asking.texts(asked(""), "timeline[5].after[0].stated")).isEmpty();
        assertThat(asking.text(asked(""), "timeline[5].after[0].byDates")).isEqualTo("CERTAIN");
    }

    @Test
    void saysWhereTheDatesContradictWhatIsStated() {
        assertThat(asking.texts(asked(""), "timeline[0].after[*].act.kind")).containsExactly("THREAT");
        assertThat(asking.text(asked(""), "timeline[0].after[0].byDates")).isEqualTo("IMPOSSIBLE");
        assertThat(asking.text(asked(""), "timeline[0].after[0].contradicted")).isEqualTo("true");
    }

    @Test
    void leavesOutWhatCertainlyWasAtAnotherTime() {
        assertThat(kinds(", from: \"2017-06-01\", until: \"2017-12-31\"")).containsExactly("ARREST");
        assertThat(kinds(", asOf: \"2017-05-15\"")).containsExactly("RELEASE", "ILLNESS", "THREAT", "ARREST", "CHARGE");
        assertThat(kinds(", asOf: \"2017-04-15\"")).containsExactly("RELEASE", "ILLNESS", "THREAT", "CHARGE");
    }

    private List<String> kinds(String narrowed) {
        return asking.texts(asked(narrowed), "timeline[*].act.kind");
    }

    private static String asked(String narrowed) {
        return TIMELINE.formatted(Coding.person("ana"), Coding.person("bruno"), narrowed);
    }
}
