package org.casegraph.export.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.Vocabulary.ActKind;
import org.casegraph.pattern.Finding;

/** What is missing: what further work would have to find. */
final class GapsSection {

    private static final List<String> DOERS = List.of("DONE_BY", "ORDERED_BY");

    private final Matter matter;
    private final FindingsSection findings;
    private final Pen pen;

    GapsSection(Matter matter, FindingsSection findings, Pen pen) {
        this.matter = matter;
        this.findings = findings;
        this.pen = pen;
    }

    /** @param elements of the checklist to which no statement speaks */
    Section write(List<String> elements) {
        var section = pen.section("gaps").say(pen.say("gaps.lead"));
        var lines = new ArrayList<Line>();
        acts("gaps.undated", event -> event.date().isEmpty(), lines);
        acts("gaps.doer", this::lacksDoer, lines);
        acts("gaps.single", event -> event.act().origins() == 1, lines);
        acts("gaps.unproved", event -> event.act().origins() == 0, lines);
        decisions(lines);
        unnamed(lines);
        if (!ContradictionsSection.open(matter).isEmpty()) {
            lines.add(Line.of(pen.words()
                    .count(
                            "gaps.contradictions",
                            ContradictionsSection.open(matter).size())));
        }
        if (!elements.isEmpty()) {
            lines.add(Line.of(pen.say("gaps.elements", "elements", String.join(", ", elements))));
        }
        pen.list(section, lines);
        var misses = matter.nearMisses();
        if (!misses.isEmpty()) {
            section.heading(pen.say("gaps.misses"));
            section.list(misses.stream().map(this::miss).toList());
        }
        return section.done();
    }

    private void acts(String key, Predicate<Event> lacking, List<Line> lines) {
        var events = matter.events().stream().filter(lacking).toList();
        if (!events.isEmpty()) {
            lines.add(Line.of(pen.words().count(key, events.size()) + " ")
                    .and(pen.numbers(events))
                    .say("."));
        }
    }

    /** Whether it harms somebody, and nobody who did or ordered it is named. */
    private boolean lacksDoer(Event event) {
        boolean isHarm = pen.phrases().kind(event).map(ActKind::severity).orElse(0) > 0
                && !event.act().category().equals("HEALTH");
        return isHarm && DOERS.stream().allMatch(role -> event.in(role).isEmpty());
    }

    private void decisions(List<Line> lines) {
        var unanswered = DecisionsSection.unanswered(matter);
        if (!unanswered.isEmpty()) {
            lines.add(Line.of(pen.words().count("gaps.decisions", unanswered.size()) + " ")
                    .and(pen.numbers(unanswered))
                    .say("."));
        }
    }

    private void unnamed(List<Line> lines) {
        var names = PeopleSection.unnamed(matter).map(Entity::name).sorted().toList();
        if (!names.isEmpty()) {
            lines.add(Line.of(pen.words().count("gaps.unnamed", names.size()) + " ")
                    .quote(String.join("; ", names))
                    .say("."));
        }
    }

    private Line miss(Finding finding) {
        var line =
                new Line().strong(findings.title(finding.pattern())).say(": ").english(finding.sentence());
        Stream.of(String.join("; ", finding.missing()))
                .filter(missing -> !missing.isEmpty())
                .forEach(
                        missing -> line.say(" " + pen.say("gaps.missing") + " ").english(missing + "."));
        var statements = finding.legs().stream()
                .flatMap(leg -> leg.statements().stream())
                .toList();
        return line.mark(pen.notes().to(statements));
    }
}
