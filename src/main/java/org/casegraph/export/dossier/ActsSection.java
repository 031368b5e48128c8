package org.casegraph.export.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.Vocabulary.ActKind;

/** The acts as a table, with the code of the field and the articles that protect against acts of their kind. */
final class ActsSection {

    private final Matter matter;
    private final Pen pen;

    ActsSection(Matter matter, Pen pen) {
        this.matter = matter;
        this.pen = pen;
    }

    Section write() {
        var section = pen.section("acts").say(pen.say("acts.lead"));
        if (matter.events().isEmpty()) {
            return section.say(pen.say("nothing")).done();
        }
        var heads = List.of(
                pen.say("head.number"),
                pen.say("head.act"),
                pen.say("head.suffered"),
                pen.say("head.did"),
                pen.say("head.huridocs"),
                pen.say("head.articles"));
        var rows = matter.events().stream().map(this::row).toList();
        return section.grid(heads, List.of(8, 20, 21, 21, 15, 15), rows).done();
    }

    private Block.Row row(Event event) {
        var kind = pen.phrases().kind(event);
        var act = Line.of(pen.words().word("act", event.act().kind()));
        if (event.isDenied()) {
            act.anew().strong(pen.say("act.denied"));
        }
        return new Block.Row(
                null,
                List.of(
                        new Line().refer(event.name(), event.anchor()),
                        act,
                        names(event, "SUFFERED_BY"),
                        names(event, "DONE_BY"),
                        Line.of(kind.map(ActKind::huridocs).orElse("")),
                        Line.of(kind.map(ActKind::articles)
                                .map(some -> String.join(", ", some))
                                .orElse(""))));
    }

    private static Line names(Event event, String role) {
        return new Line()
                .quote(event.in(role).stream().map(Entity::name).distinct().collect(Collectors.joining(", ")));
    }
}
