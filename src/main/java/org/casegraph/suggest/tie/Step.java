package org.casegraph.suggest.tie;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One thing that a pattern asks for; {@code suggest/ties/frames.yaml} tells what each stands for. */
record Step(What what, Set<String> words, boolean isOptional) {

    enum What {
        FROM,
        TO,
        NOUN,
        OWNER,
        SUBJECT,
        TOPIC,
        START,
        END,
        GAP,
        SPAN,
        WORD
    }

    static List<Step> pattern(String text) {
        return Arrays.stream(text.strip().split("\\s+")).map(Step::of).toList();
    }

    private static Step of(String word) {
        return switch (word) {
            case "FROM", "TO", "NOUN", "OWNER", "SUBJECT", "TOPIC", "START", "END" ->
                new Step(What.valueOf(word), Set.of(), false);
            case "..." -> new Step(What.SPAN, Set.of(), false);
            case "~" -> new Step(What.GAP, Set.of(), false);
            default -> word(word);
        };
    }

    private static Step word(String word) {
        boolean isOptional = word.endsWith("?");
        var words = (isOptional ? word.substring(0, word.length() - 1) : word).split("\\|");
        return new Step(What.WORD, new LinkedHashSet<>(List.of(words)), isOptional);
    }

    /** Whether it is found before the verb that the pattern goes on with. */
    boolean isSubject() {
        return what == What.SUBJECT || what == What.TOPIC;
    }
}
