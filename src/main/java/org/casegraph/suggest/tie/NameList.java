package org.casegraph.suggest.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.read.Sentence;

/** Names in a list: "A, B and C". Without an "and" it is no list. */
final class NameList {

    private static final int LONGEST = 40;

    private NameList() {}

    /** Those who follow a name in its list; none where the list is the subject of another clause. */
    static List<Integer> afterLast(Sentence in, int name, Predicate<SuggestedMention> mayBe) {
        var more = after(in, name, mayBe);
        int at = name + 1;
        for (int found = 0; found < more.size(); at++) {
            found += in.isName(at) ? 1 : 0;
        }
        boolean isSubject = in.plain(at).equals("were") || in.plain(at).equals("are") || in.isPossessive(at);
        return isSubject ? List.of() : more;
    }

    /** Those who follow a name in its list. */
    static List<Integer> after(Sentence in, int name, Predicate<SuggestedMention> mayBe) {
        var more = new ArrayList<Integer>();
        int at = name + 1;
        while (more.size() < LONGEST) {
            boolean isLast = in.is("and", at);
            int next = overTitles(in, at + 1);
            var one = in.name(next);
            if ((!isLast && !in.plain(at).equals(",")) || one == null || !mayBe.test(one)) {
                return List.of();
            }
            more.add(one.who());
            if (isLast) {
                return more;
            }
            at = next + 1;
        }
        return List.of();
    }

    private static int overTitles(Sentence in, int first) {
        int at = first;
        while (in.is("titles", at) || (in.plain(at).equals(".") && in.is("titles", at - 1))) {
            at++;
        }
        return at;
    }

    /** Those who precede a name in its list. */
    static List<Integer> before(Sentence in, int name, Predicate<SuggestedMention> mayBe) {
        var more = new ArrayList<Integer>();
        int joint = beforeTitles(in, name - 1);
        if (!in.is("and", joint)) {
            return List.of();
        }
        while (more.size() < LONGEST && (in.is("and", joint) || in.plain(joint).equals(","))) {
            int at = in.plain(joint - 1).equals(",") ? joint - 2 : joint - 1;
            var one = in.name(at);
            if (one == null || !mayBe.test(Objects.requireNonNull(one))) {
                break;
            }
            more.add(one.who());
            joint = beforeTitles(in, at - 1);
        }
        return more;
    }

    private static int beforeTitles(Sentence in, int last) {
        int at = last;
        while (in.is("titles", at) || (in.plain(at).equals(".") && in.is("titles", at - 1))) {
            at--;
        }
        return at;
    }
}
