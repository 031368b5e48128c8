package org.casegraph.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.casegraph.model.Document;
import org.casegraph.source.CaseFileReader;
import org.casegraph.source.Problem;
import org.casegraph.source.Reading;
import org.casegraph.source.format.Loss;
import org.casegraph.text.DocumentFormat;

/** Takes files in, each for what it is: a case file, or the original of a document. */
public final class Intake {

    /** What came of one file. */
    public sealed interface Taken {

        record Coded(String file, ImportReport report) implements Taken {}

        /** Annotations and the text they are of; the sentences tell what was left out. */
        record Annotated(String file, ImportReport report, List<String> leftOut) implements Taken {
            public Annotated {
                leftOut = List.copyOf(leftOut);
            }
        }

        /**
         * A file of another tool, in one or several parts.
         *
         * @param losses what became of each of its fields
         */
        record Carried(String file, String format, int parts, FormatIntake.Sums sums, List<Loss> losses)
                implements Taken {
            public Carried {
                losses = List.copyOf(losses);
            }
        }

        /** The text of a document is held now, so that its quotes are shown. */
        record Held(String file, String document, String title, long statements) implements Taken {}

        /** A document that no case file names yet. */
        record Arrived(String file, Document document, DocumentFormat format) implements Taken {}

        record Refused(String file, List<Problem> problems) implements Taken {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    private static final String LOCAL = "local";
    private static final long LARGEST = 256L * 1024 * 1024;
    private static final List<String> CASE_FILES = List.of(".yaml", ".yml", ".json");

    private final CaseFileReader reader;
    private final Imports imports;
    private final TextIntake texts;
    private final ImportRecords records;
    private final InstantSource clock;

    Intake(CaseFileReader reader, Imports imports, TextIntake texts, ImportRecords records, InstantSource clock) {
        this.reader = reader;
        this.imports = imports;
        this.texts = texts;
        this.records = records;
        this.clock = clock;
    }

    /** Takes one file in whole, or refuses it whole. */
    public Taken take(Path path) {
        return take(path, HandedOver.by(LOCAL));
    }

    /** Takes one file in whole, or refuses it whole. Of what is said of it only the compartment counts for case files. */
    public Taken take(Path path, HandedOver said) {
        var name = path.toString();
        try (var stream = Files.newInputStream(path)) {
            if (!isCaseFile(name)) {
                return texts.take(name, stream, said);
            }
            return Files.size(path) > LARGEST
                    ? refused(name, "the file is larger than 256 MiB; split it")
                    : takeCaseFile(name, stream.readAllBytes(), said);
        } catch (IOException e) {
            return refused(name, "the file cannot be read; see that it is there and may be read");
        }
    }

    /** Takes in what stands in a file of this name. */
    public Taken take(String name, byte[] content) {
        return isCaseFile(name)
                ? takeCaseFile(name, content, HandedOver.by(LOCAL))
                : takeOriginal(name, new ByteArrayInputStream(content), HandedOver.by(LOCAL));
    }

    /** Takes in the original of a document; its format shows in what it holds. */
    public Taken takeOriginal(String name, InputStream content, HandedOver said) {
        try {
            return texts.take(name, content, said);
        } catch (IOException e) {
            return refused(name, "the file did not arrive whole; send it again");
        }
    }

    public static boolean isCaseFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return CASE_FILES.stream().anyMatch(lower::endsWith);
    }

    private Taken takeCaseFile(String name, byte[] content, HandedOver said) {
        var compartment = said.label().compartments().stream().findFirst();
        return switch (reader.read(name, content, compartment)) {
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
        records.save(ImportRecord.of(name, content, clock.instant(), report));
    }

    private static Taken refused(String name, String message) {
        return new Taken.Refused(name, List.of(new Problem(name, 0, message)));
    }
}
