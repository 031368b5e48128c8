package org.casegraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.casegraph.model.Document;
import org.casegraph.model.Fact.Happened;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Ids;
import org.casegraph.model.Mention;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.junit.jupiter.api.Test;

/** What the five documents say, and what nobody says in them. */
class ExampleTest {

    private static final List<CaseFile> FILES = List.copyOf(ExampleFiles.read().values());
    private static final List<Statement> STATEMENTS = ExampleFiles.statements();

    @Test
    void codesFiveDocumentsThatCanBeFoundByTheirBytes() {
        assertThat(FILES).flatExtracting(CaseFile::documents).hasSize(5).allSatisfy(document -> {
            assertThat(document.sha256()).hasSize(64);
            assertThat(document.characters()).isPositive();
        });
    }

    @Test
    void givesOneKindToWhatSeveralFilesName() {
        var mentions = FILES.stream()
                .flatMap(file -> file.mentions().stream())
                .distinct()
                .toList();

        assertThat(mentions).extracting(Mention::id).doesNotHaveDuplicates();
    }

    @Test
    void speaksOfEveryEntityAndActItDeclares() {
        assertThat(FILES).allSatisfy(file -> {
            var spoken = file.statements().stream()
                    .flatMap(s -> s.fact().references().stream())
                    .toList();
            assertThat(file.mentions()).allSatisfy(mention -> assertThat(spoken).contains(mention.id()));
        });
    }

    @Test
    void pressesExactlyThreePeopleAgainstAblyazov() {
        assertThat(pressedAgainst("ablyazov"))
                .containsExactlyInAnyOrder(person("tokmadi"), person("dzhakishev"), person("jardemalie"));
    }

    @Test
    void pressesExactlyTwoPeopleAgainstTokmadi() {
        assertThat(pressedAgainst("tokmadi"))
                .containsExactlyInAnyOrder(person("imankaliyev"), person("aimbetova-tokmadi"));
    }

    @Test
    void makesNoPerpetratorOfAnybodyWhoIsOnlyWrittenTo() {
        var addressees = FILES.stream()
                .flatMap(file -> file.documents().stream())
                .flatMap(document -> document.addressees().stream())
                .toList();

        assertThat(addressees).hasSizeGreaterThan(8);
        assertThat(fillers("DONE_BY")).isNotEmpty().doesNotContainAnyElementsOf(addressees);
        assertThat(fillers("ORDERED_BY")).isNotEmpty().doesNotContainAnyElementsOf(addressees);
    }

    @Test
    void keepsTheThreeOldAccusationsApart() {
        var accusations = happened("OFFENCE")
                .filter(statement -> statement.date() != null && names(statement, "DONE_BY", person("tokmadi")))
                .toList();

        assertThat(accusations).allMatch(statement -> statement.stance() == Stance.ACCUSES);
        assertThat(accusations)
                .extracting(statement -> statement.fact().subject(), ExampleTest::edtf)
                .contains(
                        tuple("tokmadi-extortion", "2005~"),
                        tuple("tokmadi-murder-2004", "2004~"),
                        tuple("tokmadi-murder-2004", "2004"),
                        tuple("tokmadi-murder-1998", "1998~"));
    }

    @Test
    void keepsDifferingReasonsAndDiagnosesSideBySide() {
        assertThat(details("wife-threat", "reason")).hasSize(2);
        assertThat(details("dzhakishev-illness", "diagnosis")).hasSize(3);
    }

    @Test
    void callsCareAMeansOfPressureOnlyWhereASourceDoes() {
        var pressing = happened("DENIAL_OF_MEDICAL_CARE")
                .filter(s -> !fillers(s, "TO_PRESS").isEmpty());

        assertThat(pressing)
                .flatExtracting(statement -> fillers(statement, "SUFFERED_BY"))
                .containsExactlyInAnyOrder(person("dzhakishev"), person("tokmadi"));
    }

    @Test
    void keepsTheCaseOf1995ToItself() {
        var timofeyev = FILES.getFirst();
        var shared =
                FILES.stream().skip(1).flatMap(file -> file.mentions().stream()).toList();

        assertThat(timofeyev.mentions()).filteredOn(Mention::isAct).isNotEmpty().doesNotContainAnyElementsOf(shared);
        assertThat(timofeyev.documents())
                .extracting(Document::published)
                .containsExactly(FuzzyDate.parse("1995-11-13"));
    }

    private static List<String> pressedAgainst(String target) {
        return Stream.of("DEMAND_TO_TESTIFY", "DEMAND_TO_CONFESS", "COERCED_CONFESSION")
                .flatMap(ExampleTest::happened)
                .filter(statement -> names(statement, "AGAINST", person(target)))
                .flatMap(statement -> fillers(statement, "SUFFERED_BY").stream())
                .distinct()
                .toList();
    }

    private static Stream<Statement> happened(String kind) {
        return STATEMENTS.stream()
                .filter(s -> s.fact() instanceof Happened act && act.predicate().equals(kind));
    }

    private static List<String> fillers(String role) {
        return STATEMENTS.stream()
                .flatMap(statement -> fillers(statement, role).stream())
                .toList();
    }

    private static List<String> fillers(Statement statement, String role) {
        if (!(statement.fact() instanceof Happened act)) {
            return List.of();
        }
        return act.roles().stream()
                .filter(filling -> filling.role().equals(role) && filling.isNamed())
                .map(RoleFilling::filler)
                .toList();
    }

    private static boolean names(Statement statement, String role, String filler) {
        return fillers(statement, role).contains(filler);
    }

    private static List<String> details(String act, String key) {
        return STATEMENTS.stream()
                .map(Statement::fact)
                .filter(fact -> fact.subject().equals(act(act)))
                .flatMap(fact -> Stream.ofNullable(((Happened) fact).details().get(key)))
                .distinct()
                .toList();
    }

    private static Tuple tuple(String act, String edtf) {
        return Tuple.tuple(act(act), edtf);
    }

    private static String edtf(Statement statement) {
        var date = statement.date();
        return date == null ? "" : date.edtf();
    }

    private static String person(String localId) {
        return Ids.of("person", "kazakhstan", localId);
    }

    private static String act(String localId) {
        return Ids.of("act", "kazakhstan", localId);
    }
}
