package org.casegraph.analysis;

import java.util.List;
import java.util.Optional;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.Stance;
import org.casegraph.pattern.LegState;
import org.jspecify.annotations.Nullable;

/**
 * Who and what recurs over cases. Those who did or ordered harm are never mixed with those who were only written to, or
 * only decided, nor states with bodies, nor those who have no name.
 *
 * @param officials people who did or ordered harm
 * @param collectives groups that nobody names, such as the authorities, that did or ordered harm
 * @param notes what is not there, or left out, as sentences
 */
public record Recurrence(
        String sentence,
        List<Recurring> officials,
        List<Recurring> bodies,
        List<Recurring> states,
        List<Recurring> collectives,
        List<Recurring> places,
        List<RecurringMethod> methods,
        List<Recurring> addressees,
        List<Recurring> deciding,
        List<String> notes) {

    public Recurrence {
        officials = List.copyOf(officials);
        bodies = List.copyOf(bodies);
        states = List.copyOf(states);
        collectives = List.copyOf(collectives);
        places = List.copyOf(places);
        methods = List.copyOf(methods);
        addressees = List.copyOf(addressees);
        deciding = List.copyOf(deciding);
        notes = List.copyOf(notes);
    }

    /** What was not looked at, as a sentence; nothing where all was. */
    public Optional<String> bound() {
        return notes.stream().filter(RecurrenceSentences.BOUNDED::equals).findFirst();
    }

    /**
     * Somebody or some place that recurs.
     *
     * @param documents that are addressed to them
     */
    public record Recurring(Entity entity, int documents, Weight weight) {

        public List<Entity> cases() {
            return weight.cases();
        }

        public int acts() {
            return weight.acts();
        }

        public int origins() {
            return weight.origins();
        }

        public @Nullable LegState state() {
            return weight.state();
        }

        public List<Stance> stances() {
            return weight.stances();
        }

        public boolean atLeast() {
            return weight.atLeast();
        }

        public String sentence() {
            return weight.sentence();
        }
    }

    /**
     * A way of doing harm that recurs.
     *
     * @param detail the method in the words of the coding, null for the kind of act as a whole
     */
    public record RecurringMethod(String kind, @Nullable String detail, Weight weight) {

        public List<Entity> cases() {
            return weight.cases();
        }

        public int acts() {
            return weight.acts();
        }

        public int origins() {
            return weight.origins();
        }

        public LegState state() {
            var state = weight.state();
            return state == null ? LegState.MISSING : state;
        }

        public List<Stance> stances() {
            return weight.stances();
        }

        public boolean atLeast() {
            return weight.atLeast();
        }

        public String sentence() {
            return weight.sentence();
        }
    }

    /**
     * In how many cases and by how many origins something recurs.
     *
     * @param cases in which it is, by name
     * @param state null where no act stands behind it, only documents
     * @param atLeast whether there were more acts than are looked at
     */
    public record Weight(
            List<Entity> cases,
            int acts,
            int origins,
            @Nullable LegState state,
            List<Stance> stances,
            List<String> statements,
            boolean atLeast,
            String sentence) {

        public Weight {
            cases = List.copyOf(cases);
            stances = List.copyOf(stances);
            statements = List.copyOf(statements);
        }
    }
}
