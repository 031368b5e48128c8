package org.casegraph.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.casegraph.graph.backup.Checksums;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.LocalDatabase.IfRunning;
import org.casegraph.model.Ids;
import org.casegraph.source.Coding;
import org.casegraph.source.HeldTexts;
import org.casegraph.text.extract.Bounds;

/**
 * A process that imports documents until it is killed or done, and says on its standard output what it found at the
 * start, which document is in, and at the end what the store comes to.
 */
final class KilledProcess {

    /** Found documents and, of them, half ones: a document comes with all its statements. */
    private static final Cypher FOUND = new Cypher(
            "found",
            """
            OPTIONAL MATCH (document:Document)
            WITH document, COUNT { (document)<-[:IN]-(:Statement) } AS statements
            RETURN count(document) AS found, count(CASE WHEN statements <> 5 THEN document END) AS half
            """);

    private static final long LEFT = 1024L * 1024;

    private KilledProcess() {}

    /** Arguments: the data directory, how many documents there are, and perhaps a file that is to fill the disk. */
    public static void main(String[] arguments) throws IOException {
        var out = System.out;
        var data = DataDirectory.of(arguments[0]);
        try (var database = LocalDatabase.open(data, IfRunning.REFUSE);
                var store = TestStore.at(database.address())) {
            var found = store.reads().read(FOUND, java.util.Map.of()).getFirst();
            out.println("found " + found.number("found") + " half " + found.number("half"));
            if (arguments.length > 2) {
                fill(Path.of(arguments[2]), data);
            }
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                take(i, store, data, InstantSource.system());
                out.println("took " + i);
                out.flush();
            }
            out.println("checksum " + checksum(store));
        }
    }

    /** Takes in a case file and after it the text that it codes, each as a command would. */
    static void take(int number, TestStore store, DataDirectory data, InstantSource clock) throws IOException {
        var texts = new HeldTexts(data.create().texts());
        var text = text(number);
        new Imports(store.writes(), store.files(), Coding.VOCABULARY, clock).write(Coding.read(caseFile(number, text)));
        var taken = new TextIntake(texts, Bounds.USUAL, store.reads(), store.writes(), store.files(), clock)
                .take(
                        "letter.txt",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        HandedOver.by("t"));
        if (!(taken instanceof Intake.Taken.Held)) {
            throw new IllegalStateException("Not held: " + taken);
        }
    }

    /** Leaves very little of a disk. */
    private static void fill(Path filler, DataDirectory data) throws IOException {
        var piece = new byte[64 * 1024];
        try (var out = Files.newOutputStream(filler)) {
            while (Files.getFileStore(data.root()).getUsableSpace() > LEFT) {
                out.write(piece);
            }
        }
    }

    static String checksum(TestStore store) {
        return new Checksums(store.still(), store.files()).now().value();
    }

    static List<String> texts(DataDirectory data, int documents) {
        var texts = new HeldTexts(data.texts());
        return java.util.stream.IntStream.range(0, documents)
                .mapToObj(number -> texts.text(Ids.hash(text(number).getBytes(StandardCharsets.UTF_8)))
                        .orElse(""))
                .toList();
    }

    private static String text(int number) {
        return "Person %04d wrote that Person %04d was taken by the City Police.".formatted(number, number % 7);
    }

    /** Documents share people, so that each bears on what the others made. */
    private static String caseFile(int number, String text) {
        var sha256 = Ids.hash(text.getBytes(StandardCharsets.UTF_8));
        return """
                casegraph: 1
                collection: killed
                file: f%1$d
                coder: Tester
                documents: [{id: d%1$d, title: Letter %1$d, authors: [w%1$d], sha256: %2$s, characters: %3$d}]
                entities:
                  - {id: w%1$d, kind: PERSON, names: [{value: Person %1$04d, at: 0-11}]}
                  - {id: p%4$d, kind: PERSON, names: [{value: Person %4$04d, at: 23-34}]}
                  - {id: police, kind: INSTITUTION, type: POLICE, names: [{value: City Police, at: 52-63}]}
                acts: [{id: arrest%4$d, kind: ARREST}]
                statements:
                  - {at: 23-63, summary: Taken., act: arrest%4$d, roles: {SUFFERED_BY: p%4$d, DONE_BY: police}}
                  - {at: 0-34, summary: Kin., relation: RELATIVE_OF, from: w%1$d, to: p%4$d}
                """
                .formatted(number, sha256, text.length(), number % 7);
    }
}
