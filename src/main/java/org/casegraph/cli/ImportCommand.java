package org.casegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.casegraph.graph.BratIntake;
import org.casegraph.graph.BulkLoad;
import org.casegraph.graph.FormatIntake;
import org.casegraph.graph.HandedOver;
import org.casegraph.graph.ImportReport;
import org.casegraph.graph.Intake;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.graph.StoreException;
import org.casegraph.source.Problem;
import org.casegraph.source.brat.BratFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes case files and the texts of documents in. */
@Command(
        name = "import",
        description = "Take in case files (.yaml, .yml, .json) and documents: PDF, DOCX, HTML, plain text and e-mail "
                + "(.eml), plain texts with annotations of BRAT (.txt and .ann), and files of other tools: "
                + "FollowTheMoney, tables (CSV, XLSX) with a mapping, Popolo, GraphML, GEXF, and linked data "
                + "(JSON-LD) as export writes it. "
                + "A file is taken in whole or not at all.")
final class ImportCommand implements Callable<Integer> {

    private static final String TOGETHER =
            "This is much for what the store holds: it is taken in first, file by file, and"
                    + " made into a graph together then. If that is ended early, the next start goes on with it.";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders of them.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(
            names = "--brat-mapping",
            paramLabel = "FILE",
            description = "What the words of annotators mean (BRAT, .ann); brat.yaml beside them if it is not given.")
    private @Nullable Path mapping;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DocumentOptions options;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FileOptions files;

    @Override
    public Integer call() {
        var all = Paths.files(paths);
        var found = inOrder(this.files.readByThemselves(BratFiles.readByThemselves(all)));
        var said = options.said(found);
        int refused;
        try (var store = parent.open()) {
            var load = store.part(BulkLoad.class);
            var news = new News(store);
            if (load.isWorth(Paths.bytesOfStatements(all))) {
                if (!files.lossesAsJson()) {
                    parent.out().println(TOGETHER);
                }
                refused = load.during(() -> take(found, said, store, () -> {}));
                news.tell(parent.out());
            } else {
                refused = take(found, said, store, () -> news.tell(parent.out()));
            }
        }
        return refused == 0 ? 0 : 1;
    }

    /** Answers how many were refused. */
    private int take(List<Path> found, HandedOver said, Store store, Runnable news) {
        var intake = store.part(Intake.class);
        var progress = new Progress("Importing", found.size(), parent.out());
        int refused = 0;
        for (var file : found) {
            var taken = take(file, said, intake, store);
            progress.step();
            note(taken, parent.deed());
            tell(taken, files.lossesAsJson(), parent.out());
            if (taken instanceof Taken.Coded || taken instanceof Taken.Annotated || taken instanceof Taken.Carried) {
                news.run();
            }
            refused += taken instanceof Taken.Refused ? 1 : 0;
        }
        return refused;
    }

    private static void note(Taken taken, Deed deed) {
        switch (taken) {
            case Taken.Coded coded -> counted(coded.report(), deed);
            case Taken.Annotated annotated -> counted(annotated.report(), deed);
            case Taken.Carried carried -> {
                carried.sums().documents().forEach(deed::about);
                deed.count("statements", carried.sums().recorded());
                deed.count("withdrawn", carried.sums().withdrawn());
            }
            case Taken.Held held -> deed.about(held.document());
            case Taken.Arrived arrived -> deed.about(arrived.document().id());
            case Taken.Refused _ -> deed.count("refused", 1);
        }
    }

    private static void counted(ImportReport report, Deed deed) {
        report.documents().forEach(deed::about);
        deed.count("documents", report.documents().size());
        deed.count("statements", report.recorded());
        deed.count("withdrawn", report.withdrawn());
    }

    /** A file that the store cannot take does not keep the others out. */
    private Taken take(Path file, HandedOver said, Intake intake, Store store) {
        try {
            var handed = files.said(file, said);
            var formats = store.part(FormatIntake.class);
            if (formats.recognises(handed)) {
                return formats.take(handed, entries -> new Progress("Reading", entries, parent.out())::step);
            }
            return BratFiles.isAnnotations(file)
                    ? store.part(BratIntake.class).take(file, mapping, said)
                    : intake.take(file, said);
        } catch (StoreException e) {
            var problem = new Problem(file.toString(), 0, "nothing of it was taken: " + e.getMessage());
            return new Taken.Refused(file.toString(), List.of(problem));
        }
    }

    /** Case files first: a text is known by the case file that names it. */
    private static List<Path> inOrder(List<Path> files) {
        var ordered = new java.util.ArrayList<>(files);
        ordered.sort(java.util.Comparator.comparing(file -> !Intake.isCaseFile(file.toString())));
        return ordered;
    }

    static void tell(Taken taken, boolean asJson, PrintWriter out) {
        switch (taken) {
            case Taken.Coded coded -> {
                out.println(coded.file() + ": " + sentence(coded.report()));
                candidates(coded.report()).forEach(sentence -> out.println("  " + sentence));
            }
            case Taken.Annotated annotated -> {
                out.println(annotated.file() + ": " + sentence(annotated.report()));
                annotated.leftOut().forEach(sentence -> out.println("  " + sentence));
                candidates(annotated.report()).forEach(sentence -> out.println("  " + sentence));
            }
            case Taken.Carried carried -> LossTable.of(carried).print(asJson, out);
            case Taken.Held held ->
                out.println(held.file() + ": is the text of “" + held.title() + "”; " + held.statements()
                        + " statements can show their quotes now");
            case Taken.Arrived arrived ->
                out.println(arrived.file() + ": is here now as “"
                        + arrived.document().title() + "” ("
                        + arrived.format() + ", " + arrived.document().characters() + " characters, "
                        + arrived.document().clearance() + "); no case file codes it yet");
            case Taken.Refused refused -> refused.problems().forEach(out::println);
        }
    }

    private static List<String> candidates(ImportReport report) {
        var brought = report.candidates();
        var sentences = new java.util.ArrayList<String>();
        if (brought.same() > 0) {
            sentences.add(brought.same() + " may be somebody known: " + brought.likely() + " likely, "
                    + brought.possible() + " possible; see candidates");
        }
        if (brought.others() > 0) {
            sentences.add(brought.others() + (brought.same() > 0 ? " more" : "")
                    + " may belong to somebody known in another way; see candidates");
        }
        return sentences;
    }

    private static String sentence(ImportReport report) {
        var facts = report.facts();
        var statements = "statements: " + report.recorded() + " new, " + report.known() + " known, "
                + report.withdrawn() + " withdrawn";
        return facts.areLater()
                ? statements
                : statements + "; acts and relations: " + facts.added().size() + " new, "
                        + facts.strengthened().size()
                        + " strengthened, " + facts.contradicted().size() + " contradicted, "
                        + facts.gone().size() + " gone";
    }
}
