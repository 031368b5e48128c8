package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Ids;
import org.junit.jupiter.api.Test;

/** What the five documents of the built-in example come to together. */
@QueryTest
class ExampleAnalysisTest {

    private final Asking asking;

    ExampleAnalysisTest(Asking asking) {
        this.asking = asking.givenTheExample();
    }

    /** Nobody else: not the five critics, not the man of 1995, and nobody who was hit in other ways. */
    @Test
    void allRoadsToTheExileAreThoseOfTheFiveWhoWerePressed() {
        asking.ask("{ funnel(target: \"%s\", rings: 4) { sentence cases { name } rings { number pressed { sentence } } } }"
                        .formatted(person("ablyazov")))
                .path("funnel")
                .matchesJsonStrictly(
                        """
                        {"sentence": "Five people in three cases were pressed to testify or confess: three people against Mukhtar Ablyazov and two people against somebody of the first ring.",
                         "cases": [{"name": "The Case of Iskander Yerimbetov"}, {"name": "The Case of Mukhtar Dzhakishev"},
                                   {"name": "case of Muratkhan Tokmadi"}],
                         "rings": [
                           {"number": 1, "pressed": [
                             {"sentence": "Bota Jardemalie was pressed to testify or confess against Mukhtar Ablyazov. This rests on reports alone."},
                             {"sentence": "Mukhtar Dzhakishev was pressed to testify or confess against Mukhtar Ablyazov."},
                             {"sentence": "Muratkhan Tokmadi was pressed to testify or confess against Mukhtar Ablyazov."}]},
                           {"number": 2, "pressed": [
                             {"sentence": "Berik Imankaliyev was pressed to testify or confess against Muratkhan Tokmadi, who was pressed against Mukhtar Ablyazov."},
                             {"sentence": "Dzhamilya Aimbetova-Tokmadi was pressed to testify or confess against Muratkhan Tokmadi, who was pressed against Mukhtar Ablyazov."}]}]}
                        """);
    }

    @Test
    void everyoneAroundTheExileWhomTheDocumentsNameWasHit() {
        var exposure = exposure("ablyazov");

        assertThat(exposure).isEqualTo(List.of());
    }

    @Test
    void thoseAroundTheBusinessmanWereHitAndNobodyIsCalledSafe() {
        var exposure = exposure("tokmadi");

        assertThat(exposure).isEqualTo(List.of());
    }

    @Test
    void noOfficialIsNamedAsDoingHarm() {
        asking.ask("{ recurrence { sentence notes officials { entity { name } } bodies { sentence } states { sentence } "
                        + "collectives { sentence } places { sentence } addressees { sentence } deciding { sentence } "
                        + "methods { sentence } } }")
                .path("recurrence")
                .matchesJsonStrictly("{}");
    }

    private List<String> exposure(String of) {
        Map<?, ?> exposure = asking.ask(
                        "{ exposure(of: \"%s\") { hit { entity { name } because positions { position } } notHit { sentence } } }"
                                .formatted(person(of)))
                .path("exposure")
                .entity(Map.class)
                .get();
        return lines(exposure);
    }

    private static List<String> lines(Map<?, ?> exposure) {
        return List.of(new LinkedHashMap<>(exposure).toString());
    }

    private static String person(String localId) {
        return Ids.of("person", "kazakhstan", localId);
    }
}
