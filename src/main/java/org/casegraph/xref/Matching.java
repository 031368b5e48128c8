package org.casegraph.xref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casegraph.graph.match.Likenesses;
import org.casegraph.graph.match.Likenesses.Likeness;
import org.casegraph.graph.match.Likenesses.Wanted;
import org.casegraph.source.list.ListedName;

/** Finds whom the names of a list may mean. */
final class Matching {

    private static final Comparator<Likeness> BEST_FIRST = Comparator.comparingDouble(
                    (Likeness likeness) -> -likeness.score())
            .thenComparing(likeness -> likeness.entity().id());

    private final Likenesses likenesses;

    Matching(Likenesses likenesses) {
        this.likenesses = likenesses;
    }

    /** For each name the entities it may mean, the best first; where the list leaves open what it is, of every kind. */
    List<List<Found>> of(List<ListedName> listed, Question question) {
        var wanted = listed.stream()
                .flatMap(name -> name.kinds().stream().map(kind -> new Wanted(kind, name.names())))
                .toList();
        var answers = likenesses
                .of(wanted, question.least(), question.most(), question.viewer())
                .iterator();
        var found = new ArrayList<List<Found>>();
        for (var name : listed) {
            var all = new ArrayList<Likeness>();
            name.kinds().forEach(_ -> all.addAll(answers.next()));
            found.add(all.stream()
                    .sorted(BEST_FIRST)
                    .limit(question.most())
                    .map(likeness -> Found.of(name, likeness))
                    .toList());
        }
        return found;
    }
}
