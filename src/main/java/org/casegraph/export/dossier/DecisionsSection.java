package org.casegraph.export.dossier;

import java.util.ArrayList;
import java.util.List;

/** What outside bodies decided, and what is said to have come of it. */
final class DecisionsSection {

    /** What binds or calls on somebody, so that it can be complied with. */
    private static final List<String> DECIDED = List.of("DECISION", "DELISTING", "INQUIRY", "COMPENSATION");

    private static final List<String> OTHER = List.of(
            "REPORT", "MONITORING_VISIT", "RECOGNITION", "PARLIAMENTARY_DEBATE", "SANCTION", "DEMAND_FOR_RELEASE");

    private static final List<String> COMPLIANCE = List.of("COMPLIANCE", "NON_COMPLIANCE");

    private final Matter matter;
    private final Pen pen;

    DecisionsSection(Matter matter, Pen pen) {
        this.matter = matter;
        this.pen = pen;
    }

    Section write() {
        var section = pen.section("decisions");
        var decisions = of(DECIDED);
        var answered = new ArrayList<Event>();
        if (decisions.isEmpty()) {
            section.say(pen.say("nothing"));
        }
        for (var decision : decisions) {
            section.say(pen.numbered(decision));
            var answers = answers(matter, decision);
            answered.addAll(answers);
            section.list(
                    answers.isEmpty()
                            ? List.of(new Line().aside(pen.say("decisions.unanswered")))
                            : answers.stream().map(pen::numbered).toList());
        }
        var loose = of(COMPLIANCE).stream()
                .filter(event -> !answered.contains(event))
                .toList();
        further("decisions.loose", loose, section);
        further("decisions.other", of(OTHER), section);
        return section.done();
    }

    /** Decisions of which nobody says whether they were complied with. */
    static List<Event> unanswered(Matter matter) {
        return matter.events().stream()
                .filter(event -> event.act().kind().equals("DECISION"))
                .filter(event -> answers(matter, event).isEmpty())
                .toList();
    }

    private static List<Event> answers(Matter matter, Event decision) {
        return matter.events().stream()
                .filter(event -> COMPLIANCE.contains(event.act().kind()))
                .filter(event -> event.isTiedTo(decision.act()))
                .toList();
    }

    private void further(String key, List<Event> events, Section.Draft section) {
        if (!events.isEmpty()) {
            section.heading(pen.say(key))
                    .list(events.stream().map(pen::numbered).toList());
        }
    }

    private List<Event> of(List<String> kinds) {
        return matter.events().stream()
                .filter(event -> kinds.contains(event.act().kind()))
                .toList();
    }
}
