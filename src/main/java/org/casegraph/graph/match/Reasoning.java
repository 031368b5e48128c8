package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.identity.name.TokenComparison.Verdict;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Readers;
import org.casegraph.source.HeldTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out why something is asked about pairs of entities, from what may be read. */
@Component
public final class Reasoning {

    private final ReadDoor door;
    private final CypherFiles files;
    private final HeldTexts held;

    Reasoning(ReadDoor door, CypherFiles files, HeldTexts held) {
        this.door = door;
        this.files = files;
        this.held = held;
    }

    /** Two entities, in the order in which they are shown, and what is asked about them. */
    public record Wanted(String one, String other, CandidateQuestion question) {}

    public Map<Wanted, Grounds> grounds(Collection<Wanted> wanted, Readers level) {
        var ask = Ask.through(door, files, level);
        var ids = new LinkedHashSet<String>();
        var pairs = new LinkedHashSet<Pair>();
        wanted.forEach(one -> {
            ids.addAll(List.of(one.one(), one.other()));
            pairs.add(Pair.of(one.one(), one.other()));
        });
        var bearers = Bearer.byId(ask.rows("match_bearers", ids));
        var betweens = Betweens.of(pairs, people(pairs, bearers), ask, new Texts(held));
        var grounds = new LinkedHashMap<Wanted, Grounds>();
        for (var one : wanted) {
            var first = bearers.get(one.one());
            var second = bearers.get(one.other());
            if (first != null && second != null) {
                var between = Objects.requireNonNull(betweens.get(Pair.of(one.one(), one.other())));
                grounds.put(one, grounds(one.question(), first, second, between, level.rank()));
            }
        }
        return grounds;
    }

    private static Set<Pair> people(Set<Pair> pairs, Map<String, Bearer> bearers) {
        var people = new LinkedHashSet<Pair>();
        for (var pair : pairs) {
            var one = bearers.get(pair.one());
            if (one != null && one.kind() == EntityKind.PERSON) {
                people.add(pair);
            }
        }
        return people;
    }

    private static Grounds grounds(CandidateQuestion question, Bearer one, Bearer other, Between between, int level) {
        var fit = question == CandidateQuestion.PROMOTION
                ? null
                : Comparing.best(one, other, level).orElse(null);
        var names = fit == null ? List.of(shown(one, level), shown(other, level)) : fit.forms();
        var reasons = new ArrayList<String>();
        if (fit != null) {
            reasons.add(fit.sentence());
        }
        reasons.addAll(between.sentences(level, false));
        var against = new ArrayList<>(between.sentences(level, true));
        against.addAll(contradictions(fit));
        var said = reason(question, one.isOnlyDescribed(level) ? names : names.reversed(), reasons);
        return new Grounds(names, said, reasons, against, fit == null ? List.of() : fit.words());
    }

    private static String shown(Bearer one, int level) {
        return one.forms().stream()
                .filter(form -> form.isReadableAt(level))
                .map(Form::value)
                .findFirst()
                .orElse("");
    }

    private static String reason(CandidateQuestion question, List<String> names, List<String> reasons) {
        var first = reasons.isEmpty() ? "" : reasons.getFirst();
        return switch (question) {
            case SAME -> first;
            case RELATIVE -> "One name of theirs is the same, another is not. " + first;
            case SUCCESSION ->
                first.contains("came after") ? first : "One is told to have had the name of the other before. " + first;
            case PROMOTION ->
                "“%s” may be %s. %s"
                        .formatted(names.getFirst(), names.getLast(), first)
                        .strip();
        };
    }

    private static List<String> contradictions(@Nullable Fit fit) {
        if (fit == null) {
            return List.of();
        }
        return fit.words().stream()
                .filter(word -> word.verdict() == Verdict.CONTRADICTED)
                .map(Reasoning::contradiction)
                .distinct()
                .toList();
    }

    private static String contradiction(WordPair word) {
        return switch (word.part()) {
            case "PATRONYMIC" -> "The patronymics are of two fathers" + told(word);
            case "HONORIFIC" -> "One is of a man, the other of a woman.";
            case "GENERATION" -> "They are of different generations.";
            case "INITIAL" -> "An initial does not fit" + told(word);
            default -> "A word of one name fits nothing in the other" + told(word);
        };
    }

    private static String told(WordPair word) {
        var words = new ArrayList<String>();
        for (var one : new String[] {word.one(), word.other()}) {
            if (one != null) {
                words.add(one);
            }
        }
        return ": " + String.join(" / ", words) + ".";
    }
}
