package org.casegraph.source.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.Problems;
import org.casegraph.source.Words;
import org.casegraph.source.sheet.Mapping.OfTable;
import org.casegraph.source.sheet.Mapping.Word;
import org.jspecify.annotations.Nullable;

/** Tells which words of a mapping the vocabulary, or the mapping itself, does not have. */
final class MappingCheck {

    static final String NONE = "none";

    private final Vocabulary vocabulary;
    private final Problems problems;

    MappingCheck(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void check(Mapping mapping) {
        var type = mapping.about().publisherType();
        if (type != null) {
            require(type, "type of institution", vocabulary.institutionTypes().keySet());
        }
        mapping.tables().forEach(this::check);
        if (mapping.tables().stream()
                .allMatch(table -> table.beings().isEmpty() && table.deeds().isEmpty())) {
            problems.add(0, "the mapping says nothing; it needs 'entities', each with the columns of its names");
        }
    }

    private void check(OfTable table) {
        var beings = new HashSet<String>();
        table.beings().forEach(being -> {
            beings.add(being.as());
            kind(being.kind());
            being.properties()
                    .keySet()
                    .forEach(word ->
                            require(word, "property", vocabulary.properties().keySet()));
            if (being.id() == null && being.names().isEmpty()) {
                problems.add(0, "the entity '" + being.as() + "' needs 'id' or 'names': the columns it stands in");
            }
        });
        var deeds = new HashSet<String>();
        table.deeds().forEach(deed -> {
            deeds.add(deed.as());
            act(deed.kind());
            deed.roles()
                    .keySet()
                    .forEach(word -> require(word, "role", vocabulary.roles().keySet()));
        });
        var fillers = new HashSet<>(beings);
        fillers.addAll(deeds);
        fillers.addAll(List.of(RoleFilling.SOMEBODY, RoleFilling.NOBODY));
        table.deeds()
                .forEach(
                        deed -> deed.roles().values().forEach(words -> words.forEach(word -> declared(word, fillers))));
        table.ties().forEach(tie -> {
            require(tie.relation(), "relation", vocabulary.relations().keySet());
            declared(tie.from(), beings);
            declared(tie.to(), beings);
        });
    }

    private void declared(String word, Set<String> words) {
        if (!words.contains(word)) {
            problems.add(
                    0, "'" + Words.shortened(word) + "' is no entity of this table; " + Words.accepted(word, words));
        }
    }

    private void kind(@Nullable Word word) {
        var kinds = new ArrayList<String>(
                Arrays.stream(EntityKind.values()).map(Enum::name).toList());
        kinds.add(NONE);
        vocabulary.institutionTypes().keySet().forEach(type -> kinds.add(EntityKind.INSTITUTION + "/" + type));
        each(word, "kind of entity", kinds);
    }

    private void act(@Nullable Word word) {
        var kinds = new ArrayList<>(vocabulary.actKinds().keySet());
        kinds.add(NONE);
        each(word, "kind of act", kinds);
    }

    private void each(@Nullable Word word, String what, Collection<String> accepted) {
        if (word == null) {
            return;
        }
        var said = new ArrayList<>(word.words().values());
        if (word.fixed() != null) {
            said.add(word.fixed());
        }
        if (word.otherwise() != null) {
            said.add(word.otherwise());
        }
        said.forEach(one -> require(one, what, accepted));
    }

    private void require(String word, String what, Collection<String> accepted) {
        if (!accepted.contains(word)) {
            problems.add(0, "'" + Words.shortened(word) + "' is no " + what + "; " + Words.accepted(word, accepted));
        }
    }
}
