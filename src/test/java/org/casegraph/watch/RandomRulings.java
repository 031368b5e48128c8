package org.casegraph.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Row;
import org.casegraph.graph.Rulings;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.OriginGroup;
import org.casegraph.model.Resolution;
import org.casegraph.model.Ruling;
import org.casegraph.source.Coding;

/** An analyst who decides by chance, and takes back what she decided. */
final class RandomRulings {

    private static final Viewer ANALYST = new Viewer("analyst", Clearance.SEALED);

    private final Random random;
    private final TestStore store;
    private final Rulings rulings;
    private final List<String> standing = new ArrayList<>();
    private int number;

    RandomRulings(int seed, TestStore store) {
        this.random = new Random(seed);
        this.store = store;
        this.rulings = new Rulings(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
    }

    void next() {
        switch (random.nextInt(4)) {
            case 0 -> takeBack();
            case 1 -> rule(new OriginGroup(entry(), List.of(person(), person())));
            case 2 -> resolve(Resolution.Kind.PREFER);
            default -> resolve(Resolution.Kind.NOT_THE_SAME_ACT);
        }
    }

    private void takeBack() {
        if (!standing.isEmpty()) {
            rulings.withdraw(standing.remove(random.nextInt(standing.size())), "Not so.", null, ANALYST);
        }
    }

    private void resolve(Resolution.Kind kind) {
        var acts = store.rows(
                """
                MATCH (s:Statement {form: 'HAPPENED'})
                WHERE s.withdrawnAt IS NULL
                WITH s.subject AS act, s.id AS statement ORDER BY statement
                WITH act, collect(statement) AS statements
                WHERE size(statements) > 1
                RETURN act, statements ORDER BY act
                """);
        if (!acts.isEmpty()) {
            Row act = acts.get(random.nextInt(acts.size()));
            var statements = act.texts("statements");
            int cut = 1 + random.nextInt(statements.size() - 1);
            rule(new Resolution(
                    entry(),
                    kind,
                    "contradiction-" + number,
                    act.text("act"),
                    "date",
                    "so",
                    statements.subList(0, cut),
                    statements.subList(cut, statements.size())));
        }
    }

    private void rule(Ruling ruling) {
        rulings.record(ruling);
        standing.add(ruling.id());
    }

    private Ruling.Entry entry() {
        return new Ruling.Entry("ruling-" + number++, "analyst", "So.", Coding.NOON.instant(), Clearance.PUBLIC, null);
    }

    private String person() {
        return Coding.person(String.valueOf((char) ('a' + random.nextInt(5))));
    }
}
