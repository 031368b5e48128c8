package org.casegraph.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The addresses on which this process listens, as Linux tells them: {@code 0100007F:1E61} is 127.0.0.1, port 7777. */
final class Listening {

    private static final String LISTEN = "0A";
    private static final Path PROCESS = Path.of("/proc/self");

    private Listening() {}

    static boolean canBeKnown() {
        return Files.isReadable(PROCESS.resolve("net/tcp"));
    }

    static List<String> addresses() throws IOException {
        var own = sockets();
        return Stream.of("tcp", "tcp6")
                .flatMap(Listening::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields[3].equals(LISTEN) && own.contains("socket:[" + fields[9] + "]"))
                .map(fields -> fields[1])
                .toList();
    }

    private static Stream<String> lines(String table) {
        try {
            return Files.readAllLines(PROCESS.resolve("net").resolve(table)).stream()
                    .skip(1);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Set<String> sockets() throws IOException {
        var sockets = new TreeSet<String>();
        try (var files = Files.list(PROCESS.resolve("fd"))) {
            for (var file : files.toList()) {
                if (Files.isSymbolicLink(file)) {
                    sockets.add(Files.readSymbolicLink(file).toString());
                }
            }
        }
        return sockets;
    }
}
