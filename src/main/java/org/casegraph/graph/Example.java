package org.casegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.graph.embedded.DataDirectory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The built-in example: five public documents, coded. */
public final class Example {

    private static final String FILES = "classpath*:example/*.yaml";

    private final Intake intake;
    private final ReadDoor door;
    private final CypherFiles files;
    private final DataDirectory data;

    Example(Intake intake, ReadDoor door, CypherFiles files, DataDirectory data) {
        this.data = data;
        this.intake = intake;
        this.door = door;
        this.files = files;
    }

    /**
     * Loads it into a store that holds nothing, never beside data of the user's own; and goes on where a process was
     * ended in the middle of it.
     */
    public List<Intake.Taken> loadIfEmpty() {
        boolean isEmpty = door.read(files.read("is_empty"), Map.of()).getFirst().flag("empty");
        if (!isEmpty && !Files.exists(data.exampleBegun())) {
            return List.of();
        }
        try {
            Files.write(data.create().exampleBegun(), new byte[0]);
            var taken = load();
            Files.delete(data.exampleBegun());
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be written to", e);
        }
    }

    public List<Intake.Taken> load() {
        var taken = new ArrayList<Intake.Taken>();
        for (var file : caseFiles()) {
            taken.add(take(file));
        }
        return taken;
    }

    private Intake.Taken take(Resource file) {
        try {
            return intake.take(String.valueOf(file.getFilename()), file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in example cannot be read", e);
        }
    }

    private static List<Resource> caseFiles() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(FILES);
            return Stream.of(found)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in example cannot be read", e);
        }
    }
}
