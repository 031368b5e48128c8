package org.casegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.casegraph.Casegraph;
import org.casegraph.access.audit.AuditFilter;
import org.casegraph.access.audit.AuditTrail;
import org.casegraph.access.audit.Outcome;
import org.casegraph.access.audit.Recorded;
import org.casegraph.access.audit.Verdict;
import org.casegraph.graph.Cypher;
import org.casegraph.graph.HandedOver;
import org.casegraph.graph.Intake;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.graph.Verification;
import org.casegraph.graph.WriteDoor;
import org.casegraph.graph.backup.Backup;
import org.casegraph.graph.backup.Checksums;
import org.casegraph.graph.erase.Eraser;
import org.casegraph.graph.erase.Tombstones;
import org.casegraph.graph.erase.Wish;
import org.casegraph.model.Ids;
import org.casegraph.source.HeldTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A person who is erased stands in no file of the data directory any more, and all else is as if she had never been. */
@TestInstance(Lifecycle.PER_CLASS)
class EraseCommandTest {

    private static final String LATIN = "Aigul Serikbayeva";
    private static final String CYRILLIC = "Айгүл Серікбаева";
    private static final String ARABIC = "أيغول سريكباييفا";
    private static final String MARKED = "Aygül Şerikbaýewa";
    private static final List<String> NAMES = List.of(LATIN, CYRILLIC, ARABIC, MARKED);
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final String LETTER =
            """
            We write of Aigul Serikbayeva, a nurse (Айгүл Серікбаева, أيغول سريكباييفا, Aygül Şerikbaýewa).
            City Police held her and Nurlan Omarov. Serikbayeva is ill, says Omarov.
            О Айгуль Серикбаевой и её муже мы просили сообщить.
            """;
    private static final String PAGE =
            "<html><body><p>Nurlan Omarov visited Serikbayeva, Aigul on Monday.</p></body></html>";
    private static final String ELSEWHERE = "A report on prisons. It names nobody of the village but A. Serikbayeva.";

    private static final String PERSON = Ids.of("person", "village", "aigul");

    private Path folder;

    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<Object> taken = new ArrayList<>();
    private Eraser.Found found;
    private String out = "";
    private String err = "";
    private String checksum = "";
    private String without = "";
    private List<Row> left = List.of();
    private String again = "";
    private List<Verification.Checked> verifiedAgain = List.of();
    private List<Recorded> recorded = List.of();
    private Verdict chain;
    private List<Row> texts = List.of();
    private List<String> held = List.of();
    private List<Verification.Checked> verified = List.of();

    @BeforeAll
    void erase(@TempDir Path temporary) throws IOException {
        folder = temporary;
        try (var store = open("one")) {
            fill(store, yaml(true));
            store.part(WriteDoor.class)
                    .write(transaction ->
                            transaction.run(new Cypher("more", MORE), Map.of("id", PERSON, "name", LATIN)));
            found = store.part(Eraser.class).look(Wish.of(PERSON, List.of()));
            store.part(Backup.class).write(folder.resolve("one/old.casegraph"), null);
        }
        Files.writeString(folder.resolve("one/arriving/half.txt"), LETTER);
        before.addAll(traces());
        int exit = run("one", "erase", PERSON, "--reason", "request", "--by", "keeper", "--yes");
        assertThat(exit).as(err).isZero();
        after.addAll(traces());
        try (var store = open("one")) {
            checksum = store.part(Checksums.class).now().value();
            left = read(store, "MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label");
            texts = read(store, "MATCH (c:Custody) RETURN c.from AS from ORDER BY from");
            recorded = store.part(AuditTrail.class).before(Long.MAX_VALUE, 10, AuditFilter.ALL);
            chain = store.part(AuditTrail.class).verdict(null);
            verified = store.part(Verification.class).all();
            held = List.of(LETTER, PAGE, ELSEWHERE).stream()
                    .map(text -> store.part(HeldTexts.class)
                            .text(Ids.hash(text.getBytes(StandardCharsets.UTF_8)))
                            .orElse(""))
                    .toList();
            var intake = store.part(Intake.class);
            taken.add(intake.take("village.yaml", yaml(true).getBytes(StandardCharsets.UTF_8)));
            taken.add(intake.take("letter.txt", LETTER.getBytes(StandardCharsets.UTF_8)));
            taken.add(intake.take("village.yaml", yaml(false).getBytes(StandardCharsets.UTF_8)));
            var tombstones = store.part(Tombstones.class);
            taken.add(tombstones.all().getFirst());
            tombstones.lift(tombstones.all().getFirst().number(), "keeper");
            taken.add(intake.take("village.yaml", yaml(true).getBytes(StandardCharsets.UTF_8)));
            taken.add(intake.take("letter.txt", LETTER.getBytes(StandardCharsets.UTF_8)));
            again = store.part(HeldTexts.class).text(hash(LETTER)).orElse("");
            verifiedAgain = store.part(Verification.class).all();
        }
        try (var store = open("two")) {
            fill(store, yaml(false));
            without = store.part(Checksums.class).now().value();
        }
    }

