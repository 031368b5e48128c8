package org.casegraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.casegraph.suggest.RuleSuggester;
import org.casegraph.text.DocumentText;
import org.casegraph.text.extract.Bounds;
import org.casegraph.text.extract.Extraction;
import org.casegraph.text.extract.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what the rules propose for a document, without a store. */
@Command(name = "suggest", description = "Show what may be coded from a document, and write nothing.")
final class SuggestCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Parameters(paramLabel = "FILE", description = "A document: PDF, DOCX, HTML, e-mail (.eml) or plain text.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--format", defaultValue = "table", description = "table or json; by default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private FindingsCommand.Format format;

    @Override
    public Integer call() {
        var text = text();
        var suggester = new RuleSuggester();
        var proposed = new Proposed(text, suggester.suggest(text));
        switch (format) {
            case TABLE -> {
                proposed.table().print(parent.out());
                parent.out().println(counts(proposed, suggester.name()));
            }
            case JSON -> parent.out().println(FindingsCommand.json(proposed.json(suggester.name())));
        }
        return 0;
    }

    private DocumentText text() {
        if (!Files.isRegularFile(file)) {
            throw new Mistakes.Mistake("There is no file " + file + ".");
        }
        try {
            var name = String.valueOf(file.getFileName());
            return new Extraction(Bounds.USUAL).read(file, name).text();
        } catch (Unreadable e) {
            throw new Mistakes.Mistake(file + ": " + e.sentence() + ".");
        }
    }

    private static String counts(Proposed proposed, String suggester) {
        var all = proposed.suggestions();
        return String.format(
                Locale.ROOT,
                "%d mentions, %d dates, %d ties, %d acts; language %s; suggested by %s",
                all.mentions().size(),
                all.dates().size(),
                all.ties().size(),
                all.acts().size(),
                all.language(),
                suggester);
    }
}
