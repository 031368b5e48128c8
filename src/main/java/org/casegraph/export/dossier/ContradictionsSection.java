package org.casegraph.export.dossier;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.read.Contradiction;

/** Where sources differ: every side with its statements, and what an analyst made of it. */
final class ContradictionsSection {

    private final Matter matter;
    private final Pen pen;
    private final Map<String, Event> events = new LinkedHashMap<>();

    ContradictionsSection(Matter matter, Pen pen) {
        this.matter = matter;
        this.pen = pen;
        matter.events().forEach(event -> events.put(event.act().id(), event));
    }

    Section write() {
        var section = pen.section("contradictions");
        if (matter.contradictions().isEmpty()) {
            return section.say(pen.say("nothing")).done();
        }
        matter.contradictions().stream().sorted(order()).forEach(one -> add(one, section));
        return section.done();
    }

    private Comparator<Contradiction> order() {
        return Comparator.comparing(Contradiction::kind)
                .thenComparing(one -> {
                    var event = events.get(one.fact());
                    return event == null ? Integer.MAX_VALUE : event.number();
                })
                .thenComparing(Contradiction::aspect)
                .thenComparing(Contradiction::id);
    }

    private void add(Contradiction one, Section.Draft section) {
        section.say(about(one)
                .say(" – ")
                .strong(aspect(one.aspect()))
                .say(". " + pen.words().word("contradiction", one.kind().name()) + "."));
        section.list(one.sides().stream().map(side -> side(one, side)).toList());
        section.say(outcome(one));
    }

    private Line about(Contradiction one) {
        var event = events.get(one.fact());
        return event == null
                ? new Line().quote(one.statements().getFirst().summary())
                : new Line()
                        .refer(event.name(), event.anchor())
                        .say(" ")
                        .and(pen.phrases().act(event, pen.words()));
    }

    private String aspect(String aspect) {
        var parts = aspect.split(" ", 2);
        return switch (parts[0]) {
            case "role" -> pen.words().word("role", parts[1]);
            case "detail" -> parts[1];
            case "whether" -> pen.say("aspect.whether");
            default -> pen.words().word("aspect", aspect);
        };
    }

    private Line side(Contradiction one, Contradiction.Side side) {
        boolean isWhether = one.aspect().startsWith("whether");
        var line = isWhether
                ? Line.of(pen.say(side.says().contains("not") ? "aspect.not" : "aspect.so"))
                : new Line().quote(side.says());
        return line.say(" – "
                        + pen.words().count("statements", side.statements().size()))
                .mark(pen.marks(side.statements()));
    }

    private Line outcome(Contradiction one) {
        var resolution = one.resolution();
        var reopened = one.reopened();
        if (resolution == null) {
            return new Line().aside(pen.say("contradictions.open"));
        }
        var line = Line.of(pen.say("contradictions.decided") + " ").english(resolution.sentence());
        return reopened == null
                ? line
                : line.say(" " + pen.say("contradictions.reopened") + " ").english(reopened);
    }

    /** Those that are still to be decided. */
    static List<Contradiction> open(Matter matter) {
        return matter.contradictions().stream().filter(Contradiction::open).toList();
    }
}
