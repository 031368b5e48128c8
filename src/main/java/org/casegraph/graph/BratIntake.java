package org.casegraph.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.source.Problem;
import org.casegraph.source.brat.BratFiles;
import org.casegraph.source.brat.BratPairs;
import org.casegraph.source.brat.BratReader;
import org.casegraph.source.brat.BratReading;
import org.casegraph.text.DocumentFormat;
import org.casegraph.text.extract.Unreadable;
import org.jspecify.annotations.Nullable;

/** Takes a text in together with its annotations: both, or neither. */
public final class BratIntake {

    private final BratPairs pairs;
    private final Imports imports;
    private final TextIntake texts;
    private final ImportRecords records;
    private final InstantSource clock;

    BratIntake(BratPairs pairs, Imports imports, TextIntake texts, ImportRecords records, InstantSource clock) {
        this.pairs = pairs;
        this.imports = imports;
        this.texts = texts;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Takes in annotations and the text beside them.
     *
     * @param mapping what the annotators' words mean; null to take the file beside them, if there is one
     */
    public Taken take(Path annotations, @Nullable Path mapping, HandedOver said) {
        return switch (pairs.read(annotations, mapping, said.label())) {
            case BratReading.Bad bad -> new Taken.Refused(annotations.toString(), bad.problems());
            case BratReading.Good good -> write(good, BratFiles.text(annotations), said);
        };
    }

    /** What is said is written before the text is kept, so that a text whose annotations are refused is not there. */
    private Taken write(BratReading.Good good, Path text, HandedOver said) {
        var name = good.pair().name();
        try (var content = Files.newInputStream(text)) {
            requireSameText(text, good.pair());
            var report = imports.write(good.caseFile());
            records.save(ImportRecord.of(name, good.pair().annotations(), clock.instant(), report));
            var held = texts.take(text.toString(), content, said);
            return held instanceof Taken.Refused ? held : new Taken.Annotated(name, report, good.leftOut());
        } catch (Unreadable e) {
            return refused(name, List.of(text + ": " + e.sentence()));
        } catch (IOException e) {
            return refused(name, List.of("the text beside the annotations cannot be read; see that it may be read"));
        } catch (ImportRefused e) {
            return refused(name, e.reasons());
        }
    }

    private static Taken refused(String name, List<String> reasons) {
        return new Taken.Refused(
                name,
                reasons.stream().map(reason -> new Problem(name, 0, reason)).toList());
    }

    private void requireSameText(Path text, BratReader.Pair pair) throws Unreadable {
        var extracted = texts.read(text, text.toString());
        boolean isSame = extracted.format() == DocumentFormat.TEXT
                && extracted.text().text().equals(new String(pair.text(), StandardCharsets.UTF_8));
        if (!isSame) {
            throw new Unreadable("it is read as " + extracted.format()
                    + ", so that offsets into the file are none into its text; annotations stand over plain text");
        }
    }
}