    @Test
    void theNameStandsInNoFile() {
        assertThat(before).contains("neo4j", "texts", "arriving");
        assertThat(after).isEmpty();
        assertThat(folder.resolve("one")).isDirectoryNotContaining("glob:**old.casegraph");
    }

    @Test
    void theRestIsAsIfSheHadNeverBeen() {
        assertThat(checksum).isEqualTo(without);
    }

    @Test
    void whatIsLeftCanBeVerified() {
        assertThat(verified).allSatisfy(one -> assertThat(one.wrong()).isEmpty());
        assertThat(held.get(0))
                .isEqualTo(
                        """
                        We write of █████████████████, a nurse (████████████████, ████████████████, █████████████████).
                        City Police held her and Nurlan Omarov. ███████████ is ill, says Omarov.
                        О ██████████████████ и её муже мы просили сообщить.
                        """);
        assertThat(held.get(1)).isEqualTo("Nurlan Omarov visited ██████████████████ on Monday.");
        assertThat(held.get(2)).endsWith("of the village but ██████████████.");
    }

    @Test
    void whatNamesHerGoesWithHer() {
        assertThat(left).noneMatch(row -> List.of("Watch", "SavedView", "FindingChange", "ReviewDecision")
                .contains(row.text("label")));
        assertThat(texts).anyMatch(row -> row.text("from").equals("letter-of-███████████.html"));
    }

    @Test
    void whatWouldGoIsToldBefore() {
        assertThat(found.names()).containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(found.counts()).containsEntry("watch", 1L).containsEntry("texts-changed", 3L);
        assertThat(out).contains("Erased, as number ").contains("Backups elsewhere still hold it");
    }

    @Test
    void sheDoesNotComeBackUntilThatIsLifted() {
        assertThat(taken.get(0)).isInstanceOfSatisfying(Taken.Refused.class, refused -> assertThat(
                        refused.problems().toString())
                .contains("it holds what was erased"));
        assertThat(taken.get(1)).isInstanceOf(Taken.Refused.class);
        assertThat(taken.get(2)).isInstanceOf(Taken.Coded.class);
        assertThat(taken.get(4)).isInstanceOf(Taken.Coded.class);
        assertThat(taken.get(5)).isInstanceOf(Taken.Held.class);
        assertThat(again).isEqualTo(LETTER);
        assertThat(verifiedAgain).allSatisfy(one -> assertThat(one.wrong()).isEmpty());
    }

    @Test
    void theTombstoneNamesNobody() {
        assertThat(taken.get(3).toString())
                .contains("REQUEST", "keeper")
                .doesNotContain(PERSON)
                .doesNotContainIgnoringCase("serik");
    }

    @Test
    void theAuditLogTellsOfItAndNamesNobody() {
        assertThat(chain.isWhole()).isTrue();
        assertThat(recorded)
                .extracting(Recorded::entry)
                .anySatisfy(entry -> {
                    assertThat(entry.what()).isEqualTo("erasure");
                    assertThat(entry.parts()).containsExactly("REQUEST");
                    assertThat(entry.actor().who()).isEqualTo("keeper");
                    assertThat(out).contains(entry.about().getFirst());
                })
                .anySatisfy(entry -> {
                    assertThat(entry.outcome()).isEqualTo(Outcome.DONE);
                    assertThat(entry.parts()).containsExactly("erase");
                    assertThat(entry.counts()).containsEntry("texts-changed", 3L);
                })
                .noneMatch(entry -> entry.about().contains(PERSON));
    }

    private static final String MORE =
            """
            CREATE (:Watch {id: 'w', owner: 'o', on: $id, isPattern: false})
            CREATE (:SavedView {id: 'v', owner: 'o', name: 'A view', address: '/search?text=Aigul%20Serikbayeva'})
            CREATE (:FindingChange {id: 'c', number: 1, afterSeats: ['pressed one ' + $id]})
            CREATE (:ReviewDecision {id: 'd', by: 'o', draft: '{"new": {"name": "' + $name + '"}}'})
            """;

