package org.casegraph.suggest.act;

import java.util.Objects;
import org.casegraph.suggest.read.Forms;
import org.casegraph.suggest.read.Forms.Form;
import org.casegraph.suggest.read.Heads;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.read.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * A verb with what stands around it.
 *
 * @param start where its words begin, helping verbs included
 * @param isNegated whether a "not" stands among them
 */
record Clause(Voice voice, int start, Heads subject, boolean isNegated, boolean isHypothetical) {

    private static final int FARTHEST = 40;

    static Clause of(Sentence in, Match match, Subjects subjects, @Nullable Clause earlier, int earlierAt) {
        return new Reading(in, match, subjects, earlier, earlierAt).clause();
    }

    /** One reading from the verb backwards. */
    private record Reading(Sentence in, Match match, Subjects subjects, @Nullable Clause earlier, int earlierAt) {

        Clause clause() {
            int left = in.beforeAdverbs(match.from() - 1);
            if (isJoined(left) && match.frame() != Rule.Frame.NOUN) {
                return joined(left);
            }
            var voice = voice(left);
            return new Clause(voice, groupStart(), subject(voice), isNegated(), isHypothetical());
        }

        /** "was arrested and beaten": the second verb has the subject of the first. */
        private boolean isJoined(int left) {
            return earlier != null
                    && (in.is("and", left) || (in.plain(left).equals(",") && earlierAt > left - FARTHEST))
                    && !match.is(Form.BASE)
                    && (!in.plain(left).equals(",") || isVerbBefore(left));
        }

        private boolean isVerbBefore(int comma) {
            return !in.isName(comma - 1) && earlierAt < comma && comma - earlierAt < 12;
        }

        private Clause joined(int left) {
            var first = Objects.requireNonNull(earlier);
            boolean hasObject =
                    match.is(Form.PAST) && match.frame() == Rule.Frame.VERB && Verbs.opensObject(in, match.objectAt());
            boolean isPassive = first.voice() != Voice.ACTIVE && match.is(Form.PARTICIPLE) && !hasObject;
            return new Clause(
                    isPassive ? Voice.PASSIVE : Voice.ACTIVE,
                    left + 1,
                    first.subject(),
                    first.isNegated() && !in.plain(left).equals("but"),
                    first.isHypothetical());
        }

        private Voice voice(int left) {
            if (!match.is(Form.PARTICIPLE)) {
                return Voice.ACTIVE;
            }
            if (in.is("be", left)) {
                return Voice.PASSIVE;
            }
            if (in.is("have", left)) {
                return Voice.ACTIVE;
            }
            if (!match.is(Form.PAST)) {
                return isModifier(left) ? Voice.MODIFIER : Voice.REDUCED;
            }
            if (isModifier(left)) {
                return Voice.MODIFIER;
            }
            boolean hasObject = !isPassiveOnly() && Verbs.opensObject(in, match.objectAt());
            return hasObject || hasSubjectThatActs(left) ? Voice.ACTIVE : Voice.REDUCED;
        }

        private boolean isPassiveOnly() {
            return match.frame() == Rule.Frame.PASSIVE && match.endsIn(in, "prepositions");
        }

        private boolean hasSubjectThatActs(int left) {
            return in.is("subject pronouns", left) || in.is("relative pronouns", left);
        }

        /** "the jailed lawyer A": a determiner before, a noun or a name after. */
        private boolean isModifier(int left) {
            boolean isBefore = in.is("determiners", left)
                    || in.is("prepositions", left)
                    || in.is("possessives", left)
                    || in.isPossessive(left);
            return isBefore
                    && match.to() == match.from() + 1
                    && (in.isContent(match.to()) || in.isName(match.to()) || in.is("titles", match.to()));
        }

        private int groupStart() {
            int at = match.from();
            while (isHelping(at - 1)) {
                at--;
            }
            return at;
        }

        private boolean isHelping(int at) {
            return in.isAdverb(at)
                    || in.is("be", at)
                    || in.is("have", at)
                    || in.is("modals", at)
                    || in.is("negations", at);
        }

        private Heads subject(Voice voice) {
            int before = groupStart() - 1;
            int left = before;
            for (int steps = 0; steps < 4 && in.plain(left).equals("to"); steps++) {
                left = beforeMatrix(left - 1);
            }
            if (in.is("and", left)) {
                return joinedSubject(left);
            }
            if (match.is(Form.GERUND) && in.plain(left).equals(",")) {
                return Heads.NONE;
            }
            if (in.is("prepositions", left) || in.is("before gerunds", left)) {
                boolean isSame = earlier != null
                        && (in.is("before gerunds of the same", left)
                                || (in.plain(left).equals("for") && earlier.voice() != Voice.ACTIVE));
                return isSame ? Objects.requireNonNull(earlier).subject() : Heads.NONE;
            }
            boolean acts = voice == Voice.ACTIVE && match.frame() != Rule.Frame.SUFFERS;
            return acts ? subjects.doerEndingAt(left) : subjects.endingAt(left);
        }

        /** "A had a visa cancelled and was turned back": the subject of the verb before. */
        private Heads joinedSubject(int joint) {
            for (int at = joint - 1; at > joint - FARTHEST && !in.isBreak(at) && !in.is("stops", at); at--) {
                if (in.is("be", at) || in.is("have", at)) {
                    int group = at;
                    while (isHelping(group - 1)) {
                        group--;
                    }
                    return subjects.endingAt(group - 1);
                }
            }
            return earlier == null ? firstActor(joint) : earlier.subject();
        }

        /** "A spent days there and was beaten": the first who stands before what may be a verb. */
        private Heads firstActor(int joint) {
            for (int at = Math.max(0, joint - FARTHEST); at < joint; at++) {
                int next = in.afterAdverbs(at + 1);
                if (in.isName(at) && in.isContent(next) && !in.is("and", at - 1)) {
                    return subjects.endingAt(at);
                }
            }
            return Heads.NONE;
        }

        /** "A was forced to leave", "A refused to testify": over the verb that governs the infinitive. */
        private int beforeMatrix(int last) {
            int at = last;
            if (in.is("to with verb", in.beforeAdverbs(at)) || in.plain(at).equals("order")) {
                at = in.beforeAdverbs(at) - 1;
                while (isHelping(at)) {
                    at--;
                }
            }
            return at;
        }

        private boolean isNegated() {
            for (int at = groupStart(); at < match.from(); at++) {
                if (in.is("negations", at)) {
                    return true;
                }
            }
            return in.is("failing", in.beforeAdverbs(groupStart() - 1))
                    || (in.plain(groupStart() - 1).equals("to") && in.is("failing", groupStart() - 2));
        }

        private boolean isHypothetical() {
            for (int at = groupStart(); at < match.from(); at++) {
                if (in.is("hypothetical", at)) {
                    return true;
                }
            }
            return false;
        }
    }
}
