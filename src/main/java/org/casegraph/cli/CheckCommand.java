package org.casegraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.casegraph.model.Clearance;
import org.casegraph.model.Label;
import org.casegraph.query.VocabularyReader;
import org.casegraph.source.CaseFile;
import org.casegraph.source.CaseFileReader;
import org.casegraph.source.Formats;
import org.casegraph.source.Problem;
import org.casegraph.source.Reading;
import org.casegraph.source.brat.BratFiles;
import org.casegraph.source.brat.BratPairs;
import org.casegraph.source.brat.BratReading;
import org.casegraph.source.format.FileRefused;
import org.casegraph.source.format.FormatReader;
import org.casegraph.source.format.Said;
import org.casegraph.source.sheet.MappingFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads case files and annotated texts, and tells what is wrong with them, without a store. */
@Command(
        name = "check",
        description = "Tell everything that is wrong with case files, annotated texts (BRAT) or files of other "
                + "tools, and what of them would be left out; write nothing.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Case files or annotations (.ann), or folders of them.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(names = "--brat-mapping", paramLabel = "FILE", description = "As in import.")
    private @Nullable Path mapping;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FileOptions files;

    @Override
    public Integer call() {
        var vocabulary = VocabularyReader.read();
        var reader = new CaseFileReader(vocabulary, Clock.systemUTC());
        var pairs = new BratPairs(vocabulary);
        var formats = Formats.reader(vocabulary);
        int bad = 0;
        var all = files.readByThemselves(BratFiles.readByThemselves(Paths.files(paths)));
        for (var file : all) {
            if (formats.recognises(files.said(file))) {
                bad += check(files.said(file), formats) ? 0 : 1;
            }
        }
        var others = all.stream()
                .filter(file -> !formats.recognises(files.said(file)))
                .toList();
        for (var file : Paths.caseFiles(paths, others)) {
            if (MappingFiles.isTable(file)) {
                parent.out().println(new Problem(file.toString(), 0, MappingFiles.NEEDED));
                bad++;
                continue;
            }
            boolean isGood = BratFiles.isAnnotations(file) ? check(file, pairs) : check(file, reader);
            bad += isGood ? 0 : 1;
        }
        return bad == 0 ? 0 : 1;
    }

    private boolean check(Said said, FormatReader formats) {
        try {
            var read = formats.read(said);
            var count = new AtomicLong();
            var progress = new Progress("Reading", read.entries(), parent.out());
            var told = read.tell(part -> count.addAndGet(part.statements().size()), progress::step);
            LossTable.of(said.file().toString(), read.format(), count.get(), told.losses())
                    .print(files.lossesAsJson(), parent.out());
            return true;
        } catch (FileRefused e) {
            e.problems().forEach(parent.out()::println);
            return false;
        }
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

    private boolean check(Path annotations, BratPairs pairs) {
        switch (pairs.read(annotations, mapping, Label.of(Clearance.TEAM))) {
            case BratReading.Bad bad -> {
                bad.problems().forEach(parent.out()::println);
                return false;
            }
            case BratReading.Good good -> {
                parent.out().println(annotations + ": good, " + counts(good.caseFile()));
                good.leftOut().forEach(sentence -> parent.out().println("  " + sentence));
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