    private void fill(Store store, String yaml) {
        var intake = store.part(Intake.class);
        assertThat(intake.take("village.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Taken.Coded.class);
        if (yaml.contains("aigul")) {
            for (var text : List.of(LETTER, PAGE, ELSEWHERE)) {
                var name = text.equals(PAGE) ? "letter-of-serikbayeva.html" : "letter.txt";
                var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                assertThat(intake.takeOriginal(name, bytes, HandedOver.by("local")))
                        .isInstanceOf(Taken.Held.class);
            }
        }
    }

    private static String yaml(boolean isWithHer) {
        var lines = new ArrayList<String>();
        lines.add(
                """
                casegraph: 1
                collection: village
                file: village
                coder: Tester
                clearance: TEAM
                documents:
                  - {id: letter, title: A letter, type: LETTER, authors: [village], published: 2019-05-02, sha256: %s}
                  - {id: page, title: A page, type: LETTER, authors: [village], sha256: %s}
                  - {id: report, title: A report, type: REPORT, authors: [village], sha256: %s}
                entities:
                  - {id: village, kind: GROUP, names: [{value: We, document: letter, at: {paragraph: 1}, type: DESCRIPTION}]}
                  - {id: nurlan, kind: PERSON, names: [{value: Nurlan Omarov, document: letter, at: {paragraph: 1}}]}
                  - {id: police, kind: INSTITUTION, type: POLICE, names: [{value: City Police, document: letter, at: {paragraph: 1}}]}
                """
                        .formatted(hash(LETTER), hash(PAGE), hash(ELSEWHERE)));
        if (isWithHer) {
            lines.add("  - id: aigul\n    kind: PERSON\n    names:\n");
            for (var name : NAMES) {
                int at = LETTER.indexOf(name);
                lines.add("      - {value: %s, document: letter, at: %d-%d}\n".formatted(name, at, at + name.length()));
            }
        }
        lines.add("acts:\n  - {id: held, kind: ARREST}\n  - {id: asked, kind: ARREST}\n");
        lines.add(isWithHer ? "  - {id: alone, kind: TORTURE}\n" : "");
        lines.add("statements:\n");
        act(lines, "held", isWithHer ? "[aigul, nurlan]" : "nurlan", "[village, nurlan]", "police");
        act(
                lines,
                "asked",
                isWithHer ? "aigul" : "somevalue",
                isWithHer ? "[village, [aigul, nurlan]]" : "[village, nurlan]",
                "police");
        act(lines, "held", "nurlan", "[village]", "somevalue");
        if (isWithHer) {
            act(lines, "alone", "aigul", "[village]", "somevalue");
            act(lines, "held", "nurlan", "[aigul]", "police");
            lines.add("  - {document: letter, at: {paragraph: 1}, stance: STATES, summary: They are married., "
                    + "relation: RELATIVE_OF, from: aigul, to: nurlan, as: wife}\n");
        }
        return String.join("", lines);
    }

    private static void act(List<String> lines, String act, String who, String speakers, String by) {
        lines.add(
                """
                  - at: {paragraph: 1}
                    document: letter
                    stance: STATES
                    summary: Somebody was held.
                    act: %s
                    roles: {SUFFERED_BY: %s, DONE_BY: %s}
                    speakers: %s
                """
                        .formatted(act, who, by, speakers));
    }

    private static String hash(String text) {
        return Ids.hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The parts of the data directory in which a word of her names stands, in any encoding, case or key. */
    private List<String> traces() throws IOException {
        var sought = new TreeSet<String>();
        for (var word : String.join(" ", NAMES).split(" ")) {
            for (var form : List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
                ENCODINGS.forEach(encoding -> sought.add(bytes(form.getBytes(encoding))));
            }
        }
        for (var key : List.of("serikbayeva", "serikbaeva", "aigul", "aygul", "Серикбаев", PERSON)) {
            ENCODINGS.forEach(encoding -> sought.add(bytes(key.getBytes(encoding))));
        }
        var found = new TreeSet<String>();
        var root = folder.resolve("one");
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = bytes(Files.readAllBytes(file));
                if (sought.stream().anyMatch(bytes::contains)) {
                    found.add(root.relativize(file).getName(0).toString());
                }
            }
        }
        return List.copyOf(found);
    }

    private static String bytes(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<Row> read(Store store, String query) {
        return store.part(ReadDoor.class).read(new Cypher("question", query), Map.of());
    }

    private Store open(String data) {
        return Store.openToRestore(Casegraph.class, folder.resolve(data));
    }

    private int run(String data, String... arguments) {
        var said = new StringWriter();
        var told = new StringWriter();
        var line = CasegraphCommand.commandLine(Casegraph.class)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(told));
        var all = new ArrayList<>(List.of("--data", folder.resolve(data).toString()));
        all.addAll(List.of(arguments));
        int code = line.execute(all.toArray(String[]::new));
        out = said.toString();
        err = told.toString();
        return code;
    }
}
