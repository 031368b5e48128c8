package org.casegraph.suggest.act;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.SuggestedMention;

/** Who may have which part: people act and suffer, places are where something happens, courts decide. */
final class Fillers {

    private static final Set<EntityKind> SOMEBODY =
            EnumSet.of(EntityKind.PERSON, EntityKind.GROUP, EntityKind.INSTITUTION);
    private static final Set<EntityKind> SOMEWHERE = EnumSet.of(EntityKind.INSTITUTION, EntityKind.PLACE);

    private record Filler(EntityKind kind, String type) {}

    private final Map<Integer, Filler> byWho = new LinkedHashMap<>();

    Fillers(List<SuggestedMention> mentions) {
        for (var mention : mentions) {
            var type = mention.type() == null ? "" : mention.type();
            byWho.putIfAbsent(mention.who(), new Filler(mention.kind(), type));
        }
    }

    boolean may(String role, int who) {
        var filler = byWho.get(who);
        return filler != null && kinds(role).contains(filler.kind());
    }

    private static Set<EntityKind> kinds(String role) {
        return switch (role) {
            case "AT", "TAKEN_TO" -> SOMEWHERE;
            case "IN_CASE" -> EnumSet.of(EntityKind.CASE);
            case "ABOUT" -> EnumSet.allOf(EntityKind.class);
            default -> SOMEBODY;
        };
    }

    /** The part as it is for this one: what a court does, it decides. */
    String role(String role, int who) {
        var filler = byWho.get(who);
        return role.equals("DONE_BY") && filler != null && filler.type().equals("COURT") ? "DECIDED_BY" : role;
    }
}
