package org.casegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.casegraph.Casegraph;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.LocalDatabase.IfRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts and tokens, as a person at the keyboard makes them. */
class AccountCommandTest {

    private static final Pattern PASSWORD = Pattern.compile("shown this once: ([a-z2-9]{4}(-[a-z2-9]{4}){4})");
    private static final Pattern TOKEN = Pattern.compile("(token-[0-9a-f]+), shown this once: (cgt_[A-Za-z0-9_-]{43})");

    @TempDir
    private static Path folder;

    private static LocalDatabase server;

    private final List<String> lines = new ArrayList<>();

    @BeforeAll
    static void startServer() {
        server = LocalDatabase.open(new DataDirectory(folder.resolve("data")), IfRunning.REFUSE);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void whatIsSecretIsShownOnce() {
        assertThat(run("account", "add", "Anna", "--role", "reviewer", "--clearance", "team"))
                .isZero();
        assertThat(lines).contains("anna is REVIEWER and may read TEAM.");
        var password = PASSWORD.matcher(String.join(" ", lines));
        assertThat(password.find()).isTrue();

        assertThat(run("token", "add", "anna", "--for", "a script", "--role", "reader", "--days", "30"))
                .isZero();
        var token = TOKEN.matcher(String.join(" ", lines));
        assertThat(token.find()).isTrue();

        assertThat(run("account", "list")).isZero();
        assertThat(lines).anyMatch(line -> line.matches("active +REVIEWER +TEAM +- +\\S+ +anna"));
        assertThat(run("token", "list")).isZero();
        assertThat(lines).anyMatch(line -> line.matches(token.group(1) + " +anna +READER +TEAM .*a script"));
        assertThat(lines).noneMatch(line -> line.contains("cgt_"));

        assertThat(run("token", "revoke", token.group(1))).isZero();
        assertThat(run("token", "list")).isZero();
        assertThat(lines).anyMatch(line -> line.contains(" revoked "));

        assertThat(run("account", "password", "anna")).isZero();
        assertThat(String.join(" ", lines)).containsPattern(PASSWORD).doesNotContain(password.group(1));

        assertThat(run("account", "disable", "anna")).isZero();
        assertThat(run("account", "list")).isZero();
        assertThat(lines).anyMatch(line -> line.startsWith("disabled"));
        assertThat(run("token", "add", "anna")).isEqualTo(1);
        assertThat(lines).containsExactly("The account anna is disabled.");
    }

    @Test
    void peopleAreLetIntoCompartments() {
        assertThat(run("account", "add", "bela", "--clearance", "team", "--compartment", "north"))
                .isEqualTo(1);
        assertThat(lines).anyMatch(line -> line.startsWith("There is no compartment 'north' here;"));

        assertThat(run("compartment", "add", "North")).isZero();
        assertThat(run("compartment", "add", "north")).isEqualTo(1);
        assertThat(run("compartment", "list")).isZero();
        assertThat(lines).contains("north");
        assertThat(run("account", "add", "bela", "--clearance", "team", "--compartment", "north"))
                .isZero();
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Nobody could read just this before"))
                .contains("bela is READER and may read TEAM, also in the compartments north.");
        assertThat(run("account", "list")).isZero();
        assertThat(lines).anyMatch(line -> line.matches("active +READER +TEAM +north +\\S+ +bela"));

        assertThat(run("account", "compartments", "bela")).isZero();
        assertThat(lines).contains("bela is READER and may read TEAM.");
    }

    @Test
    void whatCannotBeIsToldInASentence() {
        assertThat(run("account", "disable", "nobody")).isEqualTo(1);
        assertThat(lines).containsExactly("There is no account nobody.");
        assertThat(run("token", "revoke", "token-x")).isEqualTo(1);
        assertThat(lines).containsExactly("There is no token token-x; 'token list' names them.");
        assertThat(run("account")).isEqualTo(2);
        assertThat(run("account", "add", "boris", "--role", "king")).isEqualTo(2);
    }

    @Test
    void everyCommandIsOnRecord() throws IOException {
        assertThat(run("account", "add", "Clara")).isZero();
        assertThat(run("token", "add", "clara", "--for", "the well")).isZero();
        assertThat(run("account", "disable", "somebody else")).isEqualTo(1);

        assertThat(run("audit", "list", "--last", "7")).isZero();
        assertThat(lines.get(1)).matches("\\d+ +\\S+ +local +command +command audit list +DONE.*");
        assertThat(lines.get(2))
                .contains("command account disable")
                .contains("REFUSED")
                .doesNotContain("somebody");
        assertThat(lines.get(4)).contains("command token add").contains("DONE").contains("token-");
        assertThat(lines.get(6)).matches(".* command account add +DONE +account:clara");
        assertThat(lines.get(7)).matches(".* command account add +ASKED *");

        assertThat(run("audit", "list", "--json", "--by", "nobody", "--since", "2026-01-01"))
                .isZero();
        assertThat(lines).isEmpty();
        assertThat(run("audit", "list", "--since", "yesterday")).isEqualTo(1);
        assertThat(lines)
                .containsExactly(
                        "'yesterday' is no day such as 2026-11-22, and no moment such as 2026-11-22T08:00:00Z.");

        assertThat(run("audit", "verify")).isZero();
        assertThat(lines.getFirst()).endsWith("entries in 1 files: nothing was changed.");
        var head = lines.getLast().replaceAll("Head: ([0-9a-f]{64}), .*", "$1");
        assertThat(run("audit", "verify", "--head", head)).isZero();
        assertThat(run("audit", "verify", "--head", "0".repeat(64))).isEqualTo(1);

        var file = folder.resolve("data").resolve("audit").resolve("audit-000001.jsonl");
        var written = Files.readAllLines(file);
        Files.write(file, written.subList(1, written.size()));
        assertThat(run("audit", "verify")).isEqualTo(1);
        assertThat(lines.getFirst())
                .isEqualTo("audit-000001.jsonl:1: entry 2 stands where entry 1 should: lines were taken out, put in or"
                        + " moved");
        var last = new java.util.ArrayList<>(written);
        last.add("nonsense");
        Files.write(file, last);
        assertThat(run("audit", "verify")).isEqualTo(1);
        assertThat(lines)
                .anyMatch(line -> line.startsWith("The audit log is damaged at the end of audit-000001.jsonl"));
        assertThat(run("account", "list")).isEqualTo(1);
        Files.write(file, written);
    }

    private int run(String... arguments) {
        lines.clear();
        var said = new StringWriter();
        var line = CasegraphCommand.commandLine(Casegraph.class)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said));
        var all = new ArrayList<>(List.of("--data", folder.resolve("data").toString()));
        all.addAll(List.of(arguments));
        int code = line.execute(all.toArray(String[]::new));
        lines.addAll(said.toString().lines().toList());
        return code;
    }
}
