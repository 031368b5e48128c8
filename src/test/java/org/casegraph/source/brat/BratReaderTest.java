package org.casegraph.source.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Mention;
import org.casegraph.model.NameType;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.junit.jupiter.api.Test;

/** What annotations say, as statements. */
class BratReaderTest {

    private static final String TEXT = "Ana Ruiz, wife of Luis Ruiz, was arrested by the City Police on 2019-03-12.";
    private static final String[] PEOPLE = {
        "T1|Person 0 8|Ana Ruiz",
        "T2|PER 18 27|Luis Ruiz",
        "T3|Arrest 33 41|arrested",
        "T4|Police 49 60|City Police",
        "T5|Date 64 74|2019-03-12"
    };

    @Test
    void makesPeopleTiesAndActsOfAnnotations() {
        var read = Annotated.text(TEXT, lines("E1|Arrest:T3 Victim:T1 Agent:T4 Time:T5", "R1|Spouse Arg1:T1 Arg2:T2|"));

        assertThat(read.good().leftOut()).isEmpty();
        assertThat(read.caseFile().mentions())
                .extracting(Mention::kind, Mention::type)
                .contains(
                        tuple(EntityKind.PERSON, null), tuple(EntityKind.INSTITUTION, "POLICE"), tuple(null, "ARREST"));
        assertThat(read.facts(Fact.Related.class))
                .containsExactly(
                        new Fact.Related(read.bearer("Ana Ruiz"), "SPOUSE_OF", read.bearer("Luis Ruiz"), null));
        var arrest = read.statements(Fact.Happened.class).getFirst();
        assertThat(((Fact.Happened) arrest.fact()).roles())
                .containsExactly(
                        new RoleFilling("SUFFERED_BY", read.bearer("Ana Ruiz")),
                        new RoleFilling("DONE_BY", read.bearer("City Police")));
        assertThat(arrest.date()).isEqualTo(FuzzyDate.parse("2019-03-12"));
        assertThat(arrest.summary()).isEqualTo("Ana Ruiz was arrested, by City Police.");
        assertThat(read.quote(arrest)).isEqualTo(TEXT.substring(0, TEXT.length() - 1));
    }

    @Test
    void holdsNobodyForTheAuthorWhomNobodyNames() {
        var read = Annotated.text(TEXT, PEOPLE);

        var author = read.caseFile().documents().getFirst().authors();
        assertThat(author).hasSize(1);
        assertThat(read.facts(Fact.Named.class))
                .filteredOn(fact -> author.contains(fact.subject()))
                .extracting(fact -> fact.name().value(), fact -> fact.name().type())
                .containsExactly(tuple("the author of “letter”, not named", NameType.DESCRIPTION));
        assertThat(read.caseFile().statements()).allSatisfy(statement -> {
            assertThat(statement.speakers()).extracting("entity").isEqualTo(author);
            assertThat(statement.clearance()).isEqualTo(Clearance.TEAM);
        });
    }

    @Test
    void lettingAnAuthorSpeakKnowsHerWhereTheTextNamesHer() {
        var read = Annotated.text(TEXT, PEOPLE).mapping("authors: [Luis Ruiz]\ncoder: M. Example\nclearance: SEALED\n");

        assertThat(read.caseFile().documents().getFirst().authors()).containsExactly(read.bearer("Luis Ruiz"));
        assertThat(read.caseFile().statements())
                .extracting(Statement::coder, Statement::clearance)
                .containsOnly(tuple("M. Example", Clearance.SEALED));
    }

