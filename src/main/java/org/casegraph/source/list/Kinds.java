package org.casegraph.source.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.model.EntityKind;

/** Tells from the words of lists what those on them may be. */
final class Kinds {

    private static final Map<String, List<EntityKind>> BY_WORD = read();

    private Kinds() {}

    /** What a word says; nothing to be found where it is neither a person nor a body; empty for unknown words. */
    static Optional<List<EntityKind>> of(String word) {
        return Optional.ofNullable(BY_WORD.get(Words.plain(word)))
                .or(() -> Optional.ofNullable(BY_WORD.get(Words.plain(word).replace(" ", ""))));
    }

    private static Map<String, List<EntityKind>> read() {
        var kinds = new LinkedHashMap<String, List<EntityKind>>();
        Words.table("kinds.yaml").forEach((meaning, words) -> words.forEach(word -> kinds.put(word, meant(meaning))));
        return kinds;
    }

    private static List<EntityKind> meant(String meaning) {
        return switch (meaning) {
            case "PERSON" -> List.of(EntityKind.PERSON);
            case "INSTITUTION" -> List.of(EntityKind.INSTITUTION);
            case "BODY" -> List.of(EntityKind.INSTITUTION, EntityKind.GROUP);
            case "ANY" -> List.of(EntityKind.PERSON, EntityKind.INSTITUTION, EntityKind.GROUP);
            default -> List.of();
        };
    }
}
