package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.Row;
import org.casegraph.identity.name.BlockingKeys;
import org.casegraph.identity.name.ReadNames;
import org.casegraph.model.EntityKind;
import org.casegraph.model.NameType;

/** An entity with the forms of its name, in an order that is always the same. */
record Bearer(String id, EntityKind kind, List<Form> forms, Set<String> words) {

    private static final int MOST = 24;

    static Bearer of(Row row) {
        var kind = EntityKind.valueOf(row.text("kind"));
        var byForm = new LinkedHashMap<String, Form>();
        for (var name : row.rows("names")) {
            var form = new Form(name.text("value"), NameType.valueOf(name.text("type")), Levels.of(name.flags("seen")));
            byForm.merge(form.value() + form.type(), form, Form::or);
        }
        var forms = byForm.values().stream().sorted(Form.ORDER).toList();
        return new Bearer(row.text("id"), kind, forms, words(kind, forms));
    }

    /** The sounds of the words of a person's names: relatives share one. */
    private static Set<String> words(EntityKind kind, List<Form> forms) {
        var words = new LinkedHashSet<String>();
        if (kind == EntityKind.PERSON) {
            forms.stream()
                    .filter(Form::isProper)
                    .limit(MOST)
                    .forEach(form ->
                            words.addAll(BlockingKeys.ofWords(ReadNames.shared().person(form.value()))));
        }
        return words;
    }

    static Map<String, Bearer> byId(List<Row> rows) {
        var bearers = new LinkedHashMap<String, Bearer>();
        rows.forEach(row -> bearers.put(row.text("id"), of(row)));
        return bearers;
    }

    /** The names proper that may be read at a level. */
    List<Form> proper(int level) {
        var proper = new ArrayList<Form>();
        for (var form : forms) {
            if (form.isProper() && form.isReadableAt(level) && proper.size() < MOST) {
                proper.add(form);
            }
        }
        return proper;
    }

    /** Whether there are only words that describe, at a level. */
    boolean isOnlyDescribed(int level) {
        var readable = forms.stream().filter(form -> form.isReadableAt(level)).toList();
        return !readable.isEmpty() && readable.stream().allMatch(form -> form.type() == NameType.DESCRIPTION);
    }

    boolean isNamed(int level) {
        return forms.stream().anyMatch(form -> form.isProper() && form.isReadableAt(level));
    }

    boolean sharesWord(Bearer other) {
        return words.stream().anyMatch(other.words()::contains);
    }
}
