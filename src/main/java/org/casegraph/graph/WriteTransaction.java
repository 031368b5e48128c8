package org.casegraph.graph;

import java.util.List;
import java.util.Map;

/** A change that is under way. It sees what it has written before. */
public interface WriteTransaction {

    List<Row> run(Cypher query, Map<String, Object> parameters);
}
