package org.casegraph.graph.erase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.Row;
import org.casegraph.graph.RulingRows;
import org.casegraph.identity.Identities;
import org.casegraph.identity.NameTraces;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Judgement;
import org.casegraph.model.NameType;

/** Who there is, and by what names. */
final class People {

    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private final List<Judgement> judgements = new ArrayList<>();

    void learn(Row node) {
        if (node.labels().contains("Mention")) {
            kinds.put(node.text("id"), node.text("kind"));
        } else if (node.labels().contains("Judgement")) {
            var judgement = RulingRows.judgement(node);
            if (judgement.joins()) {
                judgements.add(judgement);
            }
        } else if (isName(node)) {
            names.computeIfAbsent(node.text("subject"), _ -> new LinkedHashSet<>())
                    .add(node.text("value"));
        }
    }

    private static boolean isName(Row node) {
        return node.labels().contains("Statement")
                && node.text("form").equals("NAMED")
                && !node.text("nameType").equals(NameType.DESCRIPTION.name());
    }

    boolean isPerson(String id) {
        return EntityKind.PERSON.name().equals(kinds.get(id));
    }

    boolean isKnown(String id) {
        return kinds.containsKey(id);
    }

    /** All mentions that are judged to be one with it. */
    Set<String> oneWith(String id) {
        var identities = Identities.of(judgements.stream()
                .filter(judgement -> judgement.mentions().stream().allMatch(kinds::containsKey))
                .toList());
        return new LinkedHashSet<>(identities.members(identities.canonical(id)));
    }

    Set<String> namesOf(Set<String> mentions) {
        var all = new LinkedHashSet<String>();
        mentions.forEach(mention -> all.addAll(names.getOrDefault(mention, Set.of())));
        return all;
    }

    /** The names of people who stay and share a word with those who go. */
    Map<String, Set<String>> sharing(NameTraces traces, Set<String> gone) {
        var sharing = new LinkedHashMap<String, Set<String>>();
        names.forEach((mention, all) -> {
            if (isPerson(mention) && !gone.contains(mention) && all.stream().anyMatch(traces::shares)) {
                sharing.put(mention, all);
            }
        });
        return sharing;
    }
}
