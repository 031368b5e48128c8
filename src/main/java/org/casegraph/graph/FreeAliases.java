package org.casegraph.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.casegraph.graph.protect.Aliases;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.Readers;

/** Looks whether an alias would keep a name to itself. */
final class FreeAliases {

    private final CypherFiles files;
    private final GraphWrites writes;

    FreeAliases(CypherFiles files) {
        this.files = files;
        this.writes = new GraphWrites(files);
    }

    /**
     * @param mentions all that stand for whom it is to protect
     * @throws RulingRefused if one of the names stands in it, or somebody else is called so
     */
    void require(String alias, Collection<String> mentions, EntityKind kind, WriteTransaction transaction) {
        var names = new LinkedHashSet<String>();
        writes.statements(transaction, "every_name_of", mentions).forEach(statement -> {
            if (statement.fact() instanceof Fact.Named named) {
                names.add(named.name().value());
            }
        });
        Aliases.requireNone(alias, names, kind);
        var key = new LinkedHashMap<String, Object>();
        key.put("key", Aliases.key(alias));
        key.put("kind", kind.name());
        var asked = new LinkedHashMap<String, Object>();
        asked.put("asked", List.of(key));
        asked.put("readers", (long) Readers.EVERYTHING);
        transaction.run(files.read("entities_of_name_keys"), asked).stream()
                .filter(row -> !mentions.contains(row.text("id")))
                .findFirst()
                .ifPresent(_ -> {
                    throw new RulingRefused(
                            "Somebody else is called so already; an alias is one person's alone, such as Witness 7.");
                });
    }
}
