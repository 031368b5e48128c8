package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.graph.Row;

/**
 * One tie, or the part in an act that very many have a part in, as the queries for steps answer it.
 *
 * @param other whom it leads to; of a crowd, the act
 * @param role the part in the act of a crowd, empty otherwise
 * @param ours the statements behind it, or behind the one's part in an act; none where stances do not matter
 * @param theirs those behind the other's part in an act
 */
record StepRow(
        String other, Through through, String role, int weight, long day, List<String> ours, List<String> theirs) {

    enum Through {
        RELATION,
        PARTS,
        LIKE_PARTS,
        CROWD
    }

    /** The ties of a row, whose columns are lists of equal length. */
    static List<StepRow> of(Row row, List<String> others) {
        var through = row.texts("through");
        var roles = row.texts("roles");
        var weights = row.numbers("weights");
        var days = row.numbers("days");
        var ours = row.lists("ours");
        var theirs = row.lists("theirs");
        var steps = new ArrayList<StepRow>();
        for (int i = 0; i < weights.size(); i++) {
            steps.add(new StepRow(
                    others.get(i),
                    Through.valueOf(through.get(i)),
                    roles.get(i),
                    weights.get(i).intValue(),
                    days.get(i),
                    ours.get(i),
                    theirs.get(i)));
        }
        return steps;
    }

    Step step(int origins) {
        return new Step(origins, day, through == Through.LIKE_PARTS);
    }
}
