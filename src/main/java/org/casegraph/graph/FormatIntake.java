package org.casegraph.graph;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Problem;
import org.casegraph.source.format.FileRefused;
import org.casegraph.source.format.FormatReader;
import org.casegraph.source.format.Header;
import org.casegraph.source.format.Said;

/**
 * Takes files of other tools in. A file is read to its end before anything is written, so that one which breaks off leaves
 * nothing. It is written in parts, each whole or not at all; parts that another version of it no longer has are withdrawn.
 */
public final class FormatIntake {

    private final FormatReader reader;
    private final Imports imports;
    private final ImportRecords records;
    private final ReadDoor door;
    private final CypherFiles files;
    private final InstantSource clock;

    FormatIntake(
            FormatReader reader,
            Imports imports,
            ImportRecords records,
            ReadDoor door,
            CypherFiles files,
            InstantSource clock) {
        this.reader = reader;
        this.imports = imports;
        this.records = records;
        this.door = door;
        this.files = files;
        this.clock = clock;
    }

    /** Whom the reading of a file tells how far it has come. */
    public interface Counter {
        Runnable of(long entries);
    }

    /**
     * What became of the statements of a file, over all of its parts.
     *
     * @param documents ids of those that it is about; of very many, the first
     */
    public record Sums(long recorded, long known, long withdrawn, List<String> documents) {

        private static final int MOST_DOCUMENTS = 100;

        Sums plus(ImportReport report) {
            return new Sums(
                    recorded + report.recorded(),
                    known + report.known(),
                    withdrawn + report.withdrawn(),
                    Stream.concat(documents.stream(), report.documents().stream())
                            .distinct()
                            .limit(MOST_DOCUMENTS)
                            .toList());
        }
    }

    public boolean recognises(Said said) {
        return reader.recognises(said);
    }

    /** Takes one file in. */
    public Taken take(Said said, Counter counter) {
        return take(said, counter, said.file().toString(), _ -> {});
    }

    /** Takes in a file that somebody sent, who may say nothing that she would not read herself. */
    public Taken take(Said said, Viewer viewer) {
        return take(said, _ -> () -> {}, said.name(), read -> {
            boolean isHers = viewer.readers().mayRead(read.header().label());
            if (!isHers || !read.isDocument() && !viewer.readsEverything()) {
                throw new FileRefused(
                        said.name(),
                        0,
                        read.isDocument()
                                ? "it would be kept from you; what you bring is for whoever may read what you may read"
                                : "it carries statements as they were in another store; only who reads everything may"
                                        + " bring it, or the command line");
            }
        });
    }

    private Taken take(Said said, Counter counter, String name, Consumer<FormatReader.Read> guard) {
        var written = new Written();
        try {
            var read = reader.read(said);
            guard.accept(read);
            var told = read.tell(written::write, counter.of(read.entries()));
            withdrawFurther(read.header(), told.parts(), written);
            records.save(ImportRecord.of(name, read.sha256(), clock.instant(), written.sums));
            return new Taken.Carried(name, read.format(), told.parts(), written.sums, told.losses());
        } catch (FileRefused e) {
            return new Taken.Refused(name, e.problems());
        } catch (ImportRefused e) {
            var reasons = new ArrayList<>(e.reasons());
            if (written.parts > 0) {
                reasons.add("the %d parts before it were taken; mend the file and import it again"
                        .formatted(written.parts));
            }
            return new Taken.Refused(
                    name,
                    reasons.stream().map(reason -> new Problem(name, 0, reason)).toList());
        }
    }

    private final class Written {
        private Sums sums = new Sums(0, 0, 0, List.of());
        private int parts;

        void write(CaseFile part) {
            sums = sums.plus(imports.write(part));
            parts++;
        }
    }

    private void withdrawFurther(Header header, int parts, Written written) {
        var first = FormatReader.nameOfPart(header, 1);
        var prefix = first + " (part ";
        var former = door.read(files.read("parts_of_file"), Map.of("prefix", prefix)).stream()
                .map(row -> row.text("id"))
                .filter(id -> numberOf(id, prefix) > parts)
                .toList();
        former.forEach(id -> written.sums = written.sums.plus(imports.write(empty(id))));
    }

    private static int numberOf(String id, String prefix) {
        try {
            return Integer.parseInt(id.substring(prefix.length(), id.length() - 1));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static CaseFile empty(String id) {
        return new CaseFile(id, List.of(), List.of(), List.of(), List.of());
    }
}
