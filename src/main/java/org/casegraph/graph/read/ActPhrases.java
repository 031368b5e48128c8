package org.casegraph.graph.read;

import java.util.List;
import java.util.Locale;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Vocabulary;
import org.springframework.stereotype.Component;

/** Says in English how two hang together by the parts that they have in an act. */
@Component
final class ActPhrases {

    private static final List<String> CLAUSES = List.of("ADDRESSED_TO", "DECIDED_BY", "ASKED_BY", "ABOUT");

    private static final List<String> SETTINGS = List.of("IN_CASE", "AT");

    private final Vocabulary vocabulary;
    private final ActSentences acts;

    ActPhrases(Vocabulary vocabulary, ActSentences acts) {
        this.vocabulary = vocabulary;
        this.acts = acts;
    }

    /** How somebody with one role in an act hangs together with somebody who has another, or the same. */
    Phrase phrase(String kind, String mine, String theirs, Entity one, Entity other) {
        var subject = subject(kind, mine, theirs);
        if (mine.equals(theirs)) {
            return mine.equals(subject)
                    ? Phrase.of(of(one, acts.says(kind)) + " together with")
                    : new Phrase(is(one, mine) + ", and so " + (isSeveral(other) ? "are" : "is"), happened(kind));
        }
        if (mine.equals(subject)) {
            return Phrase.of(of(one, acts.says(kind)) + joined(theirs));
        }
        if (theirs.equals(subject)) {
            return new Phrase(what(one, mine), of(other, acts.says(kind)));
        }
        if (SETTINGS.contains(mine)) {
            return Phrase.of(what(one, mine) + " somebody " + acts.says(kind) + joined(theirs));
        }
        if (SETTINGS.contains(theirs)) {
            return Phrase.of(is(one, mine) + happened(kind) + joined(theirs));
        }
        return new Phrase(is(one, mine) + ", and", is(other, theirs) + happened(kind));
    }

    /** Of the two the one of whom the phrase for the kind of act may speak; empty where that is neither. */
    private String subject(String kind, String mine, String theirs) {
        return acts.subjects(kind).stream()
                .filter(role -> role.equals(mine) || role.equals(theirs))
                .findFirst()
                .orElse("");
    }

    private String happened(String kind) {
        return ", when somebody " + acts.says(kind);
    }

    private String joined(String role) {
        var says = vocabulary.role(role).map(Vocabulary.Role::says).orElse("with");
        if (CLAUSES.contains(role)) {
            return role.equals("ABOUT") ? ", in a matter about" : ", which was " + says;
        }
        return role.equals("SUFFERED_BY") ? " against" : " " + says;
    }

    /** The same before a clause: "is the one who did it when", "is the case in which". */
    private static String what(Entity one, String role) {
        return switch (role) {
            case "IN_CASE" -> "is the case in which";
            case "AT" -> "is where";
            default -> is(one, role) + " when";
        };
    }

    /** What somebody has to do with an act: "is the one who did it". */
    private static String is(Entity one, String role) {
        var clause =
                switch (role) {
                    case "SUFFERED_BY" -> "who suffered it";
                    case "DONE_BY" -> "who did it";
                    case "ORDERED_BY" -> "who ordered it";
                    case "TO_PRESS" -> "whom it was to press";
                    case "AGAINST" -> "against whom it was";
                    case "IN_REPRISAL_AGAINST" -> "whom it was to punish";
                    case "IN_FAVOUR_OF" -> "in whose favour it was";
                    case "ADDRESSED_TO" -> "to whom it was addressed";
                    case "DECIDED_BY" -> "who decided it";
                    case "ASKED_BY" -> "who asked for it";
                    default -> "";
                };
        if (!clause.isEmpty()) {
            return (isSeveral(one) ? "are those " : "is the one ") + clause;
        }
        return (isSeveral(one) ? "are " : "is ")
                + switch (role) {
                    case "AT" -> "where it happened";
                    case "TAKEN_TO" -> "where it led";
                    case "IN_CASE" -> "the case it belongs to";
                    case "ABOUT" -> "what it was about";
                    default -> "part of it as " + role.toLowerCase(Locale.ROOT).replace('_', ' ');
                };
    }

    private static String of(Entity one, String phrase) {
        return isSeveral(one) ? Plurals.of(phrase) : phrase;
    }

    static boolean isSeveral(Entity one) {
        return one.kind() == EntityKind.GROUP;
    }
}
