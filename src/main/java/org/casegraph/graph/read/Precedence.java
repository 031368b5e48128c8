package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.model.Certainty;

/**
 * That one act came before another.
 *
 * @param act the earlier one
 * @param stated the roles in which a source ties the later to it: FOLLOWED, BECAUSE_OF; empty where only dates tell
 * @param statements ids of the statements that say so
 * @param byDates what the dates alone say of it
 * @param contradicted whether it cannot be so together with the dates, or with something else that is stated
 */
public record Precedence(Act act, List<String> stated, List<String> statements, Certainty byDates, boolean contradicted)
        implements Evidenced {

    public Precedence {
        stated = List.copyOf(stated);
        statements = List.copyOf(statements);
    }
}
