package org.casegraph.suggest.stance;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.casegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/** How the text stands to what a sentence tells, place by place. */
public final class Stances {

    private final List<Reach> reaches;

    Stances(List<Reach> reaches) {
        this.reaches = List.copyOf(reaches);
    }

    /** How it stands to what the word there tells: the cue that is nearest to it counts. */
    public Stand at(int token) {
        var over = reaches.stream()
                .filter(reach -> reach.holds(token))
                .sorted(Comparator.comparingInt(Reach::length))
                .toList();
        if (over.isEmpty()) {
            return Stand.PLAIN;
        }
        var first = deciding(over);
        var cues = new LinkedHashSet<>(List.of(first.words()));
        var speaker = speaker(first, over);
        if (speaker != null) {
            cues.add(speaker.words());
        }
        boolean isAsked = first.stance() == Stance.DEMANDS;
        return new Stand(
                first.stance(),
                List.copyOf(cues),
                speaker == null ? List.of() : speaker.named(),
                isAsked ? first.named() : List.of(),
                first.isTold());
    }

    /** "Reportedly" does not make a fact of what is feared, denied or asked for around it. */
    private static Reach deciding(List<Reach> over) {
        var nearest = over.getFirst();
        if (nearest.cue().frame() != Cue.Frame.ADVERB && nearest.cue().frame() != Cue.Frame.SOURCE) {
            return nearest;
        }
        return over.stream()
                .filter(reach -> reach.stance() != Stance.REPORTS)
                .findFirst()
                .orElse(nearest);
    }

    /** Whom the deciding cue cites; where it cites nobody, or speaks of itself, whom a wider one cites. */
    private static @Nullable Reach speaker(Reach first, List<Reach> over) {
        if (first.stance() != Stance.DEMANDS && first.who().isThere() && !first.isOwn()) {
            return first;
        }
        return over.stream()
                .filter(reach -> reach != first && reach.who().isThere() && reach.stance() != Stance.DEMANDS)
                .findFirst()
                .orElse(null);
    }
}
