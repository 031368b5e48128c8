package org.casegraph.graph.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.model.EntityKind.INSTITUTION;
import static org.casegraph.model.EntityKind.PERSON;
import static org.casegraph.model.EntityKind.PLACE;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.match.Likenesses.Likeness;
import org.casegraph.graph.match.Likenesses.Wanted;
import org.casegraph.identity.name.Band;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StoreTest
class LikenessesTest {

    private static final Viewer EVERYTHING = new Viewer("tester", Clearance.SEALED);
    private static final Viewer PUBLIC = new Viewer("reader", Clearance.PUBLIC);

    private final TestStore store;
    private final Likenesses likenesses;

    LikenessesTest(TestStore store) {
        this.store = store;
        this.likenesses = new Likenesses(new KeyedNames(store.reads(), store.files()));
    }

    @BeforeEach
    void fill() {
        new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON)
                .write(
                        Coding.read(
                                """
                casegraph: 1
                collection: likely
                file: likely
                coder: Tester
                documents: [{id: list, title: A list, authors: [lister]}]
                entities:
                  - {id: lister, kind: GROUP, names: [{value: The Sadykovs, at: 0-3}]}
                  - {id: aliya, kind: PERSON, names: [{value: Әлия Жақсыбекова, at: 5-9}, {value: Alija Dschaksybekowa, at: 10-12, type: ALIAS}]}
                  - {id: alma, kind: PERSON, names: [{value: Alma Zhaksybekova, at: 13-15}]}
                  - {id: hidden, kind: PERSON, names: [{value: Aliya Zhaksybekova, at: 16-18, clearance: SEALED}]}
                  - {id: half, kind: PERSON, names: [{value: Serik Ospanov, at: 19-20}, {value: Nurlan Bekov, at: 21-23, type: ALIAS, clearance: TEAM}]}
                  - {id: described, kind: PERSON, names: [{value: Dauren Akhmetov, at: 24-26, type: DESCRIPTION}]}
                  - {id: court, kind: INSTITUTION, type: COURT, names: [{value: Верховный суд Республики Казахстан, at: 27-29}]}
                  - {id: town, kind: PLACE, names: [{value: Шахтинск, at: 30-33}]}
                  - {id: matter, kind: CASE, names: [{value: Дело Жақсыбековой, at: 34-36}]}
                statements: []
                """));
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, Aliya Zhaksybekova, Әлия Жақсыбекова",
        "PERSON, Jaksybekova Alia, Әлия Жақсыбекова",
        "PERSON, Оспанов Серик, Serik Ospanov",
        "PERSON, 'OSPANOV, S.', Serik Ospanov",
        "INSTITUTION, Supreme Court of Kazakhstan, Верховный суд Республики Казахстан",
        "PLACE, Shakhtinsk, Шахтинск",
        "PLACE, Schachtinsk, Шахтинск",
        "GROUP, the SADYKOVS, The Sadykovs",
        "CASE, Delo Zhaqsybekovoi, Дело Жақсыбековой"
    })
    void findsWhoBearsTheNameInAnyWriting(EntityKind kind, String name, String found) {
        assertThat(one(kind, name, PUBLIC))
                .first()
                .extracting(like -> like.entity().name())
                .isEqualTo(found);
    }

    @Test
    void showsWhichFormsFitBestAndWhy() {
        assertThat(one(PERSON, "Alija Dschaksybekowa", PUBLIC)).first().satisfies(like -> {
            assertThat(like.wanted()).isEqualTo("Alija Dschaksybekowa");
            assertThat(like.matched()).isEqualTo("Alija Dschaksybekowa");
            assertThat(like.score()).isEqualTo(1);
            assertThat(like.band()).isEqualTo(Band.LIKELY);
            assertThat(like.sentence()).isNotBlank();
        });
    }

    @Test
    void hiddenNamesFindNobody() {
        assertThat(one(PERSON, "Nurlan Bekov", PUBLIC)).isEmpty();
        assertThat(one(PERSON, "Nurlan Bekov", EVERYTHING))
                .extracting(Likeness::matched)
                .containsExactly("Nurlan Bekov");
        assertThat(one(PERSON, "Aliya Zhaksybekova", PUBLIC)).hasSize(1);
        assertThat(one(PERSON, "Aliya Zhaksybekova", EVERYTHING)).hasSize(2);
    }

    @Test
    void anotherKindAndDescriptionsAndOtherNamesAreNobody() {
        assertThat(one(PLACE, "Serik Ospanov", EVERYTHING)).isEmpty();
        assertThat(one(PERSON, "Dauren Akhmetov", EVERYTHING)).isEmpty();
        assertThat(one(PERSON, "Berik Ospanov", EVERYTHING)).isEmpty();
        assertThat(one(PERSON, "", EVERYTHING)).isEmpty();
        assertThat(one(PERSON, "—", EVERYTHING)).isEmpty();
    }

    @Test
    void answersManyNamesInFewStatementsAndInTheirOrder() {
        var wanted = new ArrayList<Wanted>();
        for (int i = 0; i < 500; i++) {
            wanted.add(new Wanted(PERSON, List.of("Nobody Atall" + i)));
        }
        wanted.set(17, new Wanted(PERSON, List.of("Nemo", "Serik Ospanov")));
        wanted.set(499, new Wanted(INSTITUTION, List.of("Верховный суд РК")));
        long before = store.count().total();

        var found = likenesses.of(wanted, 0.75, 3, PUBLIC);

        assertThat(store.count().total() - before).isLessThanOrEqualTo(6);
        assertThat(found).hasSize(500);
        assertThat(found.get(17)).extracting(Likeness::wanted).containsExactly("Serik Ospanov");
        assertThat(found.get(499)).hasSize(1);
        assertThat(found.get(18)).isEmpty();
    }

    private List<Likeness> one(EntityKind kind, String name, Viewer viewer) {
        return likenesses
                .of(List.of(new Wanted(kind, List.of(name))), 0.75, 10, viewer)
                .getFirst();
    }
}
