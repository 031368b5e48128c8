package org.casegraph.graph.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casegraph.graph.Cypher;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Labels;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.graph.WriteDoor;
import org.casegraph.graph.WriteTransaction;
import org.casegraph.model.ReaderTable;
import org.springframework.stereotype.Component;

/** Keeps findings as they were last looked at, and what became of them since. */
@Component
public final class FindingLedger {

    private static final int BATCH = 500;

    private final ReadDoor reads;
    private final WriteDoor writes;
    private final CypherFiles files;

    FindingLedger(ReadDoor reads, WriteDoor writes, CypherFiles files) {
        this.reads = reads;
        this.writes = writes;
        this.files = files;
    }

    /**
     * Takes the turn, or keeps it, unless another process has it. In a store that nobody has looked at and that noted
     * every change from its beginning, all patterns count as looked at.
     */
    public Optional<Turn> takeTurn(String holder, Duration length, Instant now, List<String> patterns) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("holder", holder);
        parameters.put("now", now.toEpochMilli());
        parameters.put("until", now.plus(length).toEpochMilli());
        parameters.put("patterns", patterns);
        return writes.write(transaction -> transaction.run(files.write("take_turn"), parameters)).stream()
                .findFirst()
                .map(row -> Turn.of(holder, row));
    }

    /** Who reads alike in the store. */
    public ReaderTable readers() {
        return Labels.readers(reads, files);
    }

    public void endTurn(String holder) {
        writes.write(transaction -> transaction.run(files.write("end_turn"), Map.of("holder", holder)));
    }

    /** What has still to be looked at, the oldest first. */
    public List<Note> notes(int most) {
        return reads.read(files.read("notes_pending"), Map.of("limit", (long) most)).stream()
                .map(row -> Note.of(row.row("note")))
                .toList();
    }

    /** The findings of a pattern that are about one of these, or have one of these ids. */
    public List<Standing> standing(int level, String pattern, Collection<String> about, Collection<String> findings) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("level", (long) level);
        parameters.put("pattern", pattern);
        parameters.put("about", List.copyOf(about));
        parameters.put("findings", List.copyOf(findings));
        return standing(files.read("standing_about"), parameters);
    }

    /** All findings of a pattern. */
    public List<Standing> standing(int level, String pattern) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("level", (long) level);
        parameters.put("pattern", pattern);
        return standing(files.read("standing_of_pattern"), parameters);
    }

    private List<Standing> standing(Cypher query, Map<String, Object> parameters) {
        return reads.read(query, parameters).stream()
                .map(row -> Standing.of(row.row("state"), "now"))
                .toList();
    }

    /**
     * Keeps what came of a turn, in one transaction.
     *
     * @return the changes with their numbers; empty where another process had a turn meanwhile, and nothing was kept
     */
    public Optional<List<FindingChange>> keep(Turn turn, Work work) {
        return writes.write(transaction -> lastNumbers(turn, work, transaction).map(last -> {
            write(work, transaction);
            return write(work.changes(), last, transaction);
        }));
    }

    /** All readers have numbers of its own: a gap would tell of what is hidden. */
    private Optional<List<Long>> lastNumbers(Turn turn, Work work, WriteTransaction transaction) {
        var counts = IntStream.range(0, work.readers())
                .mapToObj(level -> work.changes().stream()
                        .filter(change -> change.level() == level)
                        .count())
                .toList();
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("holder", turn.holder());
        parameters.put("version", turn.version());
        parameters.put("changes", counts);
        parameters.put("highest", (long) work.highest().rank());
        parameters.put("patterns", work.patterns());
        return transaction.run(files.write("use_turn"), parameters).stream()
                .findFirst()
                .map(row -> row.numbers("before"));
    }

    private void write(Work work, WriteTransaction transaction) {
        run(
                transaction,
                "forget_findings",
                work.gone().stream()
                        .map(lost -> state(lost.level(), lost.finding()))
                        .toList());
        run(
                transaction,
                "keep_findings",
                work.standing().stream().map(FindingLedger::state).toList());
        run(transaction, "remove_notes", work.notes());
    }

    private List<FindingChange> write(List<FindingChange> changes, List<Long> last, WriteTransaction transaction) {
        var numbers = new ArrayList<>(last);
        var rows = new ArrayList<Map<String, Object>>();
        var numbered = new ArrayList<FindingChange>();
        for (var change : changes) {
            int level = change.level();
            while (numbers.size() <= level) {
                numbers.add(0L);
            }
            long number = numbers.get(level) + 1;
            numbers.set(level, number);
            var row = new LinkedHashMap<String, Object>();
            row.put("properties", change.properties(number));
            row.put("involved", change.involved().toList());
            row.put("judgements", change.judgements());
            rows.add(row);
            numbered.add(change.numbered(number));
        }
        run(transaction, "add_finding_changes", rows);
        return numbered;
    }

    private static String state(int level, String finding) {
        return level + "-" + finding;
    }

    private static Map<String, Object> state(Work.Kept kept) {
        var standing = kept.standing();
        var properties = new LinkedHashMap<>(standing.properties("now"));
        properties.put("id", state(kept.level(), standing.finding()));
        properties.put("level", (long) kept.level());
        properties.put("finding", standing.finding());
        properties.put("pattern", standing.pattern());
        var row = new LinkedHashMap<String, Object>();
        row.put("id", properties.get("id"));
        row.put("properties", properties);
        row.put(
                "core",
                standing.core().stream().map(Standing.Seat::entity).distinct().toList());
        return row;
    }

    private void run(WriteTransaction transaction, String query, List<?> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            var batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            transaction.run(files.write(query), Map.of("rows", batch));
        }
    }

    /** The entities that some mentions stand for today. */
    public Map<String, String> standFor(Collection<String> mentions) {
        var entities = new LinkedHashMap<String, String>();
        for (Row row : reads.read(files.read("stand_for"), Map.of("ids", List.copyOf(mentions)))) {
            entities.put(row.text("mention"), row.text("entity"));
        }
        return entities;
    }
}
