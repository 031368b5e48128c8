package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
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
        asking.ask(
                        "{ funnel(target: \"%s\", rings: 4) { sentence cases { name } rings { number pressed { sentence } } } }"
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
    void everyoneAroundTheExileWasHit() {
        assertThat(exposure("ablyazov"))
                .containsExactly(
                        "Bota Jardemalie: COUNSEL, because of the centre",
                        "Iskander Yerimbetov: UNPLACED, because of the centre",
                        "Mukhtar Dzhakishev: FRIEND, because of the centre",
                        "Muratkhan Tokmadi: UNPLACED, because of the centre",
                        "Zhaksylyk Zharimbetov: ASSOCIATE",
                        "former associates of Mukhtar Ablyazov: ASSOCIATE",
                        "members of the family of Mukhtar Ablyazov: RELATIVE");
    }

    @Test
    void everyoneAroundTheDetaineeWasHit() {
        assertThat(exposure("tokmadi"))
                .containsExactly(
                        "Berik Imankaliyev: RELATIVE, because of the centre",
                        "Dzhamilya Aimbetova-Tokmadi: SPOUSE, because of the centre",
                        "people close to Muratkhan Tokmadi, among them relatives and employees: RELATIVE EMPLOYEE, because of the centre",
                        "Tokmadis: GROUP",
                        "the lawyers of Muratkhan Tokmadi: COUNSEL");
    }

    @Test
    void noOfficialIsNamedAsDoingHarm() {
        asking.ask(
                        "{ recurrence(first: 3) { sentence notes officials { sentence } bodies { sentence } states { sentence } "
                                + "collectives { sentence } places { sentence } addressees { sentence } deciding { sentence } "
                                + "methods { sentence } } }")
                .path("recurrence")
                .matchesJsonStrictly(
                        """
                        {"sentence": "No official by name and no body are said to have done or ordered harm in two cases or more.",
                         "notes": ["No readable document names an official as having done or ordered harm in any case.",
                                   "States are listed apart from bodies, and groups that nobody names apart from both. Whoever was only written to, or only decided, did nothing by that and is not among those who did or ordered harm."],
                         "officials": [], "bodies": [], "states": [],
                         "collectives": [{"sentence": "Kazakhstani authorities are said to have done or ordered harm in two cases, by two acts and two independent origins."}],
                         "places": [],
                         "addressees": [{"sentence": "Nursultan Nazarbayev was written to in three cases, by four acts and three independent origins, as addressee of three documents."}],
                         "deciding": [],
                         "methods": [
                           {"sentence": "Somebody was arrested in seven cases, by seven acts and four independent origins."},
                           {"sentence": "Somebody was held in detention in seven cases, by seven acts and three independent origins."},
                           {"sentence": "Somebody was pressed to testify in three cases, by four acts and five independent origins."}]}
                        """);
    }

    private List<String> exposure(String of) {
        var answer = asking.ask(
                "{ exposure(of: \"%s\") { hit { entity { name } because positions { position } } notHit { sentence } } }"
                        .formatted(person(of)));
        answer.path("exposure.notHit").entityList(Object.class).hasSize(0);
        return answer.path("exposure.hit").entityList(Exposed.class).get().stream()
                .map(Exposed::line)
                .toList();
    }

    private record Name(String name) {}

    private record Place(String position) {}

    private record Exposed(Name entity, boolean because, List<Place> positions) {

        String line() {
            var places = positions.stream().map(Place::position).distinct().collect(Collectors.joining(" "));
            return entity.name() + ": " + places + (because ? ", because of the centre" : "");
        }
    }

    private static String person(String localId) {
        return Ids.of("person", "kazakhstan", localId);
    }
}
