package org.casegraph.graph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casegraph.graph.Told;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Locator;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary.ActKind;
import org.casegraph.model.Vocabulary.Role;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieSentencesTest {

    /** Names between words, with nothing that a program left behind. */
    private static final Pattern ENGLISH = Pattern.compile("[A-Z][A-Za-z,'’ -]*[A-Za-z]\\.");

    /** Two that follow each other belong to two languages. */
    private static final Pattern BROKEN = Pattern.compile(
            "\\b(is was|was is|were was|are is|by by|against against|of of|to to|in in|the the|null)\\b| ,|_");

    private final ActSentences acts = new ActSentences(Coding.VOCABULARY);
    private final TieSentences sentences = new TieSentences(Coding.VOCABULARY, new ActPhrases(Coding.VOCABULARY, acts));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "RELATIVE_OF | sister | Ana is the sister of Bruno.",
                "RELATIVE_OF | brother-in-law | Ana is the brother-in-law of Bruno.",
                "RELATIVE_OF | distant relative | Ana is a distant relative of Bruno.",
                "RELATIVE_OF | elder brother | Ana is an elder brother of Bruno.",
                "RELATIVE_OF | son of a cousin | Ana is a relative of Bruno (son of a cousin).",
                "RELATIVE_OF | жена | Ana is a relative of Bruno (жена).",
                "ASSOCIATE_OF | former colleague | Ana is a former colleague of Bruno.",
                "SPOUSE_OF | wife | Ana is the wife of Bruno.",
                "PARTY_TO | defendant | Ana is a party to Bruno (defendant).",
                "REPRESENTS | - | Ana represents Bruno."
            })
    void qualitiesAreWordsOfTheSentenceWhereTheyCanBe(String relation, String quality, String sentence) {
        var tie = relation(relation, person("Ana"), person("Bruno"));

        assertThat(sentences.sentence(tie, told(related(quality, Stance.STATES))))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATES | Ana is a friend of Bruno.",
                "ALLEGES | It is alleged that Ana is a friend of Bruno.",
                "ALLEGES REPORTS | It is alleged and reported that Ana is a friend of Bruno.",
                "STATES DENIES | Ana is a friend of Bruno (which is denied).",
                "DENIES | Denied: Ana is a friend of Bruno.",
                "ACCUSES | Alleged by accusers: Ana is a friend of Bruno."
            })
    void doubtAndDenialAreSaid(String stances, String sentence) {
        var statements = Stream.of(stances.split(" "))
                .map(stance -> related(null, Stance.valueOf(stance)))
                .toList();
        var tie = relation("FRIEND_OF", person("Ana"), person("Bruno"));

        assertThat(sentences.sentence(tie, new Told(statements))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEMAND_TO_TESTIFY | SUFFERED_BY | AGAINST | Ana was pressed to testify against Bruno, in October 2017.",
                "DEMAND_TO_TESTIFY | AGAINST | SUFFERED_BY | Ana is the one against whom it was when Bruno was pressed to testify, in October 2017.",
                "ARREST | DONE_BY | SUFFERED_BY | Ana is the one who did it when Bruno was arrested, in October 2017.",
                "ARREST | SUFFERED_BY | SUFFERED_BY | Ana was arrested together with Bruno, in October 2017.",
                "ARREST | DONE_BY | DONE_BY | Ana is the one who did it, and so is Bruno, when somebody was arrested, in October 2017.",
                "ARREST | TO_PRESS | AGAINST | Ana is the one whom it was to press, and Bruno is the one against whom it was, when somebody was arrested, in October 2017.",
                "DECISION | IN_FAVOUR_OF | DECIDED_BY | Ana was the subject of a decision by an outside body, which was decided by Bruno, in October 2017.",
                "REFUSAL_TO_TESTIFY | DONE_BY | AGAINST | Ana refused to testify against Bruno, in October 2017.",
                "OFFENCE | SUFFERED_BY | DONE_BY | Ana is the one who suffered it when Bruno was accused of an offence, in October 2017."
            })
    void stepsThroughActsSayWhoHasWhichPart(String kind, String mine, String theirs, String sentence) {
        var hop = act(kind, mine, theirs, person("Ana"), person("Bruno"));

        assertThat(sentences.sentence(hop, told(happened()))).isEqualTo(sentence);
    }

    @Test
    void severalAreSpokenOfAsSeveral() {
        var lawyers = new Entity("g", EntityKind.GROUP, null, "The lawyers");

        assertThat(sentences.sentence(
                        relation("REPRESENTS", lawyers, person("Ana")), told(related(null, Stance.STATES))))
                .isEqualTo("The lawyers represent Ana.");
        assertThat(sentences.sentence(
                        relation("MEMBER_OF", lawyers, person("Ana")), told(related(null, Stance.STATES))))
                .isEqualTo("The lawyers are members of Ana.");
        assertThat(sentences.sentence(
                        act("THREAT", "SUFFERED_BY", "DONE_BY", lawyers, person("Ana")), told(happened())))
                .isEqualTo("The lawyers were threatened by Ana, in October 2017.");
        assertThat(sentences.sentence(
                        act("THREAT", "DONE_BY", "SUFFERED_BY", lawyers, person("Ana")), told(happened())))
                .isEqualTo("The lawyers are those who did it when Ana was threatened, in October 2017.");
    }

    @Test
    void everyRelationReadsBothWays() {
        var wrong = new ArrayList<String>();
        for (var relation : Coding.VOCABULARY.relations().sequencedValues()) {
            for (var kind : List.of(EntityKind.PERSON, EntityKind.GROUP)) {
                var tie = relation(relation.id(), entity(kind, "Ana"), entity(kind, "Bruno"));
                for (var from : List.of(tie.from(), tie.to())) {
                    check(sentences.sentence(hop(tie, from), told(related(null, Stance.STATES))), wrong);
                }
            }
        }

        assertThat(Coding.VOCABULARY.relations()).hasSizeGreaterThan(15);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyActReadsBothWaysWhicheverPartsTheTwoHave() {
        var wrong = new ArrayList<String>();
        int sentencesSeen = 0;
        for (var act : Coding.VOCABULARY.actKinds().sequencedValues()) {
            for (var mine : filled()) {
                for (var theirs : filled()) {
                    for (var kind : List.of(EntityKind.PERSON, EntityKind.GROUP)) {
                        var hop = act(act.id(), mine, theirs, entity(kind, "Ana"), entity(EntityKind.PERSON, "Bruno"));
                        check(sentences.sentence(hop, told(happened())), wrong);
                        sentencesSeen++;
                    }
                }
            }
        }

        assertThat(sentencesSeen).isGreaterThan(20_000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyActIsToldWithoutPlaceholdersWhoeverHasAPartInIt() {
        var wrong = new ArrayList<String>();
        for (var act : Coding.VOCABULARY.actKinds().sequencedValues()) {
            for (var role : filled()) {
                var parts = List.of(new Part(role, person("Ana"), null, false, false, List.of()));
                check(sentence(act, parts), wrong);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void whoDidItIsNotSaidToHaveSufferedIt() {
        for (var act : Coding.VOCABULARY.actKinds().sequencedValues()) {
            var parts = List.of(new Part("DONE_BY", person("Ana"), null, false, false, List.of()));
            if (act.says().matches("(was|suffered|died|fell) .*") && !act.id().equals("OFFENCE")) {
                assertThat(sentence(act, parts)).startsWith("Somebody").contains("by Ana");
            }
        }
    }

    private String sentence(ActKind kind, List<Part> parts) {
        return acts.of(new Act("a", kind.id(), "", 0, List.of(), 1, false), parts, told(happened()));
    }

    private static void check(String sentence, List<String> wrong) {
        if (!ENGLISH.matcher(sentence.replace("October 2017", "October")).matches()
                || BROKEN.matcher(sentence).find()) {
            wrong.add(sentence);
        }
    }

    private static List<String> filled() {
        return Coding.VOCABULARY.roles().sequencedValues().stream()
                .filter(role -> !role.fillers().isEmpty())
                .map(Role::id)
                .toList();
    }

    private static Tie relation(String relation, Entity from, Entity to) {
        return new Tie("t", relation, from, to, null, null, List.of(), List.of("s"), 1, false);
    }

    private static Route.Hop act(String kind, String mine, String theirs, Entity one, Entity other) {
        var act = new Act("a", kind, "", 0, List.of("s"), 1, false);
        return hop(new Tie("t", kind, one, other, null, act, List.of(mine, theirs), List.of("s"), 1, false), one);
    }

    private static Route.Hop hop(Tie tie, Entity from) {
        var to = tie.from().equals(from) ? tie.to() : tie.from();
        return new Route.Hop(from, to, List.of(tie));
    }

    private static Entity person(String name) {
        return entity(EntityKind.PERSON, name);
    }

    private static Entity entity(EntityKind kind, String name) {
        return new Entity(name, kind, null, name);
    }

    private static Told told(Statement statement) {
        return new Told(List.of(statement));
    }

    private static Statement related(String quality, Stance stance) {
        return statement(new Fact.Related("Ana", "FRIEND_OF", "Bruno", quality), stance, null);
    }

    private static Statement happened() {
        var fact = new Fact.Happened("a", "ARREST", List.of(new RoleFilling("SUFFERED_BY", "Ana")), Map.of());
        return statement(fact, Stance.STATES, FuzzyDate.parse("2017-10"));
    }

    private static Statement statement(Fact fact, Stance stance, FuzzyDate date) {
        return new Statement(
                "s" + stance,
                "d",
                new Locator(0, 9, null, null),
                "So.",
                stance,
                List.of(),
                "o",
                fact,
                date,
                Clearance.PUBLIC,
                "T");
    }
}
