package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.TreeMap;
import org.casegraph.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;

/** Who may change what, as the schema says it. */
@QueryTest
class RoleCheckTest {

    private final GraphQlSource source;
    private final Asking asking;

    RoleCheckTest(GraphQlSource source, Asking asking) {
        this.source = source;
        this.asking = asking;
    }

    @Test
    void everyChangeNeedsARole() {
        var needed = new TreeMap<String, Role>();
        source.schema()
                .getMutationType()
                .getFieldDefinitions()
                .forEach(field -> needed.put(
                        field.getName(),
                        RoleCheck.needed(field).orElseThrow(() -> new AssertionError(field.getName()))));

        assertThat(needed)
                .contains(
                        entry("judge", Role.REVIEWER),
                        entry("withdraw", Role.REVIEWER),
                        entry("resolve", Role.REVIEWER),
                        entry("accept", Role.REVIEWER),
                        entry("addDocument", Role.CODER),
                        entry("importFile", Role.REVIEWER),
                        entry("describe", Role.CODER));
        assertThat(needed.entrySet().stream().filter(change -> change.getValue() == Role.READER))
                .allSatisfy(change -> assertThat(change.getKey()).endsWith("View"));
    }

    @Test
    void whoeverAsksIsToldWhoTheyAre() {
        assertThat(asking.text("{ me { name } }", "me.name")).isEqualTo("tester");
        assertThat(asking.text("{ me { role } }", "me.role")).isEqualTo("ADMINISTRATOR");
    }
}
