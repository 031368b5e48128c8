package org.casegraph.suggest.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.Stance;
import org.casegraph.suggest.read.Forms.Form;
import org.casegraph.suggest.read.Grammar;
import org.casegraph.suggest.read.Phrase;
import org.casegraph.suggest.read.RuleFiles;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.stance.Cue.Frame;
import org.casegraph.suggest.stance.Cue.Needs;
import tools.jackson.databind.JsonNode;

/** The cues of {@code suggest/stance/cues.yaml}, found in sentences. */
final class Cues {

    private static final int BEFORE = 3;

    /** A cue where it stands. */
    record Found(Cue cue, Phrase.Found place, Set<Form> forms) {}

    private record Candidate(Cue cue, Phrase words) {}

    private final Map<String, List<Candidate>> byFirstWord = new LinkedHashMap<>();

    private Cues(List<Cue> cues) {
        for (var cue : cues) {
            for (var words : cue.words()) {
                words.firstWords().forEach(word -> byFirstWord
                        .computeIfAbsent(word, _ -> new ArrayList<>())
                        .add(new Candidate(cue, words)));
            }
        }
    }

    static Cues read(Grammar grammar) {
        var cues = new ArrayList<Cue>();
        RuleFiles.one("stance/cues.yaml").forEach(node -> cues.add(cue(node, grammar)));
        return new Cues(cues);
    }

    private static Cue cue(JsonNode node, Grammar grammar) {
        var frame = Frame.valueOf(node.required("frame").asString());
        boolean isVerb = frame == Frame.CLAUSE || frame == Frame.REQUEST || frame == Frame.ACCUSATION;
        var stops = new LinkedHashSet<String>();
        node.path("stops").forEach(word -> stops.add(word.asString()));
        return new Cue(
                node.required("name").asString(),
                Stance.valueOf(node.required("stance").asString()),
                frame,
                Needs.valueOf(node.path("needs").asString("clause").toUpperCase(Locale.ROOT)),
                phrases(node.required("words"), grammar, isVerb),
                stops,
                phrases(node.path("unless"), grammar, false));
    }

    private static List<Phrase> phrases(JsonNode texts, Grammar grammar, boolean areVerbs) {
        var phrases = new ArrayList<Phrase>();
        for (var text : texts) {
            phrases.add(areVerbs ? grammar.verb(text.asString()) : grammar.words(text.asString()));
        }
        return List.copyOf(phrases);
    }

    /** In the order of the sentence; where two begin at one word, the longer one. */
    List<Found> in(Sentence sentence) {
        var all = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            int here = at;
            byFirstWord.getOrDefault(sentence.plain(at), List.of()).stream()
                    .flatMap(candidate -> found(candidate, sentence, here).stream())
                    .max(Comparator.comparingInt(found -> found.place().words()))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static List<Found> found(Candidate candidate, Sentence in, int at) {
        var place = candidate.words().at(in, at);
        if (place == null) {
            return List.of();
        }
        var found = new Found(candidate.cue(), place, candidate.words().forms(in.plain(at)));
        return isVerbThere(found, in) && !isExcepted(found, in) ? List.of(found) : List.of();
    }

    private static boolean isVerbThere(Found found, Sentence in) {
        int left = in.beforeAdverbs(found.place().from() - 1);
        if (!found.cue().isVerb()) {
            return !found.cue().isNoun() || !(in.isName(left) || in.is("subject pronouns", left));
        }
        boolean isRelative = in.is("relative pronouns", left) && !in.plain(left).equals("whose");
        if ((in.is("determiners", left) && !isRelative) || in.is("possessives", left) || in.isPossessive(left)) {
            return false;
        }
        if (found.forms().contains(Form.PAST) || found.forms().contains(Form.PARTICIPLE)) {
            return true;
        }
        if (found.forms().contains(Form.BASE)
                && in.isContent(left)
                && !in.plain(left).endsWith("s")) {
            return false;
        }
        return !(in.is("prepositions", left)
                && !in.plain(left).equals("to")
                && !found.forms().contains(Form.GERUND));
    }

    private static boolean isExcepted(Found found, Sentence in) {
        for (var phrase : found.cue().unless()) {
            for (int at = Math.max(0, found.place().from() - BEFORE);
                    at <= found.place().from();
                    at++) {
                var other = phrase.at(in, at);
                if (other != null && other.to() > found.place().from()) {
                    return true;
                }
            }
        }
        return false;
    }
}
