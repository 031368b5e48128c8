package org.casegraph.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.casegraph.model.Clearance;
import org.casegraph.model.Document;
import org.casegraph.model.Mention;
import org.casegraph.source.Sayings;
import org.jspecify.annotations.Nullable;

/** The sections of a case file, as they are gathered from a draft. */
final class Sections {

    private static final String COLLECTION = "review";

    private final Map<String, Mention> known = new LinkedHashMap<>();
    private final SequencedMap<String, SequencedMap<String, Object>> entities = new LinkedHashMap<>();
    private final SequencedMap<String, SequencedMap<String, Object>> acts = new LinkedHashMap<>();
    private final List<SequencedMap<String, Object>> names = new ArrayList<>();
    private final List<SequencedMap<String, Object>> statements = new ArrayList<>();

    String known(Mention mention) {
        known.put(mention.id(), mention);
        return mention.id();
    }

    void entity(String local, String kind, @Nullable String type, SequencedMap<String, Object> name) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", local);
        fields.put("kind", kind);
        if (type != null) {
            fields.put("type", type);
        }
        fields.put("names", List.of(name));
        entities.putIfAbsent(local, fields);
    }

    boolean bringsSomebody() {
        return !entities.isEmpty() || !names.isEmpty();
    }

    String act(String local, String kind) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", local);
        fields.put("kind", kind);
        acts.putIfAbsent(local, fields);
        return local;
    }

    void name(String entity, SequencedMap<String, Object> name) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", entity);
        fields.put("names", List.of(name));
        names.add(fields);
    }

    void statement(SequencedMap<String, Object> statement) {
        statements.add(statement);
    }

    /** Names that nobody is said to speak are in these voices. */
    void voice(List<String> voices) {
        Stream.concat(entities.sequencedValues().stream(), names.stream())
                .flatMap(bearer -> ((List<?>) bearer.getOrDefault("names", List.of())).stream())
                .forEach(name -> voice(name, voices));
    }

    @SuppressWarnings("unchecked")
    private static void voice(Object name, List<String> voices) {
        ((SequencedMap<String, Object>) name).putIfAbsent("speakers", List.of(voices));
    }

    Sayings said(Document document, String coder) {
        return new Sayings(
                document,
                COLLECTION,
                coder,
                known,
                List.copyOf(entities.sequencedValues()),
                List.copyOf(acts.sequencedValues()),
                names,
                statements);
    }

    static SequencedMap<String, Object> place(Draft.Place place) {
        var at = new LinkedHashMap<String, Object>();
        at.put("start", place.start());
        at.put("end", place.end());
        return at;
    }

    static Clearance higher(@Nullable Clearance one, @Nullable Clearance other) {
        var first = one == null ? Clearance.PUBLIC : one;
        var second = other == null ? Clearance.PUBLIC : other;
        return first.mayRead(second) ? first : second;
    }
}
