package org.casegraph.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.casegraph.identity.NameKeys;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.suggest.SuggestedMention;
import org.jspecify.annotations.Nullable;

/** Brings in entities that the store does not know yet, each with the name that makes it known. */
record Newcomers(Sheet sheet, Sections sections, List<String> problems) {

    /** Of a mention that stands for somebody new: its own id is that one's local id. */
    Optional<String> itself(String id, SequencedMap<String, Object> name) {
        var kind = sheet.proposed(id)
                .map(Proposed::suggestion)
                .filter(SuggestedMention.class::isInstance)
                .map(SuggestedMention.class::cast);
        if (kind.isEmpty()) {
            problems.add("The mention “%s” is proposed no longer; give its entity as new".formatted(name.get("value")));
            return Optional.empty();
        }
        sections.entity(id, kind.get().kind().name(), kind.get().type(), name);
        return Optional.of(id);
    }

    /** The same kind and name at the same place of one text is the same entity, whoever brings it in. */
    String fresh(Draft.Fresh fresh, Draft speaking) {
        var at = fresh.at() == null ? speaking.at() : fresh.at();
        var key = NameKeys.folded(fresh.name());
        var local = Ids.of(
                "new",
                sheet.sha256(),
                fresh.kind().name(),
                key.isEmpty() ? fresh.name() : key,
                at.start() + "-" + at.end());
        var clearance = speaking.clearance() == null ? Clearance.PUBLIC : speaking.clearance();
        sections.entity(
                local,
                fresh.kind().name(),
                fresh.type(),
                name(fresh.name(), fresh.nameType().name(), fresh.language(), at, clearance));
        return local;
    }

    static SequencedMap<String, Object> name(
            String value, String type, @Nullable String language, Draft.Place at, Clearance clearance) {
        var name = new LinkedHashMap<String, Object>();
        name.put("value", value);
        name.put("type", type);
        if (language != null) {
            name.put("language", language);
        }
        name.put("at", Sections.place(at));
        name.put("clearance", clearance.name());
        return name;
    }
}
