package org.casegraph.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.casegraph.graph.match.Matching;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Vocabulary;

/** The whole projection: what searching and traversing use, made of statements and judgements alone. */
public final class Projection {

    private static final long BATCH = 10_000;
    private static final int PAGE = 4_000;

    private final WriteDoor door;
    private final CypherFiles files;
    private final Remake remake;

    public Projection(WriteDoor door, CypherFiles files, Vocabulary vocabulary) {
        this(door, files, vocabulary, new Matching(files, null));
    }

    Projection(WriteDoor door, CypherFiles files, Vocabulary vocabulary, Matching matching) {
        this.door = door;
        this.files = files;
        this.remake = new Remake(files, vocabulary, matching);
    }

    /**
     * Drops the projection and makes it anew; answers the number of mentions it was made of. Where it is ended before its
     * time, the store says so until it was done again.
     */
    public int rebuild() {
        note("begin_remake");
        see(false);
        see(true);
        while (removeSome() > 0) {
            // The database takes the removal in batches, each a transaction of its own.
        }
        int count = everyMention(remake::name);
        var told = new LinkedHashSet<String>();
        everyMention((transaction, page) -> told.addAll(remake.tell(transaction, page)));
        var again = List.copyOf(told);
        for (int from = 0; from < again.size(); from += PAGE) {
            var acts = again.subList(from, Math.min(again.size(), from + PAGE));
            door.write(transaction -> {
                remake.tellAgain(transaction, acts);
                return acts;
            });
        }
        everyMention(remake::match);
        note("end_remake");
        return count;
    }

    /** Whether a rebuild began that never ended, or something came in whose projection never began. */
    boolean isDue(ReadDoor reads) {
        return reads.read(files.read("remake_is_due"), Map.of()).getFirst().flag("due");
    }

    private void note(String query) {
        door.write(transaction -> transaction.run(files.write(query), Map.of()));
    }

    /** Does something for all mentions in the order of their ids, page by page, each in a transaction of its own. */
    private int everyMention(BiConsumer<WriteTransaction, List<String>> work) {
        int count = 0;
        var page = mentionsAfter("");
        while (!page.isEmpty()) {
            var mentions = page;
            door.write(transaction -> {
                work.accept(transaction, mentions);
                return mentions;
            });
            count += page.size();
            page = mentionsAfter(page.getLast());
        }
        return count;
    }

    /** Says of what bears a label who may read it, where readers have come since. */
    private void see(boolean judgements) {
        while (seeSome(judgements) > 0) {
            // Each batch is a transaction of its own.
        }
    }

    private int seeSome(boolean judgements) {
        return door.write(transaction -> {
            var parameters = new LinkedHashMap<String, Object>();
            parameters.put("table", table(Labels.readers(transaction, files)));
            parameters.put("judgements", judgements);
            parameters.put("batch", BATCH);
            var rows = transaction.run(files.write("see_labelled"), parameters);
            if (judgements && !rows.isEmpty()) {
                var judged = new LinkedHashSet<String>();
                rows.forEach(row -> judged.addAll(List.of(row.text("one"), row.text("other"))));
                transaction.run(files.write("seal_judgements"), Map.of("rows", List.copyOf(judged)));
            }
            return rows.size();
        });
    }

    private static List<Map<String, Object>> table(ReaderTable readers) {
        return readers.all().stream()
                .map(one -> {
                    var row = new LinkedHashMap<String, Object>();
                    row.put("everything", one.readEverything());
                    row.put("clearance", (long) one.clearance().rank());
                    row.put("compartments", one.compartments());
                    return (Map<String, Object>) row;
                })
                .toList();
    }

    private long removeSome() {
        return door.write(transaction -> transaction
                .run(files.write("remove_projection"), Map.of("batch", BATCH))
                .getFirst()
                .number("removed"));
    }

    private List<String> mentionsAfter(String last) {
        return door.write(transaction ->
                transaction.run(files.read("mentions_page"), Map.of("after", last, "limit", (long) PAGE)).stream()
                        .map(row -> row.text("id"))
                        .toList());
    }
}
