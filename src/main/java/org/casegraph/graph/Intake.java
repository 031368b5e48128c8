package org.casegraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.casegraph.model.Ids;
import org.casegraph.source.CaseFileReader;
import org.casegraph.source.HeldTexts;
import org.casegraph.source.Problem;
import org.casegraph.source.Reading;

/** Takes files in, each for what it is: a case file, or the text of a document that a case file codes. */
public final class Intake {

    /** What came of one file. */
    public sealed interface Taken {

        record Coded(String file, ImportReport report) implements Taken {}

        /** The text of a document is held now, so that its quotes are shown. */
        record Held(String file, String title, long statements) implements Taken {}

        record Refused(String file, List<Problem> problems) implements Taken {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    private static final long LARGEST = 256L * 1024 * 1024;
    private static final List<String> CASE_FILES = List.of(".yaml", ".yml", ".json");

    private final CaseFileReader reader;
    private final Imports imports;
    private final HeldTexts texts;
    private final ReadDoor door;
    private final CypherFiles files;
    private final ImportRecords records;
    private final InstantSource clock;

    Intake(
            CaseFileReader reader,
            Imports imports,
            HeldTexts texts,
            ReadDoor door,
            CypherFiles files,
            ImportRecords records,
            InstantSource clock) {
        this.reader = reader;
        this.imports = imports;
        this.texts = texts;
        this.door = door;
        this.files = files;
        this.records = records;
        this.clock = clock;
    }

    /** Takes one file in whole, or refuses it whole. */
    public Taken take(Path path) {
        var name = path.toString();
        try {
            if (Files.size(path) > LARGEST) {
                return refused(name, "the file is larger than 256 MiB; split it");
            }
            return take(name, Files.readAllBytes(path));
        } catch (IOException e) {
            return refused(name, "the file cannot be read; see that it is there and may be read");
        }
    }

    /** Takes in what stands in a file of this name. */
    public Taken take(String name, byte[] content) {
        return isCaseFile(name) ? takeCaseFile(name, content) : takeText(name, content);
    }

    public static boolean isCaseFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return CASE_FILES.stream().anyMatch(lower::endsWith);
    }

    private Taken takeCaseFile(String name, byte[] content) {
        return switch (reader.read(name, content)) {
            case Reading.Bad bad -> new Taken.Refused(name, bad.problems());
            case Reading.Good good -> {
                try {
                    var report = imports.write(good.caseFile());
                    record(name, content, report);
                    yield new Taken.Coded(name, report);
                } catch (ImportRefused e) {
                    yield new Taken.Refused(
                            name,
                            e.reasons().stream()
                                    .map(reason -> new Problem(name, 0, reason))
                                    .toList());
                }
            }
        };
    }

    private void record(String name, byte[] content, ImportReport report) {
        var file = Path.of(name).getFileName();
        records.save(new ImportRecord(
                UUID.randomUUID().toString(),
                file == null ? name : file.toString(),
                Ids.hash(content),
                clock.instant(),
                report.recorded(),
                report.known(),
                report.withdrawn()));
    }

    private Taken takeText(String name, byte[] content) {
        var found = door.read(files.read("document_by_hash"), Map.of("sha256", Ids.hash(content)));
        if (found.isEmpty()) {
            return refused(
                    name,
                    "no document of the store has the SHA-256 " + Ids.hash(content)
                            + "; accepted are case files (.yaml, .yml, .json) and the very bytes of texts that case"
                            + " files name");
        }
        if (HeldTexts.decoded(content).isEmpty()) {
            return refused(name, "the text is not in UTF-8; positions are counted in text of that encoding");
        }
        texts.hold(content);
        var document = found.getFirst();
        return new Taken.Held(name, document.text("title"), document.number("statements"));
    }

    private static Taken refused(String name, String message) {
        return new Taken.Refused(name, List.of(new Problem(name, 0, message)));
    }
}
