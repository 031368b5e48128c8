package org.casegraph.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.casegraph.access.Viewer;
import org.casegraph.analysis.Recurrence.Recurring;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds officials, bodies, places and methods that recur over cases. */
@Component
public final class Recurrences {

    private static final List<String> DOING = List.of("DONE_BY", "ORDERED_BY");

    private final RecurringActors actors;
    private final RecurringMethods methods;

    Recurrences(RecurringActors actors, RecurringMethods methods) {
        this.actors = actors;
        this.methods = methods;
    }

    /**
     * What is wanted.
     *
     * @param involving ids of people, bodies or cases: only what has a part in an act with one of them; none for all
     * @param minOrigins how many independent origins have to speak for a part in an act
     * @param first how many of each list
     */
    public record Question(int minCases, List<String> involving, int minOrigins, @Nullable LocalDate asOf, int first) {

        public Question {
            involving = List.copyOf(involving);
        }

        Map<String, @Nullable Object> parameters() {
            return Queries.with("minOrigins", (long) minOrigins, "asOf", Queries.day(asOf), "involving", involving);
        }
    }

    public Recurrence find(Question question, Viewer viewer) {
        var doing = actors.read(DOING, true, "is said to have done or ordered harm", question, viewer);
        var people = doing.only(entity -> entity.kind() == EntityKind.PERSON);
        var bodies = doing.only(body(false));
        var places = actors.read(
                List.of("AT", "TAKEN_TO"), true, "is where harm is said to have been done", question, viewer);
        var decided = actors.read(List.of("DECIDED_BY"), false, "decided", question, viewer);
        var addressed = actors.addressees(question, viewer);
        return new Recurrence(
                RecurrenceSentences.whole(people, bodies, question),
                people,
                bodies,
                doing.only(body(true)),
                doing.only(entity -> entity.kind() == EntityKind.GROUP),
                places.only(_ -> true),
                methods.read(question, viewer),
                addressed.only(_ -> true),
                decided.only(_ -> true),
                notes(doing, List.of(doing, places, decided, addressed), people));
    }

    private static List<String> notes(
            RecurringActors.Found doing, List<RecurringActors.Found> all, List<Recurring> people) {
        var notes = new ArrayList<String>();
        if (people.isEmpty()) {
            notes.add(RecurrenceSentences.noOfficial(doing.isAny(entity -> entity.kind() == EntityKind.PERSON)));
        }
        notes.add(RecurrenceSentences.APART);
        if (all.stream().anyMatch(RecurringActors.Found::isCut)) {
            notes.add(RecurrenceSentences.BOUNDED);
        }
        return notes;
    }

    private static Predicate<Entity> body(boolean isState) {
        return entity -> entity.kind() == EntityKind.INSTITUTION && "STATE".equals(entity.type()) == isState;
    }
}
