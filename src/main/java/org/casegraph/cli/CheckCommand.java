package org.casegraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.casegraph.query.VocabularyReader;
import org.casegraph.source.CaseFile;
import org.casegraph.source.CaseFileReader;
import org.casegraph.source.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads case files and tells what is wrong with them, without a store. */
@Command(name = "check", description = "Tell everything that is wrong with case files, and write nothing.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Case files, or folders of them.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Override
    public Integer call() {
        var reader = new CaseFileReader(VocabularyReader.read(), Clock.systemUTC());
        int bad = 0;
        for (var file : Paths.caseFiles(paths)) {
            bad += check(file, reader) ? 0 : 1;
        }
        return bad == 0 ? 0 : 1;
    }

    private boolean check(Path file, CaseFileReader reader) {
        switch (reader.read(file.toString(), bytes(file))) {
            case Reading.Bad bad -> {
                bad.problems().forEach(parent.out()::println);
                return false;
            }
            case Reading.Good good -> {
                parent.out().println(file + ": good, " + counts(good.caseFile()));
                return true;
            }
        }
    }

    private static String counts(CaseFile file) {
        long acts = file.mentions().stream().filter(mention -> mention.isAct()).count();
        long entities = file.mentions().size() - acts;
        return counted(file.documents().size(), "document", "documents") + ", "
                + counted(entities, "entity", "entities") + ", " + counted(acts, "act", "acts") + ", "
                + counted(file.statements().size(), "statement", "statements");
    }

    private static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
