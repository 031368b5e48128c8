package org.casegraph.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lays hands on a chain in every way there is, and looks at it. */
class AuditChainTest {

    private static final String KEY = "a key that is kept on another machine";

    @TempDir
    private Path folder;

    @Test
    void whatWasPutOnRecordIsReadBack() {
        var chain = chain(3);

        assertThat(chain.verdict().isWhole()).isTrue();
        assertThat(chain.verdict().entries()).isEqualTo(3);
        assertThat(chain.latest()).extracting(Recorded::number).containsExactly(3L, 2L, 1L);
        assertThat(chain.latest().getLast().entry()).isEqualTo(ChainFolder.entry(1));
    }

    @Test
    void everyFlippedByteIsFound() {
        var chain = chain(3);
        var bytes = chain.bytes(1);
        for (int at = 0; at < bytes.length; at++) {
            var flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            chain.put(1, flipped);
            assertThat(chain.verdict().isWhole()).as("byte %d", at).isFalse();
        }
    }

    @Test
    void everyFlippedByteOfTheHeadIsFound() throws IOException {
        var chain = chain(2);
        var head = folder.resolve("head");
        var bytes = Files.readAllBytes(head);
        for (int at = 0; at < bytes.length; at++) {
            var flipped = bytes.clone();
            flipped[at] ^= 1;
            Files.write(head, flipped);
            assertThat(chain.verdict().isWhole()).as("byte %d", at).isFalse();
        }
        Files.delete(head);
        assertThat(chain.verdict().isWhole()).isFalse();
    }

    @Test
    void everyLineThatIsTakenOutIsFoundWhereItStood() {
        var chain = chain(6);
        var lines = chain.lines(1);
        for (int at = 0; at < lines.size(); at++) {
            var fewer = new ArrayList<>(lines);
            fewer.remove(at);
            chain.putLines(1, fewer);
            var first = chain.verdict().flaws().getFirst();
            boolean isLast = at == lines.size() - 1;
            assertThat(first.file()).isEqualTo(isLast ? "head" : "audit-000001.jsonl");
            assertThat(first.line()).isEqualTo(isLast ? 0 : at + 1);
        }
    }

    @Test
    void everyTwoLinesThatChangePlacesAreFound() {
        var chain = chain(5);
        var lines = chain.lines(1);
        for (int one = 0; one < lines.size(); one++) {
            for (int other = one + 1; other < lines.size(); other++) {
                var swapped = new ArrayList<>(lines);
                Collections.swap(swapped, one, other);
                chain.putLines(1, swapped);
                assertThat(chain.verdict().flaws().getFirst().line()).isEqualTo(one + 1);
            }
        }
    }

    @Test
    void everyLineThatIsPutInIsFound() {
        var chain = chain(4);
        var lines = chain.lines(1);
        var foreign = AuditLine.write(
                3, Instant.EPOCH, ChainFolder.entry(9), chain.latest().get(2).hash(), null);
        for (int at = 0; at <= lines.size(); at++) {
            var more = new ArrayList<>(lines);
            more.add(at, new String(foreign.bytes()).strip());
            chain.putLines(1, more);
            assertThat(chain.verdict().isWhole()).as("before line %d", at + 1).isFalse();
        }
    }

    @Test
    void everyCutIsFound() {
        var chain = chain(3);
        var bytes = chain.bytes(1);
        for (int length = 0; length < bytes.length; length++) {
            chain.put(1, Arrays.copyOf(bytes, length));
            assertThat(chain.verdict().isWhole()).as("cut at %d", length).isFalse();
        }
    }

    @Test
    void aCutStaysOnRecordWhenTheChainGoesOn() {
        var chain = chain(4);
        chain.putLines(1, chain.lines(1).subList(0, 2));

        chain.filled(1);

        assertThat(chain.latest())
                .extracting(recorded -> recorded.entry().what())
                .contains("audit-cut");
        assertThat(chain.verdict().flaws())
                .extracting(Object::toString)
                .containsExactly(
                        "audit-000001.jsonl:3: when this was written, the end of the chain had been cut off before it");
    }

