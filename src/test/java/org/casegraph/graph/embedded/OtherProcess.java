package org.casegraph.graph.embedded;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casegraph.graph.JavaProcess;
import org.casegraph.graph.embedded.LocalDatabase.IfRunning;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** A process that opens a data directory, leaves a node there and ends when its input is closed. */
final class OtherProcess {

    static final String JOINED = "joined";
    static final String STARTED = "started";

    private final Process process;

    private OtherProcess(Process process) {
        this.process = process;
    }

    public static void main(String[] arguments) throws IOException {
        var out = System.out;
        try (var database = LocalDatabase.open(DataDirectory.of(arguments[0]), IfRunning.JOIN)) {
            leaveANode(database.address());
            say(out, database.isJoined() ? JOINED : STARTED);
            System.in.read();
        }
    }

    static OtherProcess on(Path folder) throws IOException {
        return new OtherProcess(JavaProcess.running(OtherProcess.class, List.of(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The first thing it says. */
    String answer() throws IOException {
        return process.inputReader().readLine();
    }

    /** Ends it as it wants to end; its exit code. */
    int end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    /** Ends it without letting it clean up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static void leaveANode(ServerAddress address) {
        try (var driver = GraphDatabase.driver(address.uri(), AuthTokens.basic(address.user(), address.password()))) {
            driver.executableQuery("CREATE (:Person {id: randomUUID()})").execute();
        }
    }

    private static void say(PrintStream out, String word) {
        out.println(word);
        out.flush();
    }
}
