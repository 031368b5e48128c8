package org.casegraph.graph.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Locator;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    /** "guard" is one of "police"; "hidden" may not be known. */
    private static final Knowledge PEOPLE = new Knowledge() {
        @Override
        public Optional<String> canonical(String mention) {
            return Optional.of(mention).filter(id -> !id.equals("hidden"));
        }

        @Override
        public boolean isVaguer(String one, String other) {
            return one.equals("police") && other.equals("guard");
        }
    };

    private int count;

    @Test
    void denialStandsAgainstWhatItDenies() {
        var found = found(act(Stance.STATES, null), act(Stance.DENIES, null));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.DENIED);
            assertThat(one.sides()).extracting(Dispute.Side::key).containsExactly("so", "not so");
        });
    }

    @Test
    void denialAnswersAnAccusation() {
        assertThat(kinds(act(Stance.ACCUSES, null), act(Stance.DENIES, null))).isEqualTo("DENIED");
    }

    @Test
    void denialOfWhatNobodySaysIsNone() {
        assertThat(found(act(Stance.DENIES, null), act(Stance.FEARS, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-12, 2017-06-13, INCOMPATIBLE", "2017-06-12, 2017-06, REFINES", "2017, 2018, INCOMPATIBLE",
        "2017-06-12, 2017-06-12, ", "2004~, 2005, REFINES", "2009/2017, 2017-05, "
    })
    void datesOfAnActExcludeOrRefineEachOther(String one, String other, String kind) {
        assertThat(kinds(act(Stance.STATES, FuzzyDate.parse(one)), act(Stance.STATES, FuzzyDate.parse(other))))
                .isEqualTo(kind == null ? "" : kind);
    }

    @Test
    void datesOfDocumentsExcludeNothing() {
        assertThat(found(
                        act(Stance.STATES, FuzzyDate.parse("2017-06-12", FuzzyDate.Basis.PUBLICATION, null)),
                        act(Stance.STATES, FuzzyDate.parse("2018-06-12"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "reason, fear, revenge, COMPATIBLE", "diagnosis, kidney disease, disease, REFINES",
        "length, three years, 3 years, ", "length, three years, four years, INCOMPATIBLE",
        "amount, 252 million, part of it, COMPATIBLE", "reason, Fear, fear, "
    })
    void detailsExcludeDifferOrRefine(String key, String one, String other, String kind) {
        assertThat(kinds(detail(key, one), detail(key, other))).isEqualTo(kind == null ? "" : kind);
    }

    @ParameterizedTest
    @CsvSource({
        "ana, bruno, COMPATIBLE",
        "ana, somevalue, REFINES",
        "ana, novalue, INCOMPATIBLE",
        "ana, ana, ",
        "ana, hidden, ",
        "police, guard, REFINES"
    })
    void thoseWhoDidItDifferOrAreNamedCloser(String one, String other, String kind) {
        assertThat(kinds(doneBy(one), doneBy(other))).isEqualTo(kind == null ? "" : kind);
    }

    @ParameterizedTest
    @CsvSource({"relative, distant relative, REFINES", "brother, cousin, COMPATIBLE", "brother, Brother, "})
    void qualitiesOfARelationDifferOrRefine(String one, String other, String kind) {
        assertThat(kinds(related(one), related(other))).isEqualTo(kind == null ? "" : kind);
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH_DATE, 1960-01, 1960-01-02, REFINES",
        "BIRTH_DATE, 1960, 1961, INCOMPATIBLE",
        "GENDER, female, male, INCOMPATIBLE"
    })
    void propertiesOfWhichThereIsOneExcludeEachOther(String property, String one, String other, String kind) {
        assertThat(kinds(valued(property, one), valued(property, other))).isEqualTo(kind);
    }

    @Test
    void sameContradictionKeepsItsId() {
        var one = act(Stance.STATES, null);
        var other = act(Stance.DENIES, null);

        assertThat(found(one, other).getFirst().id())
                .isEqualTo(found(other, one).getFirst().id());
    }

    private String kinds(Statement... statements) {
        return String.join(
                " ", found(statements).stream().map(one -> one.kind().name()).toList());
    }

    private static List<Dispute> found(Statement... statements) {
        return Rules.of("fact", List.of(statements), PEOPLE);
    }

    private Statement act(Stance stance, FuzzyDate date) {
        return said(stance, new Fact.Happened("act", "ARREST", List.of(), Map.of()), date);
    }

    private Statement detail(String key, String value) {
        var details = new LinkedHashMap<String, String>();
        details.put(key, value);
        return said(Stance.STATES, new Fact.Happened("act", "ARREST", List.of(), details), null);
    }

    private Statement doneBy(String filler) {
        var roles = List.of(new RoleFilling("DONE_BY", filler));
        return said(Stance.STATES, new Fact.Happened("act", "ARREST", roles, Map.of()), null);
    }

    private Statement related(String quality) {
        return said(Stance.STATES, new Fact.Related("ana", "RELATIVE_OF", "bruno", quality), null);
    }

    private Statement valued(String property, String value) {
        return said(Stance.STATES, new Fact.Valued("ana", property, value, null), null);
    }

    private Statement said(Stance stance, Fact fact, FuzzyDate date) {
        var id = "statement" + count++;
        return new Statement(
                id,
                "document",
                Locator.at(0, 1),
                "Said.",
                stance,
                List.of(),
                id,
                fact,
                date,
                Clearance.PUBLIC,
                "Tester");
    }
}
