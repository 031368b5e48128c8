package org.casegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of {@code cypher/} on the class path, read once and checked at once. A file holds one statement; its header
 * says what it {@code does} (read, write) or what its {@code title} is (patterns).
 */
public final class CypherFiles {

    private static final String READ = "read";
    private static final String WRITE = "write";
    private static final String PATTERNS = "patterns";

    private final SortedMap<String, Cypher> files;
    private final Set<String> used = new ConcurrentSkipListSet<>();

    private CypherFiles(SortedMap<String, Cypher> files) {
        this.files = files;
    }

    /** All files of the class path. */
    public static CypherFiles load() {
        var files = new TreeMap<String, Cypher>();
        files.putAll(load(READ, "does"));
        files.putAll(load(WRITE, "does"));
        files.putAll(load(PATTERNS, "title"));
        return new CypherFiles(files);
    }

    /** The query of {@code cypher/read/<name>.cypher}. */
    public Cypher read(String name) {
        return file(READ, name);
    }

    /** The statement of {@code cypher/write/<name>.cypher}. */
    public Cypher write(String name) {
        return file(WRITE, name);
    }

    /** The query of {@code cypher/patterns/<name>.cypher}. */
    public Cypher pattern(String name) {
        return file(PATTERNS, name);
    }

    /** All patterns by name. */
    public List<Cypher> patterns() {
        var patterns = new ArrayList<Cypher>();
        files.forEach((path, cypher) -> {
            if (path.startsWith(PATTERNS + "/")) {
                used.add(path);
                patterns.add(cypher);
            }
        });
        return patterns;
    }

    /** Every file by its path without ending, {@code read/entities_by_id}, in alphabetical order. */
    public SortedMap<String, Cypher> all() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** The paths that nobody has asked for yet. */
    public List<String> unused() {
        return files.keySet().stream().filter(path -> !used.contains(path)).toList();
    }

    /** The files of one folder by name. */
    static List<Cypher> in(String folder) {
        try {
            var found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/" + folder + "/*.cypher");
            // A class path may lead to one and the same file twice.
            return Stream.of(found)
                    .map(CypherFiles::cypher)
                    .distinct()
                    .sorted(Comparator.comparing(Cypher::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder cypher/" + folder + " cannot be read", e);
        }
    }

    private static Cypher cypher(Resource resource) {
        try {
            var text = resource.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new Cypher(name(resource), text);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + resource.getFilename() + " cannot be read", e);
        }
    }

    private static String name(Resource resource) {
        var file = String.valueOf(resource.getFilename());
        return file.substring(0, file.length() - ".cypher".length());
    }

    private static SortedMap<String, Cypher> load(String folder, String header) {
        var files = new TreeMap<String, Cypher>();
        for (var cypher : in(folder)) {
            var path = folder + "/" + cypher.name();
            if (cypher.header(header).isEmpty()) {
                throw new IllegalStateException("cypher/" + path + " lacks its header line '// " + header + ": …'");
            }
            if (files.put(path, cypher) != null) {
                throw new IllegalStateException("cypher/" + path + " is there twice, and differs");
            }
        }
        return files;
    }

    private Cypher file(String folder, String name) {
        var path = folder + "/" + name;
        var cypher = files.get(path);
        if (cypher == null) {
            throw new IllegalArgumentException("There is no cypher/" + path + ".cypher");
        }
        used.add(path);
        return cypher;
    }
}