    @Test
    void takesEqualWordsOfOneSortForTheSame() {
        var read = Annotated.text(
                "Ana Ruiz met Ana Ruiz of Ana Ruiz Ltd.",
                "T1|Person 0 8|Ana Ruiz",
                "T2|PERSON 13 21|Ana Ruiz",
                "T3|Company 25 33|Ana Ruiz");

        assertThat(read.facts(Fact.Named.class).stream()
                        .filter(fact -> fact.name().value().equals("Ana Ruiz"))
                        .map(Fact.Named::subject)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void tellsEqualWordsApartByReferencesAndJoinsOthersByThem() {
        var read = Annotated.text(
                "Ana Ruiz and Ana Ruiz; Dr Ruiz too.",
                "T1|Person 0 8|Ana Ruiz",
                "T2|Person 13 21|Ana Ruiz",
                "T3|Person 23 30|Dr Ruiz",
                "N1|Reference T1 Register:7|Ana Ruiz",
                "N2|Reference T2 Register:8|Ana Ruiz",
                "N3|Reference T3 Register:8|Ana Ruiz");

        var bearers = read.facts(Fact.Named.class).stream()
                .skip(1)
                .map(Fact.Named::subject)
                .toList();
        assertThat(bearers.get(0)).isNotEqualTo(bearers.get(1));
        assertThat(bearers.get(1)).isEqualTo(bearers.get(2));
    }

    @Test
    void keepsReferencesApartHoweverEquivalentWordsAreOrdered() {
        var read = Annotated.text(
                "Ana and Ana or Boss; another Boss.",
                "T1|Person 0 3|Ana",
                "T2|Person 8 11|Ana",
                "T3|Person 15 19|Boss",
                "T4|Person 29 33|Boss",
                "*|Equiv T2 T3",
                "N1|Reference T2 Register:7|Ana",
                "N2|Reference T4 Register:8|Boss");

        var bearers = read.facts(Fact.Named.class).stream()
                .skip(1)
                .map(Fact.Named::subject)
                .toList();
        assertThat(bearers.get(0)).isEqualTo(bearers.get(1)).isEqualTo(bearers.get(2));
        assertThat(bearers.get(3)).isNotEqualTo(bearers.get(0));
    }

    @Test
    void knowsWhoBearsAReferenceInAnotherText() {
        var one = Annotated.text("Ana Ruiz left.", "T1|Person 0 8|Ana Ruiz", "N1|Reference T1 Register:7|Ana Ruiz");
        var other = Annotated.text("Ms Ruiz left.", "T1|Person 3 7|Ruiz", "N1|Reference T1 Register:7|Ana Ruiz");

        assertThat(one.bearer("Ana Ruiz")).isEqualTo(other.bearer("Ruiz"));
    }

    @Test
    void joinsWhatIsSaidToBeEquivalent() {
        var read = Annotated.text(
                "Ana Ruiz spoke. The engineer left. Ruiz wept.",
                "T1|Person 0 8|Ana Ruiz",
                "T2|Person 20 28|engineer",
                "T3|Person 35 39|Ruiz",
                "*|Equiv T1 T2 T3");

        assertThat(read.bearer("engineer")).isEqualTo(read.bearer("Ana Ruiz")).isEqualTo(read.bearer("Ruiz"));
        assertThat(read.facts(Fact.Named.class))
                .extracting(fact -> fact.name().type())
                .containsExactly(NameType.DESCRIPTION, NameType.PRIMARY, NameType.DESCRIPTION, NameType.WEAK_ALIAS);
    }

    @Test
    void hearsNegationHearsayAndThoseWhoAreCited() {
        var text = "The nurse says Ana Ruiz was beaten; she was not tortured.";
        var read = Annotated.text(
                text,
                "T1|Person 15 23|Ana Ruiz",
                "T2|Group 4 9|nurse",
                "T3|Beating 28 34|beaten",
                "T4|Torture 48 56|tortured",
                "E1|Beating:T3 Victim:T1 Source:T2",
                "E2|Torture:T4 Victim:T1",
                "A1|Negation E2",
                "A2|Speculation E2",
                "#1|AnnotatorNotes E2|No torture, she adds.");

        var told = read.statements(Fact.Happened.class);
        assertThat(told).extracting(Statement::stance).containsExactly(Stance.REPORTS, Stance.DENIES);
        assertThat(told.getFirst().speakers())
                .hasSize(2)
                .last()
                .extracting("depth")
                .isEqualTo(1);
        assertThat(told.getLast().summary()).isEqualTo("No torture, she adds.");
        assertThat(read.good().leftOut()).containsExactly("left out: attributes 'Speculation' (line 8)");
    }

    @Test
    void letsActsHangTogether() {
        var read = Annotated.text(
                "Ana Ruiz refused to testify and was beaten.",
                "T1|Person 0 8|Ana Ruiz",
                "T2|Refusal_to_testify 9 27|refused to testify",
                "T3|Beating 36 42|beaten",
                "E1|Refusal_to_testify:T2 Agent:T1",
                "E2|Beating:T3 Victim:T1",
                "R1|Cause Arg1:E2 Arg2:E1");

        var facts = read.facts(Fact.Happened.class);
        assertThat(facts.getLast().roles())
                .contains(new RoleFilling("BECAUSE_OF", facts.getFirst().subject()));
    }

    @Test
    void takesWordsOfAnnotatorsFromAMapping() {
        var read = Annotated.text(
                        TEXT,
                        lines(
                                "E1|Nick:T3 Who:T1 Why:T5",
                                "R1|Boss Arg1:T2 Arg2:T4",
                                "A1|Job T1 engineer",
                                "A2|Sure E1 no"))
                .mapping(
                        """
                        collection: mine
                        language: en
                        relations: {Boss: EMPLOYED_BY, Hub: none}
                        events: {Nick: ARREST}
                        roles: {Who: SUFFERED_BY, Why: detail/reason}
                        attributes: {Job: OCCUPATION, Sure: {no: ALLEGES}}
                        """);

        assertThat(read.good().leftOut()).isEmpty();
        assertThat(read.facts(Fact.Valued.class))
                .containsExactly(new Fact.Valued(read.bearer("Ana Ruiz"), "OCCUPATION", "engineer", null));
        assertThat(read.facts(Fact.Related.class))
                .extracting(Fact.Related::predicate)
                .containsExactly("EMPLOYED_BY");
        var arrest = read.statements(Fact.Happened.class).getFirst();
        assertThat(((Fact.Happened) arrest.fact()).details()).containsEntry("reason", "2019-03-12");
    }

    @Test
    void tellsWhatAMappingCannotMean() {
        assertThat(Annotated.problemsOf("events:\n  Nick: ARREZT\nroles: {Who: VICTIM}\nentites: {}\n"))
                .containsExactly(
                        "brat.yaml:2: 'ARREZT' is no meaning of a word in 'events'; accepted is a kind of act such as"
                                + " ARREST, or none to leave it out",
                        "brat.yaml:3: 'VICTIM' is no meaning of a word in 'roles'; accepted is a role such as"
                                + " SUFFERED_BY, or date, speaker, or detail/charge, or none to leave it out",
                        "brat.yaml:4: a mapping has no field 'entites'; accepted: collection, coder, clearance, language,"
                                + " type, authors, entities, relations, events, roles, attributes");
    }

    @Test
    void countsAndTellsWhatItLeavesOut() {
        var read = Annotated.text(
                TEXT,
                lines(
                        "T6|Gadget 8 9|,",
                        "T7|Gadget 27 28|,",
                        "E1|Arrest:T3 Victim:T6 Hat:T1 Time:T6",
                        "E2|Party:T7",
                        "R1|Rivals Arg1:T1 Arg2:T2",
                        "R2|Spouse Arg1:T1 Arg2:T4",
                        "R3|Spouse Arg1:T1 Arg2:T6",
                        "A1|Colour T1 red",
                        "#1|Script T1|made by a program",
                        "#2|AnnotatorNotes E2|great fun"));

        assertThat(read.good().leftOut())
                .containsExactlyInAnyOrder(
                        "left out: words of type 'Date' (line 5)",
                        "left out: words of type 'Gadget' (line 6)",
                        "left out: events 'Party' (line 9)",
                        "left out: parts 'Victim' of what is not taken in (line 8)",
                        "left out: parts 'Hat' of events (line 8)",
                        "left out: dates of events that are not written in EDTF and have no reference EDTF:… (line 8)",
                        "left out: relations 'Rivals' (line 10)",
                        "left out: relations 'Spouse' from PERSON to INSTITUTION, which SPOUSE_OF does not tie (line 11)",
                        "left out: relations 'Spouse' of what is not taken in (line 12)",
                        "left out: attributes 'Colour red' (line 13)",
                        "left out: remarks of type 'Script' (line 14)",
                        "left out: remarks on what is not taken in (line 15)");
    }

    private static String[] lines(String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(PEOPLE), List.of(more).stream())
                .toArray(String[]::new);
    }
}
