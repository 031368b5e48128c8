package org.casegraph.source.brat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.casegraph.model.Ids;
import org.casegraph.model.Mention;
import org.casegraph.source.Problems;
import org.casegraph.source.brat.Annotation.Bound;
import org.casegraph.source.brat.Annotation.Equivalence;
import org.casegraph.source.brat.Meanings.Sort;

/**
 * Who the named words of a text stand for. The same words of the same sort are one, unless references tell them apart;
 * whatever is said to be equivalent, or bears one reference, is one, whatever its words.
 */
final class Entities {

    private static final String EQUIVALENT = "EQUIV";

    private final Annotations read;
    private final Meanings meanings;
    private final List<BratMapping.Author> authors;
    private final Problems problems;
    private final LeftOut leftOut;
    private final SequencedMap<String, Sort> sorts = new LinkedHashMap<>();
    private final Map<String, String> entries = new LinkedHashMap<>();
    private final Sets sets = new Sets();
    /** All references of those who are the same, by the first of them. */
    private final Map<String, Set<String>> references = new LinkedHashMap<>();

    Entities(
            Annotations read, Meanings meanings, List<BratMapping.Author> authors, Problems problems, LeftOut leftOut) {
        this.authors = authors;
        this.read = read;
        this.meanings = meanings;
        this.problems = problems;
        this.leftOut = leftOut;
    }

    /** The mention of each annotation that names somebody, by its id. */
    SequencedMap<String, Mention> mentions(String collection, String document) {
        sort();
        read.references().forEach(this::refer);
        sorts.keySet().forEach(this::recogniseAuthor);
        entries.forEach((id, entry) -> references.put(id, new TreeSet<>(Set.of(entry))));
        joinSameReferences();
        read.equivalences().forEach(this::equate);
        joinSameWords();
        var made = new LinkedHashMap<String, Mention>();
        var mentions = new LinkedHashMap<String, Mention>();
        for (var id : sorts.keySet()) {
            var first = sets.of(id);
            mentions.put(id, made.computeIfAbsent(first, _ -> mention(first, collection, document)));
        }
        return mentions;
    }

    private void sort() {
        var triggers = read.triggers();
        for (var bound : read.bounds().values()) {
            if (triggers.contains(bound.id())) {
                continue;
            }
            meanings.sort(bound.type()).ifPresent(sort -> sorts.put(bound.id(), sort));
        }
    }

    private void refer(Annotation.Reference reference) {
        boolean isNew = sorts.containsKey(reference.target())
                && entries.putIfAbsent(reference.target(), reference.entry()) == null;
        if (!isNew && !reference.entry().startsWith(Parts.DATE_ENTRY)) {
            leftOut.add("references of what is not taken in, or has one already", reference.line());
        }
    }

    private void recogniseAuthor(String id) {
        for (var author : authors) {
            var sort = sorts.get(id);
            if (sort != null && sort.kind() == author.kind() && author.name().equals(words(id))) {
                entries.putIfAbsent(id, entry(author));
            }
        }
    }

    private void joinSameReferences() {
        var firsts = new LinkedHashMap<String, String>();
        entries.forEach((id, entry) -> {
            var first = firsts.putIfAbsent(entry + " " + sorts.get(id), id);
            if (first != null) {
                unite(first, id);
            }
        });
    }

    private void equate(Equivalence same) {
        var known = same.members().stream().filter(sorts::containsKey).toList();
        if (!Meanings.key(same.type()).equals(EQUIVALENT)
                || known.size() < same.members().size()) {
            leftOut.add("'" + same.type() + "' of what is not taken in", same.line());
        }
        if (!Meanings.key(same.type()).equals(EQUIVALENT) || known.isEmpty()) {
            return;
        }
        var first = known.getFirst();
        for (var other : known) {
            if (!Objects.equals(sorts.get(first), sorts.get(other))) {
                problems.add(
                        same.line(),
                        first + " and " + other + " are of different sorts and cannot be the same; give them one type,"
                                + " or take one out of this line");
            }
            unite(first, other);
        }
    }

    /** Words that stand for several references stand for none of them where they have no reference of their own. */
    private void joinSameWords() {
        var sameWords = new LinkedHashMap<String, Set<String>>();
        sorts.forEach((id, sort) -> sameWords
                .computeIfAbsent(words(id) + " " + sort, _ -> new LinkedHashSet<>())
                .add(id));
        for (var same : sameWords.values()) {
            var named = new TreeSet<String>();
            same.forEach(id -> named.addAll(references.getOrDefault(sets.of(id), Set.of())));
            var joinable = named.size() < 2
                    ? List.copyOf(same)
                    : same.stream()
                            .filter(id -> !references.containsKey(sets.of(id)))
                            .toList();
            joinable.forEach(id -> unite(joinable.getFirst(), id));
        }
    }

    private void unite(String one, String other) {
        var first = sets.of(one);
        var second = sets.of(other);
        if (first.equals(second)) {
            return;
        }
        sets.join(first, second);
        var moved = references.remove(second);
        if (moved != null) {
            references.computeIfAbsent(first, _ -> new TreeSet<>()).addAll(moved);
        }
    }

    /** Whoever bears a reference is the same in all texts of the collection; others are of this text alone. */
    private Mention mention(String first, String collection, String document) {
        var sort = Optional.ofNullable(sorts.get(first)).orElseThrow();
        var named = references.getOrDefault(first, Set.of());
        named.stream()
                .skip(1)
                .forEach(entry -> leftOut.add(
                        "second references of the same", bound(first).line()));
        if (!named.isEmpty()) {
            return referred(collection, named.iterator().next(), sort);
        }
        var own = Ids.hash(List.of(document, sort.kind() + " " + sort.type(), words(first)));
        return new Mention(Ids.of(sort.kind().name(), collection, own), sort.kind(), sort.type());
    }

    /** The one whom a reference stands for, in whatever text. */
    private static Mention referred(String collection, String entry, Sort sort) {
        var id = Ids.of(sort.kind().name(), collection, Ids.hash(List.of("reference", entry)));
        return new Mention(id, sort.kind(), sort.type());
    }

    /** An author, who may be named in several texts of a collection, and need not be named in any. */
    static Mention author(String collection, BratMapping.Author author) {
        return referred(collection, entry(author), new Sort(author.kind(), null));
    }

    private static String entry(BratMapping.Author author) {
        return "author:" + author.name();
    }

    private Bound bound(String id) {
        return Optional.ofNullable(read.bounds().get(id)).orElseThrow();
    }

    private String words(String id) {
        return bound(id).words().strip().replaceAll("\\s+", " ");
    }
}
