package org.casegraph.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casegraph.model.EntityKind;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.NameType;
import org.casegraph.model.Stance;
import org.casegraph.suggest.SuggestedAct;
import org.casegraph.suggest.SuggestedDate;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.SuggestedTie;
import org.casegraph.suggest.Suggester;
import org.casegraph.suggest.Suggestions;
import org.casegraph.text.DocumentText;
import org.casegraph.text.Span;

/**
 * Proposes what is marked in a text: {@code [1 PERSON Ana Ruiz]}, {@code [1~ PERSON Ruiz]} for a weak alias,
 * {@code [2 INSTITUTION/POLICE City Police]}, {@code {ARREST SUFFERED_BY=1 DONE_BY=2 @2019-03 STATES >3| was arrested}},
 * {@code <RELATIVE_OF 1 2 brother| his brother>} and {@code (2019-03-12)}.
 */
public final class MarkedSuggester implements Suggester {

    private static final Pattern MENTION = Pattern.compile("\\[(\\d+)(~?) ([A-Z]+)(?:/([A-Z]+))?\\s+([^]]+)]");
    private static final Pattern ACT = Pattern.compile("\\{([A-Z_]+)([^|}]*)\\|\\s*([^}]+)}");
    private static final Pattern TIE = Pattern.compile("<([A-Z_]+) (\\d+) (\\d+)([^|>]*)\\|\\s*([^>]+)>");
    private static final Pattern DATE = Pattern.compile("\\((\\d{4}-\\d{2}-\\d{2})\\)");

    @Override
    public String name() {
        return "marks 1";
    }

    @Override
    public Suggestions suggest(DocumentText text) {
        var mentions = new ArrayList<SuggestedMention>();
        var dates = new ArrayList<SuggestedDate>();
        var ties = new ArrayList<SuggestedTie>();
        var acts = new ArrayList<SuggestedAct>();
        MENTION.matcher(text.text())
                .results()
                .forEach(found -> mentions.add(new SuggestedMention(
                        new Span(found.start(5), found.end(5)),
                        EntityKind.valueOf(found.group(3)),
                        found.group(4),
                        found.group(5).replaceAll("\\s+", " "),
                        found.group(2).isEmpty() ? NameType.PRIMARY : NameType.WEAK_ALIAS,
                        Integer.parseInt(found.group(1)),
                        "marked name",
                        0.9)));
        var date = DATE.matcher(text.text());
        while (date.find()) {
            dates.add(new SuggestedDate(span(date, 1), FuzzyDate.parse(date.group(1)), "marked date", 0.9));
        }
        var tie = TIE.matcher(text.text());
        while (tie.find()) {
            ties.add(new SuggestedTie(
                    span(tie, 5),
                    tie.group(1),
                    Integer.parseInt(tie.group(2)),
                    Integer.parseInt(tie.group(3)),
                    tie.group(4).isBlank() ? null : tie.group(4).strip(),
                    Stance.STATES,
                    List.of(),
                    "marked tie",
                    0.8));
        }
        var act = ACT.matcher(text.text());
        while (act.find()) {
            acts.add(act(act));
        }
        return new Suggestions("en", mentions, dates, ties, acts);
    }

    private static SuggestedAct act(Matcher found) {
        var roles = new ArrayList<SuggestedAct.Role>();
        var speakers = new ArrayList<Integer>();
        var stance = Stance.STATES;
        FuzzyDate date = null;
        for (var word : found.group(2).strip().split("\\s+")) {
            if (word.contains("=")) {
                roles.add(new SuggestedAct.Role(
                        word.substring(0, word.indexOf('=')), Integer.parseInt(word.substring(word.indexOf('=') + 1))));
            } else if (word.startsWith("@")) {
                date = FuzzyDate.parse(word.substring(1));
            } else if (word.startsWith(">")) {
                speakers.add(Integer.valueOf(word.substring(1)));
            } else if (!word.isEmpty()) {
                stance = Stance.valueOf(word);
            }
        }
        var words = span(found, 3);
        return new SuggestedAct(
                words, words, found.group(1), roles, stance, List.of(), speakers, date, "marked act", 0.7);
    }

    private static Span span(Matcher found, int group) {
        return new Span(found.start(group), found.end(group));
    }
}
