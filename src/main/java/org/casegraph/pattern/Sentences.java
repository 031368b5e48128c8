package org.casegraph.pattern;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casegraph.model.Stance;

/** Says a finding in words, and says plainly what is weak in it. */
final class Sentences {

    private final Pattern pattern;
    private final List<Role> roles;

    Sentences(Pattern pattern, List<Role> roles) {
        this.pattern = pattern;
        this.roles = roles;
    }

    String of(List<String> missing, List<Leg> legs, TimeOrder order, List<Set<Stance>> soft) {
        if (!missing.isEmpty()) {
            return partial(missing);
        }
        boolean isContested = legs.stream().anyMatch(leg -> leg.isRequired() && leg.state() == LegState.CONTESTED);
        var wording =
                isContested ? pattern.wording().contested() : pattern.wording().proved();
        return capital(fill(wording)) + onOrder(order) + onStances(soft);
    }

    String partial(List<String> missing) {
        return capital(fill(pattern.wording().partial()) + ": " + String.join("; ", missing) + ".");
    }

    /** The text with names for its {roles}, and with values for its {parameters}. */
    String fill(String text) {
        var filled = text;
        for (var role : roles) {
            filled = filled.replace("{" + role.name() + "}", names(role));
        }
        for (var parameter : pattern.parameters()) {
            filled = filled.replace("{" + parameter.name() + "}", parameter.text());
        }
        return filled;
    }

    /** A sentence may begin with words for somebody unnamed. */
    static String capital(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(sentence.codePointAt(0))) + sentence.substring(first);
    }

    private String names(Role role) {
        var names = role.entities().stream()
                .map(participant -> isolated(participant.name()))
                .collect(Collectors.toList());
        if (names.isEmpty()) {
            return pattern.isMany(role.name()) ? "none known" : "somebody not known";
        }
        var last = names.removeLast();
        return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
    }

    /** A name from right to left must not turn the words around it: Unicode's isolates keep it to itself. */
    private static String isolated(String name) {
        boolean isFromRightToLeft = name.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return isFromRightToLeft ? "\u2068" + name + "\u2069" : name;
    }

    private static String onOrder(TimeOrder order) {
        return order == TimeOrder.POSSIBLE ? " The dates allow another order as well." : "";
    }

    /** @param soft for each leg that is needed, the stances that it rests on where nobody states it outright */
    static String onStances(List<Set<Stance>> soft) {
        var stances = soft.stream().flatMap(Set::stream).distinct().sorted().toList();
        if (stances.isEmpty()) {
            return "";
        }
        var whole = soft.stream().noneMatch(Set::isEmpty) ? " This rests on " : " Part of this rests on ";
        return whole + stances.stream().map(Sentences::noun).collect(Collectors.joining(" and ")) + " alone.";
    }

    private static String noun(Stance stance) {
        return switch (stance) {
            case ALLEGES -> "allegations";
            case REPORTS -> "reports";
            case STATES -> "statements";
            case DENIES -> "denials";
            case ACCUSES -> "accusations";
            case DEMANDS -> "demands";
            case FEARS -> "fears";
        };
    }
}
