package org.casegraph.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.GoldText.GoldMention;

/** How well suggested mentions of one kind meet the annotated ones: found, wrong and missed, over several texts. */
final class MentionScore {

    private final EntityKind kind;
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int found;
    private int right;
    private int typed;

    MentionScore(EntityKind kind) {
        this.kind = kind;
    }

    void add(GoldText gold, List<SuggestedMention> suggested) {
        var wanted = gold.mentions().stream()
                .filter(mention -> mention.kind() == kind && !mention.optional())
                .toList();
        for (var mention : wanted) {
            var meeting = suggested.stream().filter(s -> meets(mention, s)).findFirst();
            if (meeting.isEmpty()) {
                missed.add(gold.name() + ": " + mention.span().in(gold.text()) + " @"
                        + mention.span().start());
            } else {
                found++;
                boolean isTyped = mention.type() == null
                        || mention.type().equals(meeting.get().type());
                typed += isTyped ? 1 : 0;
                if (!isTyped) {
                    missed.add(gold.name() + ": TYPE of " + mention.span().in(gold.text()) + ": "
                            + meeting.get().type());
                }
            }
        }
        suggested.stream().filter(s -> s.kind() == kind).forEach(s -> judge(gold, s));
    }

    private void judge(GoldText gold, SuggestedMention suggested) {
        if (gold.mentions().stream().anyMatch(mention -> meets(mention, suggested))) {
            right += gold.mentions().stream().anyMatch(m -> meets(m, suggested) && !m.optional()) ? 1 : 0;
            return;
        }
        boolean isInside = gold.mentions().stream()
                .anyMatch(mention -> mention.span().contains(suggested.span())
                        && !mention.span().equals(suggested.span())
                        && mention.kind() != EntityKind.PERSON);
        boolean isOptional = gold.mentions().stream()
                .anyMatch(mention -> mention.optional() && mention.span().overlaps(suggested.span()));
        if (!isInside && !isOptional) {
            wrong.add(gold.name() + ": " + suggested.name() + " @"
                    + suggested.span().start() + " by " + suggested.rule());
        }
    }

    /** People to the letter; others where more than half of the words are shared. */
    private boolean meets(GoldMention mention, SuggestedMention suggested) {
        if (mention.kind() != suggested.kind()) {
            return false;
        }
        if (mention.kind() == EntityKind.PERSON) {
            return mention.span().equals(suggested.span());
        }
        int start = Math.max(mention.span().start(), suggested.span().start());
        int end = Math.min(mention.span().end(), suggested.span().end());
        return 2 * (end - start)
                > Math.max(mention.span().length(), suggested.span().length());
    }

    double recall() {
        int wanted = found + missedCount();
        return wanted == 0 ? 1 : (double) found / wanted;
    }

    private int missedCount() {
        return (int)
                missed.stream().filter(line -> !line.contains(": TYPE of ")).count();
    }

    double precision() {
        int all = right + wrong.size();
        return all == 0 ? 1 : (double) right / all;
    }

    double types() {
        return found == 0 ? 1 : (double) typed / found;
    }

    List<String> mistakes() {
        var mistakes = new ArrayList<String>();
        missed.forEach(line -> mistakes.add("  missed " + kind + " " + line));
        wrong.forEach(line -> mistakes.add("  wrong  " + kind + " " + line));
        return mistakes;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-12s recall %.3f (%d of %d)  precision %.3f (%d of %d)  types %.3f",
                kind,
                recall(),
                found,
                found + missedCount(),
                precision(),
                right,
                right + wrong.size(),
                types());
    }
}
