package org.casegraph.suggest.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Grammar;
import org.casegraph.suggest.read.Heads;
import org.casegraph.suggest.read.Sentence;

/** Reads the stances of one text, sentence by sentence: what leads into a list holds for its items. */
public final class StanceReader {

    private static final Cues CUES = Cues.read(Grammar.read());
    private static final String BULLETS = "-–—•·▪●○◦■□➢✓*";
    private static final int FARTHEST = 1200;

    private List<Reach> leading = List.of();
    private Heads implied = Heads.NONE;
    private int leadEnd = 0;

    /** The stances in a sentence; sentences have to be given in the order of the text. */
    public Stances of(Sentence in, Focus focus) {
        var reaches = new ArrayList<>(Reaches.in(in, focus, CUES).stream()
                .map(reach -> named(reach, in))
                .toList());
        boolean isItem = isItem(in);
        boolean isNear = in.span().start() - leadEnd < FARTHEST;
        if (isItem && isNear) {
            leading.forEach(reach -> reaches.add(reach.over(end(reach, in))));
            leadEnd = in.span().end();
        } else if (!isItem) {
            leading = List.of();
        }
        lead(in, reaches);
        return new Stances(reaches);
    }

    private static int end(Reach reach, Sentence in) {
        return reach.cue().stops().isEmpty()
                ? in.size()
                : new Bounds(in).narrowEnd(2, reach.cue().stops());
    }

    private void lead(Sentence in, List<Reach> reaches) {
        int last = in.size() - 1;
        if (in.plain(last).equals(":")) {
            leading = reaches.stream().filter(reach -> reach.to() >= last).toList();
            leadEnd = in.span().end();
        }
        if (in.plain(last).equals(",") && last <= 2 && isBody(in, last - 1)) {
            implied = Heads.of(List.of(Objects.requireNonNull(in.name(last - 1)).who()));
        }
    }

    /** "The General Assembly," on a line by itself speaks in all the lines that follow. */
    private static boolean isBody(Sentence in, int at) {
        var name = in.name(at);
        return name != null && (name.kind() == EntityKind.INSTITUTION || name.kind() == EntityKind.GROUP);
    }

    private Reach named(Reach reach, Sentence in) {
        boolean isVerb = reach.cue().isVerb() || reach.cue().frame() == Cue.Frame.FEELING;
        return isVerb && implied.isNamed() && !reach.who().isThere() && !reach.isOwn() && opens(reach, in)
                ? reach.by(implied)
                : reach;
    }

    /** Whether nothing but marks, numbers and small words stands before a cue. */
    private static boolean opens(Reach reach, Sentence in) {
        int at = 0;
        while (in.has(at) && in.tokens().get(at).span().start() < reach.words().start()) {
            boolean isSmall =
                    in.isAdverb(at) || in.isMark(at) || in.is("be", at) || in.is("and", at) || isNumber(in.plain(at));
            if (!isSmall) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean isNumber(String word) {
        return word.length() <= 3
                && word.chars().allMatch(Character::isLetterOrDigit)
                && !word.isEmpty()
                && (Character.isDigit(word.charAt(0)) || word.length() == 1);
    }

    private static boolean isItem(Sentence in) {
        var first = in.plain(0);
        if (first.isEmpty()) {
            return false;
        }
        boolean isBullet = first.length() == 1 && BULLETS.indexOf(first.charAt(0)) >= 0;
        boolean isLettered =
                first.equals("(") && isNumber(in.plain(1)) && in.plain(2).equals(")");
        boolean isNumbered =
                isNumber(first) && (in.plain(1).equals(".") || in.plain(1).equals(")"));
        return isBullet || isLettered || isNumbered;
    }
}
