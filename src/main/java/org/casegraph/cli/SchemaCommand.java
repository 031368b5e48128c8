package org.casegraph.cli;

import java.util.concurrent.Callable;
import org.casegraph.query.VocabularyReader;
import org.casegraph.source.CaseFileSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Prints what an editor needs to help with case files. */
@Command(name = "schema", description = "Print the JSON Schema of case files, for completion in an editor.")
final class SchemaCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Override
    public Integer call() {
        parent.out().println(CaseFileSchema.of(VocabularyReader.read()));
        return 0;
    }
}
