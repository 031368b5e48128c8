package org.casegraph.graph.protect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.Cypher;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Labels;
import org.casegraph.graph.Row;
import org.casegraph.model.Readers;

/**
 * The masks of a store. They are made when somebody reads who may not read every name, and anew once the names have
 * changed, by whichever process.
 */
public final class Masks {

    /** Who asks the database, in a transaction of whoever reads. */
    @FunctionalInterface
    public interface Asking {
        List<Row> ask(Cypher query, Map<String, Object> parameters);
    }

    private static final String READERS = "readers";
    private static final String TITLES = "titles";

    /** Where nobody knows when the database was changed last. */
    public static final long ANY_CHANGE = -1;

    private record Made(String turn, List<Mask> masks) {}

    /** The names have not changed where nothing has. */
    private record Seen(long change, String turn) {}

    private final CypherFiles files;
    private volatile Made latest = new Made("", List.of());
    private volatile Seen seen = new Seen(ANY_CHANGE, "");

    public Masks(CypherFiles files) {
        this.files = files;
    }

    /**
     * What somebody who asks with these parameters may be shown.
     *
     * @param change the number of the last change of the database, or {@link #ANY_CHANGE}
     */
    public Mask of(Map<String, Object> parameters, Asking asking, long change) {
        return parameters.get(READERS) instanceof Long rank ? at(rank.intValue(), asking, change) : Mask.NONE;
    }

    private Mask at(int rank, Asking asking, long change) {
        if (rank == Readers.EVERYTHING) {
            return Mask.NONE;
        }
        var turn = turn(asking, change);
        if (turn.isEmpty()) {
            return Mask.NONE;
        }
        var made = latest;
        if (!made.turn().equals(turn) || rank >= made.masks().size()) {
            made = new Made(turn, made(asking));
            latest = made;
        }
        return made.masks().get(rank < made.masks().size() ? rank : 0);
    }

    /** The parameters of a query, with the titles that are shown for others where it asks for these. */
    public static Map<String, Object> parameters(Map<String, Object> parameters, Mask mask) {
        if (mask.isNone() || !parameters.containsKey(TITLES)) {
            return parameters;
        }
        var shown = new LinkedHashMap<>(parameters);
        shown.put(TITLES, mask.titles());
        return shown;
    }

    /** The rows of an answer as they may be shown. */
    public static List<Row> rows(List<Row> rows, Mask mask) {
        return mask.isNone() ? rows : new RowMask(mask).shown(rows);
    }

    private String turn(Asking asking, long change) {
        var known = seen;
        if (change != ANY_CHANGE && change == known.change()) {
            return known.turn();
        }
        var turn = turn(asking);
        seen = new Seen(change, turn);
        return turn;
    }

    private String turn(Asking asking) {
        var versions = new ArrayList<String>();
        asking.ask(files.read("name_turn"), Map.of()).forEach(row -> versions.add(row.text("version")));
        return String.join(" ", versions);
    }

    private List<Mask> made(Asking asking) {
        var named = ProtectedNames.of(asking.ask(files.read("protected_names"), Map.of()));
        var readers = Labels.table(asking.ask(files.read("readers"), Map.of()));
        if (named.isEmpty()) {
            return readers.all().stream().map(_ -> Mask.NONE).toList();
        }
        var asked = new LinkedHashMap<String, Object>();
        asked.put("words", named.words());
        asked.put("ids", named.ids());
        var others = asking.ask(files.read("names_beside"), asked);
        var titles = asking.ask(files.read("titles"), Map.of());
        var masks = new ArrayList<Mask>();
        for (var level : readers.all()) {
            masks.add(level.readEverything() ? Mask.NONE : named.mask(level, others, titles));
        }
        return masks;
    }
}