    @Test
    void aHeadThatIsTakenAwayWithTheEndStaysOnRecord() throws IOException {
        var chain = chain(4);
        chain.putLines(1, chain.lines(1).subList(0, 2));
        Files.delete(folder.resolve("head"));

        chain.filled(1);

        assertThat(chain.verdict().isWhole()).isFalse();
    }

    @Test
    void aCutThatTheHeadConcealsIsFoundByWhatWasWrittenDown() throws IOException {
        var chain = chain(4);
        var written = chain.verdict().head().hash();
        assertThat(chain.verdict(null, written).isWhole()).isTrue();

        chain.putLines(1, chain.lines(1).subList(0, 3));
        var third = chain.latest().getFirst();
        new Head(third.number(), third.hash()).write(new AuditFiles(folder));

        assertThat(chain.verdict().isWhole()).isTrue();
        assertThat(chain.verdict(null, written).flaws())
                .extracting(Object::toString)
                .containsExactly("the chain: no entry has the hash that was written down: it was cut off, or all was "
                        + "written anew");
    }

    @Test
    void aChainThatIsWrittenAnewLacksTheSealOfTheKey() throws IOException {
        var chain = new ChainFolder(folder);
        try (var log = chain.log(KEY, 1 << 20)) {
            log.record(ChainFolder.entry(1));
            log.record(ChainFolder.entry(2));
        }
        assertThat(chain.verdict(KEY, null).isWhole()).isTrue();
        assertThat(chain.verdict().isWhole()).isTrue();
        assertThat(chain.verdict(KEY + "!", null).isWhole()).isFalse();

        Files.delete(chain.file(1));
        Files.delete(folder.resolve("head"));
        chain.filled(2);

        assertThat(chain.verdict().isWhole()).isTrue();
        assertThat(chain.verdict(KEY, null).flaws())
                .extracting(Object::toString)
                .containsExactly("the chain: no entry bears a seal, and a key is set");
    }

    @Test
    void aChainGoesOnOverItsFiles() {
        var chain = new ChainFolder(folder);
        try (var log = chain.log(null, 900)) {
            for (int number = 1; number <= 10; number++) {
                log.record(ChainFolder.entry(number));
            }
        }
        assertThat(chain.verdict().isWhole()).isTrue();
        assertThat(chain.verdict().files()).isGreaterThan(3);
        assertThat(chain.bytes(1)).hasSizeLessThanOrEqualTo(900);
        assertThat(chain.lines(2).getFirst())
                .contains("\"previous\":\"" + hash(chain.lines(1).getLast()) + "\"");
        assertThat(chain.latest()).hasSize(10);
    }

    @Test
    void everyFileThatIsTakenAwayIsFound() throws IOException {
        var chain = new ChainFolder(folder);
        try (var log = chain.log(null, 900)) {
            for (int number = 1; number <= 10; number++) {
                log.record(ChainFolder.entry(number));
            }
        }
        for (int number = 1; number <= chain.verdict().files(); number++) {
            var bytes = chain.bytes(number);
            Files.delete(chain.file(number));
            assertThat(chain.verdict().isWhole()).as("file %d", number).isFalse();
            chain.put(number, bytes);
        }
        assertThat(chain.verdict().isWhole()).isTrue();
    }

    @Test
    void entriesHoldNothingButWordsOfTheProgramAndIds() {
        var entry = Entry.done(Actor.COMMAND, "change").about(List.of("Zarina", "person-0123456789abcdef"));

        assertThat(entry.about()).containsExactly("person-0123456789abcdef");
        assertThat(entry.aboutCount()).isEqualTo(1);
    }

    private static String hash(String line) {
        return line.substring(line.lastIndexOf("\"hash\":\"") + 8).substring(0, 64);
    }

    private ChainFolder chain(int entries) {
        return new ChainFolder(folder).filled(entries);
    }
}
