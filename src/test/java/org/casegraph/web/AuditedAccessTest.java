package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.casegraph.access.Accounts.Opened;
import org.casegraph.access.Role;
import org.casegraph.access.audit.Actor;
import org.casegraph.access.audit.AuditFilter;
import org.casegraph.access.audit.AuditTrail;
import org.casegraph.access.audit.Outcome;
import org.casegraph.access.audit.Recorded;
import org.casegraph.graph.Imports;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who came in, by what, and what they took away, as the audit log tells it. */
@AccountsOn
class AuditedAccessTest {

    private static final String CHOSEN = "four words for nobody";

    private final Wire wire;
    private final Members members;
    private final AuditTrail trail;
    private final DataDirectory data;

    private long before;

    AuditedAccessTest(
            @LocalServerPort int port, Members members, AuditTrail trail, DataDirectory data, Imports imports) {
        this.wire = new Wire(port);
        this.members = members;
        this.trail = trail;
        this.data = data;
        imports.write(Coding.letter("audited", ""));
    }

    @BeforeEach
    void begin() {
        before = latest().stream().mapToLong(Recorded::number).max().orElse(0);
    }

    @AfterAll
    static void forget(TestStore store) {
        Members.forget(store);
    }

    @Test
    void whoComesAndGoesIsOnRecord() {
        var opened = members.somebody(Role.READER, Clearance.PUBLIC);
        var name = opened.account().name();
        var session = cookie(logIn(opened, opened.oneTimePassword()));
        var body = "{\"password\":\"%s\",\"fresh\":\"%s\"}".formatted(opened.oneTimePassword(), CHOSEN);
        session = cookie(wire.postTo("/login/password", body, session));
        wire.postTo("/logout", "{}", session);

        assertThat(entries())
                .extracting(one -> one.entry().what())
                .containsExactly("log-in", "password", "password", "log-out");
        assertThat(entries()).extracting(one -> one.entry().actor()).containsOnly(new Actor(name, "session"));
    }

    @Test
    void whoIsNotLetInIsOnRecordWithoutWhatWasTyped() {
        var opened = members.somebody(Role.READER, Clearance.PUBLIC);
        logIn(opened, "a wrong one");
        wire.postTo("/login", "{\"name\":\"my-own-password\",\"password\":\"anna\"}");

        assertThat(entries())
                .extracting(one -> one.entry().actor())
                .containsExactly(new Actor(opened.account().name(), "gate"), Actor.STRANGER);
        assertThat(entries()).extracting(one -> one.entry().outcome()).containsOnly(Outcome.REFUSED);
        assertThat(entries()).extracting(Recorded::json).allSatisfy(line -> assertThat(line)
                .doesNotContain("my-own-password", "wrong"));
    }

    @Test
    void aTokenIsNamedByItsId() {
        var issued = members.token(Role.READER, Clearance.PUBLIC);
        var view = "{\"query\":\"mutation { saveView(view: {name: \\\"x\\\", address: \\\"/\\\"}) { id } }\"}";

        assertThat(wire.postTo("/graphql", view, Members.header(issued)).body()).contains("view-");

        assertThat(entries()).hasSize(2);
        assertThat(entries())
                .extracting(one -> one.entry().actor())
                .containsOnly(new Actor(issued.token().owner(), issued.token().id()));
        assertThat(entries()).extracting(Recorded::json).noneMatch(line -> line.contains(issued.secret()));
    }

    @Test
    void whatIsTakenAwayIsOnRecord() {
        var issued = members.token(Role.READER, Clearance.PUBLIC);
        var matter = Ids.of("case", "test", "case");

        assertThat(wire.get("/dossiers/" + matter + ".md", Members.header(issued))
                        .status())
                .isEqualTo(200);

        assertThat(entries()).singleElement().satisfies(recorded -> {
            assertThat(recorded.entry().what()).isEqualTo("export");
            assertThat(recorded.entry().parts()).containsExactly("dossier");
            assertThat(recorded.entry().about()).containsExactly(matter);
        });
    }

    @Test
    void theRecordIsForAdministratorsAlone() {
        var question = "{\"query\":\"{ auditEntries(first: 1) { nodes { number } } }\"}";
        var reviewer = Members.header(members.token(Role.REVIEWER, Clearance.SEALED));
        var administrator = Members.header(members.token(Role.ADMINISTRATOR, Clearance.PUBLIC));

        assertThat(wire.postTo("/graphql", question, reviewer).body()).contains("FORBIDDEN");
        assertThat(wire.postTo("/graphql", question, administrator).body()).contains("\"number\"");
    }

    @Test
    void whatCannotBePutOnRecordIsNotHandedOut() throws IOException {
        var opened = members.somebody(Role.READER, Clearance.PUBLIC);
        var header = Members.header(members.token(Role.READER, Clearance.PUBLIC));
        var dossier = "/dossiers/" + Ids.of("case", "test", "case") + ".md";
        assertThat(wire.get(dossier, header).status()).isEqualTo(200);
        var lock = data.audit().resolve("lock");
        Files.deleteIfExists(lock);
        Files.createDirectory(lock);
        try {
            var answer = wire.get(dossier, header);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("Nothing can be put on record").doesNotContain("Ana Ruiz");
            assertThat(logIn(opened, opened.oneTimePassword()).status()).isEqualTo(503);
        } finally {
            Files.delete(lock);
        }
    }

    private Wire.Answer logIn(Opened opened, String password) {
        return wire.postTo(
                "/login",
                "{\"name\":\"%s\",\"password\":\"%s\"}"
                        .formatted(opened.account().name(), password));
    }

    private static String cookie(Wire.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return "Cookie: " + answer.header("Set-Cookie").split(";")[0];
    }

    private List<Recorded> latest() {
        return trail.before(Long.MAX_VALUE, 100, AuditFilter.ALL);
    }

    /** Those of this test, the first first. */
    private List<Recorded> entries() {
        return latest().stream()
                .filter(recorded -> recorded.number() > before)
                .toList()
                .reversed();
    }
}
