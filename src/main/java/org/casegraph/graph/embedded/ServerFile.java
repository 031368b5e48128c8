package org.casegraph.graph.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The file {@code server.json} by which a command finds the process that runs on its data directory. */
final class ServerFile {

    /** What the file says. */
    record Running(URI uri, String user, String password, long process) {
        ServerAddress address() {
            return new ServerAddress(uri, user, password);
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final Path path;

    ServerFile(DataDirectory data) {
        this.path = data.serverFile();
    }

    /** What the file says; nothing where there is none, or half of one. */
    Optional<Running> read() {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(path), Running.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** Writes it so that nobody reads half of it, and nobody but the owner any of it. */
    void write(ServerAddress address) throws IOException {
        var running = new Running(
                address.uri(),
                address.user(),
                address.password(),
                ProcessHandle.current().pid());
        var draft = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        DataDirectory.keepPrivate(draft, "rw-------");
        Files.write(draft, JSON.writeValueAsBytes(running));
        Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the file if it is still about this server. */
    void remove(ServerAddress address) throws IOException {
        if (read().filter(running -> running.address().equals(address)).isPresent()) {
            Files.deleteIfExists(path);
        }
    }
}
