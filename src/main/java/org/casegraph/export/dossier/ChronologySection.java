package org.casegraph.export.dossier;

import java.util.ArrayList;
import java.util.List;

/** What is said to have happened, in the order of time, with every date that sources give for it. */
final class ChronologySection {

    private final Matter matter;
    private final Pen pen;

    ChronologySection(Matter matter, Pen pen) {
        this.matter = matter;
        this.pen = pen;
    }

    Section write() {
        var section = pen.section("chronology").say(pen.say("chronology.lead"));
        if (matter.events().isEmpty()) {
            return section.say(pen.say("nothing")).done();
        }
        var rows = new ArrayList<Block.Row>();
        for (var event : matter.events()) {
            rows.add(new Block.Row(event.anchor(), List.of(Line.of(event.name()), when(event), what(event))));
        }
        var heads = List.of(pen.say("head.number"), pen.say("head.when"), pen.say("head.what"));
        return section.grid(heads, List.of(8, 30, 62), rows).done();
    }

    private Line when(Event event) {
        var line = new Line();
        var moments = pen.words().moments();
        event.told().byDate().forEach((date, statements) -> {
            line.anew().strong(moments.said(date));
            line.mark(pen.marks(statements));
            line.anew().code(date.edtf());
            line.anew().aside(moments.bounds(date) + "; " + moments.basis(date));
        });
        if (line.isEmpty()) {
            return line.aside(pen.say("when.none"));
        }
        return event.told().datesDiffer() ? line.anew().strong(pen.say("when.differ")) : line;
    }

    private Line what(Event event) {
        var line = pen.told(event);
        var details = pen.phrases().details(event);
        if (!details.isEmpty()) {
            line.anew().quote(details);
        }
        return line.anew().aside(origins(event));
    }

    private String origins(Event event) {
        return event.act().origins() == 0
                ? pen.say("act.unproved")
                : pen.words().count("origins", event.act().origins());
    }
}
