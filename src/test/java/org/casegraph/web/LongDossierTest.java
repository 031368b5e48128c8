package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.casegraph.graph.Intake;
import org.casegraph.model.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody of whom more is told than a PDF holds. */
@WebTest
class LongDossierTest {

    private static final int ENTRIES = 4_100;

    private final Wire wire;

    LongDossierTest(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @Test
    void aPdfThatWouldBeTooLongIsRefusedInASentenceAndOtherFormsAreThere(@Autowired Intake intake) {
        var yaml = new StringBuilder(
                """
                casegraph: 1
                collection: long
                file: register
                coder: Tester
                documents: [{id: r, title: A register, authors: [w]}]
                entities: [{id: w, kind: PERSON, names: [{value: Sione Tupou, at: {paragraph: 1}}]}]
                statements:
                """);
        for (int i = 0; i < ENTRIES; i++) {
            yaml.append("  - {at: {paragraph: %d}, summary: S., entity: w, property: NOTE, value: entry %d}%n"
                    .formatted(i + 1, i));
        }
        assertThat(intake.take("register.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Intake.Taken.Coded.class);
        var address = "/dossiers/" + Ids.of("person", "long", "w");

        var refused = wire.get(address + ".pdf");

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("up to 4000").contains("html");
        assertThat(wire.get(address + ".md").status()).isEqualTo(200);
    }
}
