package org.casegraph.source.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Stance;
import org.casegraph.source.format.Place;
import org.casegraph.source.format.Teller;

/** How a graph of our own says that something stands: who denies it does not say it. */
final class ToldStanding {

    private static final String SUPPORT = "support";
    private static final String DENIED = "denied";

    private final Teller teller;

    ToldStanding(Teller teller) {
        this.teller = teller;
    }

    /** That it is so, that it is denied, or both; none where somebody only fears, demands or accuses. */
    List<Stance> of(long line, String element, Map<String, String> data) {
        if (!isTold(data)) {
            return List.of(Stance.REPORTS);
        }
        var stances = new ArrayList<Stance>();
        if (!isNone(data.getOrDefault(SUPPORT, ""))) {
            stances.add(Stance.REPORTS);
        }
        if (!isNone(data.getOrDefault(DENIED, ""))) {
            stances.add(Stance.DENIES);
        }
        if (stances.isEmpty()) {
            teller.refused(
                    new Place(line, element + "." + SUPPORT),
                    "nobody says that it is so, and nobody denies it: it is feared, demanded, or an accusation");
        }
        return stances;
    }

    static boolean isTold(Map<String, String> data) {
        return data.containsKey(SUPPORT) && data.containsKey(DENIED);
    }

    private static boolean isNone(String number) {
        return number.isBlank() || number.strip().equals("0");
    }
}
