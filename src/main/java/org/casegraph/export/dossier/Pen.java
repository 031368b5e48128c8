package org.casegraph.export.dossier;

import java.util.List;
import org.casegraph.model.Statement;

/** What every section is written with. */
record Pen(Words words, Notes notes, Phrases phrases) {

    String say(String key, String... filled) {
        return words.say(key, filled);
    }

    List<Integer> marks(Event event) {
        return notes.of(event.told().statements());
    }

    List<Integer> marks(List<Statement> statements) {
        return notes.of(statements);
    }

    /** The act as a sentence, with what it rests on. */
    Line told(Event event) {
        var line = phrases.act(event, words);
        if (event.isDenied()) {
            line.say(" ").strong(say("act.denied"));
        }
        return line.mark(marks(event));
    }

    /** The same with its number in the chronology. */
    Line numbered(Event event) {
        return new Line().refer(event.name(), event.anchor()).say(" ").and(told(event));
    }

    /** The numbers of some acts: "A3, A7". */
    Line numbers(List<Event> events) {
        var line = new Line();
        for (var event : events) {
            if (!line.isEmpty()) {
                line.say(", ");
            }
            line.refer(event.name(), event.anchor());
        }
        return line;
    }

    Section.Draft section(String id) {
        return new Section.Draft(id, say("section." + id));
    }

    /** The lines, or that there are none. */
    Section.Draft list(Section.Draft draft, List<Line> lines) {
        return lines.isEmpty() ? draft.say(say("nothing")) : draft.list(lines);
    }
}
