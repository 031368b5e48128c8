package org.casegraph.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.casegraph.graph.embedded.LocalDatabase.IfRunning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

class LocalDatabaseTest {

    @TempDir
    private Path folder;

    private DataDirectory data;

    @BeforeEach
    void nameTheDirectory() {
        data = new DataDirectory(folder.resolve("a/../data"));
    }

    @Test
    void keepsWhatWasWrittenWhenItIsStoppedAndStarted() throws IOException {
        ServerAddress first;
        try (var database = LocalDatabase.open(data, IfRunning.REFUSE)) {
            first = database.address();
            assertThat(database.isJoined()).isFalse();
            assertThat(permissions(data.root())).isEqualTo("rwx------");
            assertThat(permissions(data.database())).isEqualTo("rwx------");
            assertThat(permissions(data.serverFile())).isEqualTo("rw-------");
            write(database, "CREATE (:Person {id: 'p1'})");
        }
        assertThat(data.serverFile()).doesNotExist();

        try (var database = LocalDatabase.open(data, IfRunning.REFUSE)) {
            assertThat(people(database)).isEqualTo(1);
            assertThat(database.address().password()).isNotEqualTo(first.password());
        }
    }

    @Test
    void isClosedToOthersAndTellsNobody() throws IOException {
        try (var database = LocalDatabase.open(data, IfRunning.REFUSE)) {
            assertThat(settings(database))
                    .contains("client.allow_telemetry=false", "dbms.usage_report.enabled=false")
                    .contains("server.bolt.telemetry.enabled=false", "dbms.security.auth_enabled=true");
            assertRefused(database.address().uri(), "neo4j");
            assertRefused(database.address().uri(), "");
            assertListensOnLoopbackOnly();
        }
    }

    @Test
    void takesSettingsOfItsOwnerButStaysClosed() throws IOException {
        data.create();
        Files.writeString(
                data.settings(),
                """
                server.memory.pagecache.size=32m
                dbms.security.auth_enabled=false
                server.bolt.listen_address=0.0.0.0:0
                """);
        try (var database = LocalDatabase.open(data, IfRunning.REFUSE)) {
            assertThat(settings(database))
                    .contains("server.memory.pagecache.size=32.00MiB", "dbms.security.auth_enabled=true");
            assertRefused(database.address().uri(), "neo4j");
            assertListensOnLoopbackOnly();
        }
    }

    @Test
    void saysWhichSettingIsNone() throws IOException {
        data.create();
        Files.writeString(data.settings(), "server.memory.pagecache.size=much\n");

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> LocalDatabase.open(data, IfRunning.JOIN))
                .withMessageStartingWith("The settings of the embedded database in " + data.settings())
                .withMessageContaining("much");
    }

    @Test
    void lendsItsDatabaseToAnotherProcess() throws Exception {
        try (var database = LocalDatabase.open(data, IfRunning.REFUSE)) {
            var other = OtherProcess.on(data.root());

            assertThat(other.answer()).isEqualTo(OtherProcess.JOINED);
            assertThat(other.end()).isZero();

            assertThat(people(database)).isEqualTo(1);
            assertThat(data.serverFile()).exists();
            assertThatExceptionOfType(StartException.class)
                    .isThrownBy(() -> LocalDatabase.open(data, IfRunning.REFUSE))
                    .withMessage("The data directory %s is in use by process %d.", data.root(), pid());
        }
    }

    @Test
    void isOneDatabaseWhenTwoProcessesStartAtOnce() throws Exception {
        var processes = List.of(OtherProcess.on(data.root()), OtherProcess.on(data.root()));

        assertThat(List.of(processes.getFirst().answer(), processes.getLast().answer()))
                .containsExactlyInAnyOrder(OtherProcess.STARTED, OtherProcess.JOINED);
        for (var process : processes) {
            assertThat(process.end()).isZero();
        }
    }

    @Test
    void startsOnWhatAKilledProcessLeft() throws Exception {
        var killed = OtherProcess.on(data.root());
        assertThat(killed.answer()).isEqualTo(OtherProcess.STARTED);
        killed.kill();
        assertThat(data.serverFile()).exists();

        try (var database = LocalDatabase.open(data, IfRunning.JOIN)) {
            assertThat(database.isJoined()).isFalse();
            assertThat(people(database)).isEqualTo(1);
        }
    }

    @Test
    void saysWhichDirectoryCannotBeUsed() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> LocalDatabase.open(new DataDirectory(folder.resolve("file")), IfRunning.JOIN))
                .withMessageStartingWith("The data directory " + folder.resolve("file") + " cannot be used")
                .extracting(StartException::advice)
                .asString()
                .contains("CASEGRAPH_DATA");
    }

    @Test
    void saysThatADamagedDatabaseDoesNotStart() throws IOException {
        data.create();
        Files.writeString(data.database().resolve("data"), "this is no folder");

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> LocalDatabase.open(data, IfRunning.JOIN))
                .withMessage("The database in %s does not start.", data.database());
    }

    private static Driver driver(ServerAddress address) {
        return GraphDatabase.driver(address.uri(), AuthTokens.basic(address.user(), address.password()));
    }

    private static void write(LocalDatabase database, String cypher) {
        try (var driver = driver(database.address())) {
            driver.executableQuery(cypher).execute();
        }
    }

    private static long people(LocalDatabase database) {
        try (var driver = driver(database.address())) {
            var answer = driver.executableQuery("MATCH (p:Person) RETURN count(p) AS count")
                    .execute();
            return answer.records().getFirst().get("count").asLong();
        }
    }

    private static List<String> settings(LocalDatabase database) {
        try (var driver = driver(database.address())) {
            var answer = driver.executableQuery("SHOW SETTINGS YIELD name, value RETURN name + '=' + value AS setting")
                    .execute();
            return answer.records().stream()
                    .map(row -> row.get("setting").asString())
                    .toList();
        }
    }

    private static void assertRefused(URI uri, String password) {
        try (var driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password))) {
            assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
        }
    }

    private static void assertListensOnLoopbackOnly() throws IOException {
        assumeTrue(Listening.canBeKnown(), "only Linux says what a process listens on");
        assertThat(Listening.addresses())
                .isNotEmpty()
                .allMatch(address ->
                        address.startsWith("0100007F:") || address.startsWith("0000000000000000FFFF00000100007F:"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }
}
