package org.casegraph.graph;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.casegraph.graph.protect.Mask;
import org.casegraph.graph.protect.Masks;

/**
 * The door for reads while a transaction is open. Names come through as they may be shown to whoever asks.
 *
 * @param masks what somebody who asks with some parameters may be shown
 */
record OpenDoor(BiFunction<Cypher, Map<String, Object>, List<Row>> reading, Function<Map<String, Object>, Mask> masks)
        implements ReadDoor {

    @Override
    public List<Row> read(Cypher query, Map<String, Object> parameters) {
        var mask = masks.apply(parameters);
        return Masks.rows(reading.apply(query, Masks.parameters(parameters, mask)), mask);
    }

    @Override
    public <T> T inOneTransaction(Function<ReadDoor, T> work) {
        return work.apply(this);
    }
}
