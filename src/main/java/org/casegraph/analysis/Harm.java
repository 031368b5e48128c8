package org.casegraph.analysis;

import java.util.List;
import org.casegraph.model.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * What counts as being hit: every kind of act with a severity, but not answers to harm, not illness as such, and not
 * what is only at risk of happening.
 */
@Component
final class Harm {

    private static final List<String> NOT_DONE_TO_ANYBODY = List.of("RESPONSE", "HEALTH");
    private static final List<String> DONE_ALL_THE_SAME = List.of("DENIAL_OF_MEDICAL_CARE", "FORCED_MEDICATION");
    private static final List<String> ONLY_A_RISK = List.of("EXTRADITION_RISK");

    private final List<String> kinds;

    Harm(Vocabulary vocabulary) {
        this.kinds = vocabulary.actKinds().values().stream()
                .filter(Harm::isHarm)
                .map(Vocabulary.ActKind::id)
                .toList();
    }

    List<String> kinds() {
        return kinds;
    }

    private static boolean isHarm(Vocabulary.ActKind kind) {
        return DONE_ALL_THE_SAME.contains(kind.id())
                || kind.severity() > 0
                        && !NOT_DONE_TO_ANYBODY.contains(kind.category())
                        && !ONLY_A_RISK.contains(kind.id());
    }
}
