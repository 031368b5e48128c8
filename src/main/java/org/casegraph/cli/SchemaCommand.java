package org.casegraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.casegraph.query.VocabularyReader;
import org.casegraph.source.CaseFileSchema;
import org.springframework.core.io.ClassPathResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints what an editor needs to help with case files and mappings. */
@Command(name = "schema", description = "Print the JSON Schema of case files, for completion in an editor.")
final class SchemaCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Option(names = "--mapping", description = "That of mappings of tables instead.")
    private boolean isOfMappings;

    @Override
    public Integer call() {
        parent.out().println(isOfMappings ? mappings() : CaseFileSchema.of(VocabularyReader.read()));
        return 0;
    }

    private static String mappings() {
        try {
            return new ClassPathResource("mapping.schema.json")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
