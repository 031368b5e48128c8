package org.casegraph.source.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Name;
import org.casegraph.model.NameType;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.Words;
import org.casegraph.source.format.Dates;
import org.casegraph.source.format.Dates.Order;
import org.casegraph.source.format.Frame;
import org.casegraph.source.format.Place;
import org.casegraph.source.format.Teller;
import org.casegraph.source.list.NameCells;

/** Tells what a node or an edge says. */
final class GraphTelling {

    private static final Pattern SEVERAL = Pattern.compile(";\\s*");
    private static final Set<String> COUNTED = Set.of("support", "denied", "statements", "weight", "(graph within)");

    private final GraphMapping mapping;
    private final Vocabulary vocabulary;
    private final Teller teller;
    private final Dates dates = new Dates(Order.NOT_SAID);
    private final ToldStanding standing;

    GraphTelling(GraphMapping mapping, Vocabulary vocabulary, Teller teller) {
        this.mapping = mapping;
        this.vocabulary = vocabulary;
        this.teller = teller;
        this.standing = new ToldStanding(teller);
    }

    void node(long line, String id, SequencedMap<String, String> data) {
        var at = new Place(line, "node." + mapping.kind());
        var said = data.getOrDefault(mapping.kind(), "");
        var kind = mapping.kinds().getOrDefault(GraphMapping.plain(said), said);
        boolean isAct = vocabulary.actKinds().containsKey(kind) && !"false".equals(data.get("isAct"));
        if (isAct) {
            var told = standing.of(line, "node", data);
            if (!told.isEmpty()) {
                teller.act(at, id, kind);
            }
            var frame = dated(line, "node", data);
            told.forEach(stance -> teller.happened(at, id, Map.of(), Map.of(), frame.taking(stance)));
            rest("node", line, data, Set.of(mapping.kind(), mapping.name(), "isAct", mapping.start(), mapping.end()));
        } else if (isKind(kind) && !id.isEmpty()) {
            entity(line, id, kind, data);
        } else {
            teller.refused(
                    at,
                    said.isEmpty()
                            ? "the node has no attribute '" + mapping.kind()
                                    + "' that says what it is; say in a mapping" + " which one does"
                            : "'" + Words.shortened(said) + "' is no kind; say in a mapping what it means");
        }
        teller.entryEnds();
    }

    private static boolean isKind(String kind) {
        return java.util.Arrays.stream(EntityKind.values())
                .anyMatch(one -> kind.equals(one.name()) || kind.startsWith("INSTITUTION/"));
    }

    private void entity(long line, String id, String kind, SequencedMap<String, String> data) {
        int slash = kind.indexOf('/');
        var type = slash > 0 ? kind.substring(slash + 1) : data.getOrDefault("type", "");
        boolean isTyped = vocabulary.institutionTypes().containsKey(type) && kind.startsWith("INSTITUTION");
        var at = new Place(line, "node." + mapping.kind());
        teller.entity(at, id, EntityKind.valueOf(slash > 0 ? kind.substring(0, slash) : kind), isTyped ? type : null);
        teller.taken(at);
        var name = data.getOrDefault(mapping.name(), "");
        names(line, mapping.name(), id, name, NameType.PRIMARY);
        SEVERAL.splitAsStream(data.getOrDefault("otherNames", ""))
                .forEach(other -> names(line, "otherNames", id, other, NameType.ALIAS));
        data.forEach((attribute, value) -> {
            boolean isTold = Set.of(mapping.kind(), mapping.name(), "otherNames", "isAct")
                            .contains(attribute)
                    || isTyped && attribute.equals("type")
                    || COUNTED.contains(attribute);
            if (!isTold && !value.isBlank()) {
                teller.value(
                        new Place(line, "node." + attribute), id, "NOTE", attribute + ": " + value, null, Frame.PLAIN);
            }
        });
        rest("node", line, data, Set.of(), true);
    }

    private void names(long line, String attribute, String id, String name, NameType type) {
        var forms = name.isBlank() ? List.<String>of() : NameCells.inScripts(name);
        for (int i = 0; i < forms.size(); i++) {
            teller.name(
                    new Place(line, "node." + attribute),
                    id,
                    new Name(forms.get(i), i == 0 ? type : NameType.TRANSLITERATION, null),
                    Frame.PLAIN);
        }
    }

    void edge(long line, String from, String to, SequencedMap<String, String> data) {
        var at = new Place(line, "edge." + mapping.relation());
        var said = data.getOrDefault(mapping.relation(), "");
        var word = mapping.relations().getOrDefault(GraphMapping.plain(said), said);
        var quality = Optional.ofNullable(data.get(mapping.quality())).filter(text -> !text.isBlank());
        if (vocabulary.relation(word).isPresent()) {
            var frame = dated(line, "edge", data);
            standing.of(line, "edge", data)
                    .forEach(stance -> teller.tie(at, word, from, to, quality.orElse(null), frame.taking(stance)));
        } else if (vocabulary.role(word).isPresent()) {
            boolean isFromAct =
                    teller.known(from).filter(known -> known.kind() == null).isPresent();
            var roles = Map.of(word, List.of(isFromAct ? to : from));
            var frame = ToldStanding.isTold(data) ? undated(line, data) : dated(line, "edge", data);
            standing.of(line, "edge", data)
                    .forEach(stance ->
                            teller.happened(at, isFromAct ? from : to, roles, Map.of(), frame.taking(stance)));
        } else {
            teller.refused(
                    at,
                    said.isEmpty()
                            ? "the edge has no attribute '" + mapping.relation() + "' that says what it means"
                            : "'" + Words.shortened(said) + "' is no relation; say in a mapping what it means");
        }
        quality.ifPresent(_ -> teller.taken(new Place(line, "edge." + mapping.quality())));
        rest(
                "edge",
                line,
                data,
                Set.of(mapping.relation(), mapping.quality(), mapping.start(), mapping.end(), "label"));
        teller.entryEnds();
    }

    /** In a graph of our own the act has the dates of all its parts; those of one part would bound the others as well. */
    private Frame undated(long line, Map<String, String> data) {
        for (var field : List.of(mapping.start(), mapping.end())) {
            if (!data.getOrDefault(field, "").isBlank()) {
                teller.noPlace(new Place(line, "edge." + field), "the act itself has the date");
            }
        }
        return Frame.PLAIN;
    }

    private Frame dated(long line, String of, Map<String, String> data) {
        try {
            var date = dates.between(data.get(mapping.start()), data.get(mapping.end()));
            for (var field : List.of(mapping.start(), mapping.end())) {
                if (!data.getOrDefault(field, "").isBlank()) {
                    teller.taken(new Place(line, of + "." + field));
                }
            }
            return Frame.PLAIN.on(date);
        } catch (IllegalArgumentException e) {
            teller.refused(new Place(line, of + "." + mapping.start()), String.valueOf(e.getMessage()));
            return Frame.PLAIN;
        }
    }

    private void rest(String of, long line, Map<String, String> data, Set<String> told) {
        rest(of, line, data, told, false);
    }

    private void rest(String of, long line, Map<String, String> data, Set<String> told, boolean onlyCounted) {
        data.forEach((attribute, value) -> {
            boolean isLeft = !told.contains(attribute) && (!onlyCounted || COUNTED.contains(attribute));
            if (isLeft && !value.isBlank()) {
                teller.noPlace(
                        new Place(line, of + "." + attribute),
                        COUNTED.contains(attribute)
                                ? "it is counted here from statements, or drawn"
                                : "there is no place for it with an act or a relation");
            }
        });
    }
}
