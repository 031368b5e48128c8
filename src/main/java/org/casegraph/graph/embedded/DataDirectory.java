package org.casegraph.graph.embedded;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds everything Casegraph keeps: the database and the held texts. Only its owner may look in. */
public record DataDirectory(Path root) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    public DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    public static DataDirectory of(String path) {
        return new DataDirectory(Path.of(path));
    }

    /** Where the embedded database keeps its files. */
    public Path database() {
        return root.resolve("neo4j");
    }

    /** Settings of the embedded database, in the words of Neo4j's own {@code neo4j.conf}; few have one. */
    public Path settings() {
        return root.resolve("neo4j.conf");
    }

    /** Where the texts of documents are held. */
    public Path texts() {
        return root.resolve("texts");
    }

    /** Where files lie while they come in; what is in it is of no use after a restart. */
    public Path arriving() {
        return root.resolve("arriving");
    }

    /** Where lists and what was found with them lie; what is in it is of no use after a restart. */
    public Path crossReferences() {
        return root.resolve("crossreferences");
    }

    /** Where the audit log lies: who asked or changed what. */
    public Path audit() {
        return root.resolve("audit");
    }

    /** Is there while the built-in example is loaded, and stays where that was cut off. */
    public Path exampleBegun() {
        return root.resolve("example.begun");
    }

    /** Makes the folder and those inside it, where they are missing. */
    public DataDirectory create() {
        try {
            createPrivately(root);
            createPrivately(database());
            createPrivately(texts());
            createPrivately(arriving());
            createPrivately(crossReferences());
            createPrivately(audit());
            return this;
        } catch (IOException e) {
            throw new StartException(
                    "The data directory " + root + " cannot be used: it is no folder that can be written to.",
                    "Name another with CASEGRAPH_DATA, or give this account the right to write there.",
                    e);
        }
    }

    /** Says which process runs on this folder, and how to reach it. */
    Path serverFile() {
        return root.resolve("server.json");
    }

    static void keepPrivate(Path path, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static void createPrivately(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            keepPrivate(folder, "rwx------");
        }
        if (!Files.isWritable(folder)) {
            throw new IOException(folder + " is not writable");
        }
    }
}
