package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Vocabulary;
import org.casegraph.model.Vocabulary.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class VocabularyReaderTest {

    private static final Vocabulary WORDS = VocabularyReader.read();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ARREST",
                "DETENTION",
                "IMPRISONMENT",
                "CHARGE",
                "NEW_CHARGE",
                "TRIAL",
                "CONVICTION",
                "SENTENCE",
                "DEATH_SENTENCE",
                "CONFISCATION",
                "TORTURE",
                "ILL_TREATMENT",
                "BEATING",
                "THREAT",
                "THREAT_OF_PROSECUTION",
                "INTIMIDATION",
                "DEMAND_TO_TESTIFY",
                "DEMAND_TO_CONFESS",
                "COERCED_CONFESSION",
                "REFUSAL_TO_TESTIFY",
                "REFUSAL_TO_CONFESS",
                "LICENCE_THREAT",
                "COUNSEL_WITHDRAWN",
                "LEFT_WITHOUT_COUNSEL",
                "NON_DISCLOSURE_DEMANDED",
                "DENIAL_OF_MEDICAL_CARE",
                "ILLNESS",
                "FORCED_EXILE",
                "KIDNAPPING",
                "EXTRADITION",
                "EXTRADITION_RISK",
                "ASYLUM",
                "CLEMENCY_PETITION",
                "CLEMENCY_REFUSED",
                "EXECUTION_ORDER",
                "DECISION",
                "DELISTING",
                "DEMAND_FOR_RELEASE",
                "APPEAL",
                "NON_COMPLIANCE",
                "MONITORING_VISIT",
                "REPRISAL",
                "OFFENCE",
                "PERSECUTION",
                "DEMAND_TO_CEASE",
                "WANTED_NOTICE",
                "REPORT",
                "RECOGNITION",
                "RELEASE"
            })
    void knowsWhatTheFieldSpeaksOf(String kind) {
        assertThat(WORDS.actKind(kind)).get().satisfies(act -> {
            assertThat(act.description()).isNotBlank();
            assertThat(act.says()).isNotBlank();
        });
    }

    @Test
    void readsAnActWithItsCategorySeverityAndCode() {
        var denial = WORDS.actKind("DENIAL_OF_MEDICAL_CARE").orElseThrow();

        assertThat(denial.category()).isEqualTo("HEALTH");
        assertThat(denial.severity()).isEqualTo(3);
        assertThat(denial.says()).isEqualTo("was denied medical care");
        assertThat(denial.huridocs()).isEqualTo("36010204000004");
    }

    @Test
    void readsARoleThatOnlyActsFill() {
        var followed = WORDS.role("FOLLOWED").orElseThrow();

        assertThat(followed.fillers()).isEmpty();
        assertThat(followed.acts()).isTrue();
    }

    @Test
    void describesEveryWord() {
        assertThat(descriptions()).hasSizeGreaterThan(150).noneMatch(String::isBlank);
    }

    @Test
    void readsARelationThatOneLineDeclares() {
        var line =
                """
                extend enum RelationKind { "Brings up." GUARDIAN_OF @relation(from: PERSON, to: [PERSON, GROUP], \
                says: "brings up", inverse: "is brought up by") }""";

        var words = VocabularyReader.read(file(line));

        assertThat(words.relation("GUARDIAN_OF"))
                .contains(new Relation(
                        "GUARDIAN_OF",
                        "Brings up.",
                        List.of(EntityKind.PERSON),
                        List.of(EntityKind.PERSON, EntityKind.GROUP),
                        "brings up",
                        "is brought up by",
                        false,
                        null,
                        null));
        assertThat(words.relations()).hasSize(WORDS.relations().size() + 1);
    }

    @Test
    void saysWhichWordsLackWhatAndWhere() {
        var incomplete =
                """
                extend enum RelationKind {
                  GUARDIAN_OF
                }
                extend enum ActKind {
                  "Is sworn at."
                  INSULT @act(category: MANNERS, severity: 6)
                }
                extend enum ActRole {
                  "Watches."
                  SEEN_BY @actRole(says: "before", fillers: [ANIMAL])
                }
                """;

        assertThatThrownBy(() -> VocabularyReader.read(file(incomplete)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "extra.graphqls:2: GUARDIAN_OF: it has no @relation",
                        "extra.graphqls:2: GUARDIAN_OF: it has no description",
                        "extra.graphqls:5: INSULT: 'category' of its @act must be one of LIBERTY, PROSECUTION",
                        "extra.graphqls:5: INSULT: 'severity' of its @act must be a number from 0 to 5",
                        "extra.graphqls:5: INSULT: its @act lacks 'says'",
                        "extra.graphqls:9: SEEN_BY: 'fillers' of its @actRole names ANIMAL, which is no entity kind",
                        "extra.graphqls:9: SEEN_BY: its @actRole lets nobody fill it");
    }

    @Test
    void saysThatAFileDoesNotParse() {
        assertThatThrownBy(() -> VocabularyReader.read(file("enum {")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("extra.graphqls");
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void declaresEveryEntityKindOfTheModel(EntityKind kind) throws IOException {
        assertThat(new ClassPathResource("graphql/vocabulary.graphqls").getContentAsString(StandardCharsets.UTF_8))
                .contains(kind.name());
    }

    @Test
    void isAValidSchema() throws IOException {
        var words = new SchemaParser().parse("type Query { anything: RelationKind }");
        for (var file : List.of("vocabulary", "relations", "acts", "roles", "institutions", "properties")) {
            var sdl = new ClassPathResource("graphql/" + file + ".graphqls");
            words.merge(new SchemaParser().parse(sdl.getContentAsString(StandardCharsets.UTF_8)));
        }

        var schema = new SchemaGenerator().makeExecutableSchema(words, RuntimeWiring.MOCKED_WIRING);

        assertThat(schema.getDirectives()).extracting("name").contains("relation", "act", "actRole", "tie", "role");
    }

    private static Stream<String> descriptions() {
        return Stream.of(
                        WORDS.relations().values().stream().map(Relation::description),
                        WORDS.actKinds().values().stream().map(Vocabulary.ActKind::description),
                        WORDS.roles().values().stream().map(Vocabulary.Role::description),
                        WORDS.institutionTypes().values().stream().map(Vocabulary.Word::description),
                        WORDS.properties().values().stream().map(Vocabulary.Word::description))
                .flatMap(words -> words);
    }

    private static Resource file(String sdl) {
        return new ByteArrayResource(sdl.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "extra.graphqls";
            }
        };
    }
}
