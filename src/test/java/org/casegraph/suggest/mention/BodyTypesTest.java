package org.casegraph.suggest.mention;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.model.EntityKind;
import org.junit.jupiter.api.Test;

/** Holds the rule files to the vocabulary. */
class BodyTypesTest {

    private static final List<String> LISTS = List.of("body.", "known.", "small_body.", "calling.", "stem.");

    @Test
    void knowsNoTypeThatTheVocabularyDoesNotHave() throws IOException {
        var types = types();
        var rules = new Mentions().rules();

        var used = rules.lists().lists().keySet().stream()
                .filter(list -> LISTS.stream().anyMatch(list::startsWith))
                .map(list -> list.substring(list.indexOf('.') + 1))
                .toList();
        assertThat(used).hasSizeGreaterThan(30).isSubsetOf(types);
        assertThat(rules.rules())
                .extracting(rule -> rule.type())
                .filteredOn(type -> type != null)
                .isSubsetOf(types);
    }

    @Test
    void findsKindsOfTheModelAlone() {
        assertThat(new Mentions().rules().rules())
                .allSatisfy(rule -> assertThat(EntityKind.valueOf(rule.kind())).isNotNull());
    }

    @Test
    void namesEachRuleOnce() {
        assertThat(new Mentions().rules().rules())
                .extracting(rule -> rule.name())
                .doesNotHaveDuplicates();
    }

    private static List<String> types() throws IOException {
        return new SchemaParser()
                        .parse(Files.readString(Path.of("graphql/institutions.graphqls")))
                        .getTypeOrNull("InstitutionType", EnumTypeDefinition.class)
                        .getEnumValueDefinitions()
                        .stream()
                        .map(EnumValueDefinition::getName)
                        .toList();
    }
}
