package org.casegraph.query;

import graphql.parser.MultiSourceReader;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.errors.SchemaProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The schema as its files declare it, so that everything in it still knows its file and line. */
final class SchemaFiles {

    private static final String FILES = "classpath*:graphql/**/*.graphqls";

    private SchemaFiles() {}

    /** Reads the files of the class path and those given besides. */
    static TypeDefinitionRegistry parse(Resource... more) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(FILES);
            var declared = Stream.of(found).sorted(Comparator.comparing(SchemaFiles::name));
            return parse(Stream.concat(declared, Stream.of(more)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The schema files cannot be read", e);
        }
    }

    private static TypeDefinitionRegistry parse(List<Resource> files) throws IOException {
        var sources = MultiSourceReader.newMultiSourceReader();
        for (var file : files) {
            sources.string(file.getContentAsString(StandardCharsets.UTF_8) + "\n", name(file));
        }
        try (var reader = sources.trackData(true).build()) {
            return new SchemaParser().parse(reader);
        } catch (SchemaProblem e) {
            throw new IllegalStateException("The schema files do not parse: " + e.getMessage(), e);
        }
    }

    private static String name(Resource file) {
        var name = file.getFilename();
        return name == null ? file.getDescription() : name;
    }
}
