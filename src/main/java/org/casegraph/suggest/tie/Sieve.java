package org.casegraph.suggest.tie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.read.Subjects;
import org.casegraph.suggest.tie.Step.What;

/** Finds the rules that fit in a sentence; patterns are tried only where their first word may stand. */
final class Sieve {

    private record Candidate(TieRule rule, List<Step> steps) {}

    private final List<Candidate> atNames = new ArrayList<>();
    private final List<Candidate> atOwners = new ArrayList<>();
    private final Map<String, List<Candidate>> atWords = new LinkedHashMap<>();

    Sieve(List<TieRule> rules) {
        for (var rule : rules) {
            rule.patterns().forEach(steps -> add(new Candidate(rule, steps)));
        }
    }

    private void add(Candidate candidate) {
        var first = candidate.steps().getFirst();
        switch (first.what()) {
            case FROM, TO -> atNames.add(candidate);
            case OWNER -> atOwners.add(candidate);
            case NOUN -> candidate.rule().nouns().keySet().forEach(word -> at(word, candidate));
            case SUBJECT, TOPIC, START -> candidate.steps().get(1).words().forEach(word -> at(word, candidate));
            case WORD -> first.words().forEach(word -> at(word, candidate));
            case END, GAP, SPAN -> throw new IllegalArgumentException("No pattern begins with " + first.what());
        }
    }

    private void at(String word, Candidate candidate) {
        atWords.computeIfAbsent(word, _ -> new ArrayList<>()).add(candidate);
    }

    /** In the order of the sentence; of those that rest on one word the one that begins first, for each relation. */
    List<Found> in(Sentence sentence, Owners owners) {
        var subjects = new Subjects(sentence, new Focus());
        var all = new LinkedHashMap<String, Found>();
        for (int at = 0; at < sentence.size(); at++) {
            for (var candidate : candidates(sentence, at)) {
                if (needsNoun(candidate) && !hasNoun(sentence, candidate, at)) {
                    continue;
                }
                var found = new Fit(sentence, candidate.rule(), candidate.steps(), subjects, owners).at(at);
                if (found != null) {
                    all.putIfAbsent(found.rule().relation() + " " + found.noun(), found);
                }
            }
        }
        return List.copyOf(all.values());
    }

    private List<Candidate> candidates(Sentence in, int at) {
        if (in.isName(at)) {
            return atNames;
        }
        return in.is("possessives", at) ? atOwners : atWords.getOrDefault(in.plain(at), List.of());
    }

    private static boolean needsNoun(Candidate candidate) {
        return candidate.steps().stream().anyMatch(step -> step.what() == What.NOUN);
    }

    /** Whether a noun of the rule stands near enough to fit. */
    private static boolean hasNoun(Sentence in, Candidate candidate, int from) {
        for (int at = from; at < Math.min(in.size(), from + 14); at++) {
            if (candidate.rule().nouns().containsKey(in.plain(at))) {
                return true;
            }
        }
        return false;
    }
}
