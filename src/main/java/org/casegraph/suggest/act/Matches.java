package org.casegraph.suggest.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.suggest.act.Rule.Frame;
import org.casegraph.suggest.act.Rule.Trigger;
import org.casegraph.suggest.read.Sentence;

/** Finds the words of all rules in a sentence; where several claim a word, the one that claims more words has it. */
final class Matches {

    private static final int BEFORE = 9;

    private record Candidate(Rule rule, Trigger trigger) {}

    private final Map<String, List<Candidate>> byFirstWord = new LinkedHashMap<>();

    Matches(List<Rule> rules) {
        for (var rule : rules) {
            for (var trigger : rule.triggers()) {
                trigger.phrase().firstWords().forEach(word -> byFirstWord
                        .computeIfAbsent(word, key -> new ArrayList<>())
                        .add(new Candidate(rule, trigger)));
            }
        }
    }

    /** In the order of the sentence. */
    List<Match> in(Sentence sentence) {
        var all = new ArrayList<Match>();
        for (int at = 0; at < sentence.size(); at++) {
            for (var candidate : byFirstWord.getOrDefault(sentence.plain(at), List.of())) {
                add(candidate, sentence, at, all);
            }
        }
        return best(all, sentence.size());
    }

    private static void add(Candidate candidate, Sentence sentence, int at, List<Match> all) {
        var phrase = candidate.trigger().phrase();
        var found = phrase.at(sentence, at);
        if (found == null) {
            return;
        }
        var match = new Match(candidate.rule(), candidate.trigger().frame(), found, phrase.forms(sentence.plain(at)));
        if (isPossible(match, sentence) && !isExcepted(match, sentence)) {
            all.add(match);
        }
    }

    private static boolean isPossible(Match match, Sentence sentence) {
        return match.frame() == Frame.NOUN
                ? !Verbs.isVerbThere(sentence, match.from())
                : Verbs.mayBeVerb(sentence, match)
                        && (match.frame() != Frame.PASSIVE || Verbs.mayBePassive(sentence, match));
    }

    private static boolean isExcepted(Match match, Sentence sentence) {
        for (var phrase : match.rule().unless()) {
            for (int at = Math.max(0, match.from() - BEFORE); at <= match.to(); at++) {
                var found = phrase.at(sentence, at);
                if (found != null && found.to() >= match.from()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Match> best(List<Match> all, int size) {
        var ranked = new ArrayList<>(all);
        ranked.sort(
                Comparator.comparingInt((Match match) -> -match.found().words()).thenComparingInt(Match::from));
        var taken = new boolean[size];
        var best = new ArrayList<Match>();
        for (var match : ranked) {
            if (isFree(match, taken)) {
                take(match, taken);
                best.add(match);
            }
        }
        best.sort(Comparator.comparingInt(Match::from));
        return best;
    }

    private static boolean isFree(Match match, boolean[] taken) {
        for (int at = match.from(); at < match.to(); at++) {
            if (taken[at] && !isInGap(match, at)) {
                return false;
            }
        }
        return true;
    }

    private static void take(Match match, boolean[] taken) {
        for (int at = match.from(); at < match.to(); at++) {
            if (!isInGap(match, at)) {
                taken[at] = true;
            }
        }
    }

    private static boolean isInGap(Match match, int at) {
        return at >= match.found().gapFrom() && at < match.found().gapTo();
    }
}
