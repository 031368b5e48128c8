package org.casegraph.suggest.tie;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casegraph.suggest.read.Sentence;
import org.jspecify.annotations.Nullable;

/** What a pattern has found so far: tokens, -1 where it has not. */
final class Slots {

    private static final Set<String> KEPT = Set.of(
            "former",
            "ex",
            "deputy",
            "vice",
            "acting",
            "first",
            "senior",
            "chief",
            "general",
            "honorary",
            "founding",
            "executive",
            "elder",
            "distant",
            "half",
            "sole",
            "majority",
            "late",
            "state-appointed",
            "defence",
            "defense");

    private final Sentence in;
    private final TieRule rule;
    private final Owners owners;

    private int from = -1;
    private int to = -1;
    private int owner = -1;
    private int nounFrom = -1;
    private int nounTo = -1;
    private boolean isSeveral;
    private List<Integer> subject = List.of();
    private List<Integer> topic = List.of();

    Slots(Sentence in, TieRule rule, Owners owners) {
        this.in = in;
        this.rule = rule;
        this.owners = owners;
    }

    int name(boolean isFrom) {
        return isFrom ? from : to;
    }

    void name(boolean isFrom, int token) {
        if (isFrom) {
            from = token;
        } else {
            to = token;
        }
    }

    void owner(int token) {
        owner = token;
    }

    void subject(boolean isFrom, List<Integer> who) {
        if (isFrom) {
            subject = who;
        } else {
            topic = who;
        }
    }

    /** Takes a noun, with what before it belongs to it: "former deputy". */
    void noun(Noun noun, int start, int first) {
        nounFrom = kept(start, first);
        nounTo = first + noun.words().size();
        isSeveral = noun.isSeveral();
    }

    @Nullable
    Found found(int start, int end, boolean endsInTo) {
        var froms = subject.isEmpty() ? ends(from, from < nounFrom) : subject;
        var tos = owner >= 0 && to < 0 ? owners(froms) : tos(end, endsInTo);
        if (froms.isEmpty() || tos.isEmpty()) {
            return null;
        }
        var quality = nounFrom < 0 ? null : words();
        int place = nounFrom < 0 ? Math.max(start, Math.min(end - 1, start + 1)) : nounTo - 1;
        return new Found(rule, froms, tos, start, end, place, quality);
    }

    private String words() {
        var words = new StringBuilder();
        for (int at = nounFrom; at < nounTo; at++) {
            words.append(at == nounFrom ? "" : " ").append(in.plain(at));
        }
        return words.toString();
    }

    private List<Integer> owners(List<Integer> froms) {
        return owners.at(owner, froms.isEmpty() ? Owners.NOBODY : froms.getFirst());
    }

    /** One name, or where the noun is of several the list that it stands in. */
    private List<Integer> ends(int name, boolean isBackwards) {
        if (name < 0) {
            return List.of();
        }
        var all = new LinkedHashSet<Integer>();
        all.add(who(name));
        if (isSeveral) {
            all.addAll(
                    isBackwards
                            ? NameList.before(in, name, rule::mayBeFrom)
                            : NameList.after(in, name, rule::mayBeFrom));
        }
        return new ArrayList<>(all);
    }

    private List<Integer> tos(int end, boolean endsInTo) {
        if (to < 0) {
            return topic;
        }
        var all = new LinkedHashSet<Integer>();
        all.add(who(to));
        if (to == end - 1 && endsInTo) {
            all.addAll(NameList.afterLast(in, to, rule::mayBeTo));
        }
        return new ArrayList<>(all);
    }

    private int who(int name) {
        return Objects.requireNonNull(in.name(name)).who();
    }

    private int kept(int start, int noun) {
        int at = noun;
        while (at > start && KEPT.contains(in.plain(at - 1))) {
            at--;
        }
        return at;
    }
}
