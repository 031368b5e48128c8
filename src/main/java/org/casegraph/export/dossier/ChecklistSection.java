package org.casegraph.export.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.Property;

/** For each element of the categories I to V of the Working Group what speaks to it, and never whether it is met. */
final class ChecklistSection {

    /** More acts than these are named by their numbers alone. */
    private static final int TOLD = 20;

    private final Matter matter;
    private final Checklist checklist;
    private final Pen pen;

    /** What is said of somebody who suffered. */
    private record Trait(Entity of, Property property) {}

    ChecklistSection(Matter matter, Checklist checklist, Pen pen) {
        this.matter = matter;
        this.checklist = checklist;
        this.pen = pen;
    }

    Section write() {
        var section = pen.section("wgad").say(pen.say("wgad.lead"));
        var category = "";
        for (var element : checklist.elements().entrySet()) {
            var id = element.getKey();
            var of = id.substring(0, id.indexOf('.'));
            if (!of.equals(category)) {
                section.heading(pen.say("wgad." + of));
                category = of;
            }
            section.say(new Line().strong(id + " " + pen.say("wgad." + id)));
            var lines = speaking(element.getValue());
            section.list(lines.isEmpty() ? List.of(new Line().aside(pen.say("wgad.none"))) : lines);
        }
        return section.done();
    }

    /** The elements to which nothing speaks. */
    List<String> silent() {
        return checklist.elements().entrySet().stream()
                .filter(element -> events(element.getValue()).isEmpty()
                        && traits(element.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Line> speaking(Checklist.Element element) {
        var lines = new ArrayList<Line>();
        traits(element).stream().map(this::line).forEach(lines::add);
        var events = events(element);
        events.stream().limit(TOLD).map(pen::numbered).forEach(lines::add);
        if (events.size() > TOLD) {
            lines.add(Line.of(pen.say("wgad.more") + " ").and(pen.numbers(events.subList(TOLD, events.size()))));
        }
        return lines;
    }

    private List<Event> events(Checklist.Element element) {
        return matter.events().stream().filter(element::accepts).toList();
    }

    private List<Trait> traits(Checklist.Element element) {
        var traits = new ArrayList<Trait>();
        for (var sufferer : sufferers()) {
            matter.said().getOrDefault(sufferer.id(), List.of()).stream()
                    .filter(property -> element.wanted().contains(property.kind()))
                    .map(property -> new Trait(sufferer, property))
                    .forEach(traits::add);
        }
        return traits;
    }

    private Line line(Trait trait) {
        return new Line()
                .quote(trait.of().name())
                .say(" – " + pen.words().word("property", trait.property().kind()) + ": ")
                .quote(trait.property().value())
                .mark(pen.marks(trait.property().statements()));
    }

    private Set<Entity> sufferers() {
        var sufferers = new LinkedHashSet<Entity>();
        sufferers.add(matter.subject());
        matter.events().forEach(event -> sufferers.addAll(event.in("SUFFERED_BY")));
        return sufferers;
    }
}
