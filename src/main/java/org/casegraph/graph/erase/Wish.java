package org.casegraph.graph.erase;

import java.util.List;
import java.util.Set;

/**
 * What is to be erased.
 *
 * @param ids of people and documents
 * @param said ids of people of whose statements nothing is to stay, while they themselves stay
 * @param alsoNames further names under which the people stand in texts
 * @param texts ids of documents of which only what was coded stays
 * @param originals ids of documents of which the text stays and the original goes
 */
public record Wish(
        Set<String> ids, Set<String> said, List<String> alsoNames, Set<String> texts, Set<String> originals) {

    public Wish {
        ids = Set.copyOf(ids);
        said = Set.copyOf(said);
        alsoNames = List.copyOf(alsoNames);
        texts = Set.copyOf(texts);
        originals = Set.copyOf(originals);
    }

    /** That all that a person said goes, and the person stays. */
    public static Wish saidBy(String id) {
        return new Wish(Set.of(), Set.of(id), List.of(), Set.of(), Set.of());
    }

    /** That a person or a document goes. */
    public static Wish of(String id, List<String> alsoNames) {
        return new Wish(Set.of(id), Set.of(), alsoNames, Set.of(), Set.of());
    }

    /** That documents go, or their texts with the originals, or their originals. */
    public static Wish ofDocuments(Set<String> all, Set<String> texts, Set<String> originals) {
        return new Wish(all, Set.of(), List.of(), texts, originals);
    }
}
