package org.casegraph.watch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casegraph.graph.watch.FindingChange;
import org.casegraph.graph.watch.Standing;
import org.casegraph.pattern.Pattern;
import org.casegraph.pattern.TimeOrder;

/** Says what became of a finding in one or two sentences. */
record ChangeSentence(Pattern pattern, FindingChange change, Map<String, String> names) {

    private static final List<String> NUMBERS = List.of("no", "a first", "a second", "a third", "a fourth", "a fifth");

    String text() {
        var said = Wordings.sentence(pattern, change.told(), names);
        return switch (change.kind()) {
            case NEW -> "New: " + said;
            case GONE -> "Gone: " + said + " Nothing that may be read proves it any more.";
            case CONTESTED -> said + " Somebody denies it now.";
            case STRENGTHENED -> said + " " + stronger(comparison());
            case WEAKENED -> said + " " + weaker(comparison());
        };
    }

    private Comparison comparison() {
        return new Comparison(Objects.requireNonNull(change.before()), Objects.requireNonNull(change.after()));
    }

    private String stronger(Comparison compared) {
        var before = compared.before();
        var after = compared.after();
        if (before.isContested() && !after.isContested()) {
            return "Nobody denies it any more.";
        }
        if (after.origins() > before.origins()) {
            return after.origins() == 2
                    ? "It is corroborated now: a second origin speaks for it."
                    : "It is better corroborated now: " + number(after.origins()) + " for it.";
        }
        if (!after.order().equals(before.order())) {
            return "The order in time is surer now: " + order(after) + ".";
        }
        return compared.came().isEmpty()
                ? "It is said of more people now."
                : "It is said of " + people(compared.came()) + " now.";
    }

    private String weaker(Comparison compared) {
        var before = compared.before();
        var after = compared.after();
        if (after.origins() < before.origins()) {
            return after.origins() == 1
                    ? "It rests on a single origin now."
                    : "Fewer origins speak for it now: %d and no longer %d."
                            .formatted(after.origins(), before.origins());
        }
        if (!after.order().equals(before.order())) {
            return "The order in time is less sure now: " + order(after) + ".";
        }
        return compared.left().isEmpty()
                ? "It is said of fewer people now."
                : "It is no longer said of " + people(compared.left()) + ".";
    }

    private static String number(int origins) {
        return origins < NUMBERS.size() ? NUMBERS.get(origins) + " origin speaks" : origins + " origins speak";
    }

    private static String order(Standing standing) {
        var order = TimeOrder.valueOf(standing.order());
        if (order == TimeOrder.CERTAIN) {
            return "certain";
        }
        return order == TimeOrder.POSSIBLE ? "possible, and another order as well" : "nothing tells it";
    }

    private String people(List<String> seats) {
        var ids = seats.stream()
                .map(seat -> seat.substring(seat.indexOf(' ') + 1))
                .distinct()
                .toList();
        return Wordings.list(Wordings.named(ids, names, ids.size()));
    }
}
