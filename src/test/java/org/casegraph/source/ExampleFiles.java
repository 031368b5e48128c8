package org.casegraph.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.casegraph.model.Ids;
import org.casegraph.model.Statement;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The case files of the built-in example and, where somebody has them, the texts that they code. */
final class ExampleFiles {

    private ExampleFiles() {}

    /** By file name, in the order of the names. */
    static SequencedMap<String, CaseFile> read() {
        var files = new LinkedHashMap<String, CaseFile>();
        for (var resource : resources()) {
            files.put(String.valueOf(resource.getFilename()), Coding.read(text(resource)));
        }
        return files;
    }

    static List<Statement> statements() {
        return read().values().stream()
                .flatMap(file -> file.statements().stream())
                .toList();
    }

    /** The bytes of the texts by their SHA-256; empty where there is no folder of them. */
    static Optional<Map<String, byte[]>> sources() {
        var named = Optional.ofNullable(System.getProperty("casegraph.sources", System.getenv("CASEGRAPH_SOURCES")));
        var folder = Path.of(named.orElse("../shared/sources"));
        return Files.isDirectory(folder) ? Optional.of(byHash(folder)) : Optional.empty();
    }

    private static Map<String, byte[]> byHash(Path folder) {
        try (var files = Files.list(folder)) {
            var texts = new LinkedHashMap<String, byte[]>();
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var bytes = Files.readAllBytes(file);
                texts.put(Ids.hash(bytes), bytes);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Resource> resources() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:example/*.yaml"))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
