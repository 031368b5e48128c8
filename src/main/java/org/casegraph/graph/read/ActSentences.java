package org.casegraph.graph.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casegraph.graph.Told;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Vocabulary;
import org.springframework.stereotype.Component;

/** Says acts in English: who suffered or did it, what it was, who else has a part in it, and when. */
@Component
final class ActSentences {

    /** What somebody did not do: "was arrested", "fell ill". */
    private static final Pattern DONE_TO = Pattern.compile("(?:was|had|suffered|survived|fell|died|needed)\\b");

    /** Whom a phrase such as "was arrested" speaks of; never whoever did it, or in whose case it was. */
    private static final List<String> HARMED = List.of("SUFFERED_BY");

    /** Whom a phrase such as "was granted asylum" speaks of. */
    private static final List<String> HELPED = List.of("SUFFERED_BY", "IN_FAVOUR_OF");

    /** Whom a phrase such as "was the subject of a report" speaks of. */
    private static final List<String> TREATED = List.of("SUFFERED_BY", "IN_FAVOUR_OF", "ABOUT");

    /** Whom a phrase such as "refused to testify" speaks of. */
    private static final List<String> DOING = List.of("SUFFERED_BY", "DONE_BY", "ASKED_BY");

    /** Whom a phrase about an accusation speaks of: the accused, never the one whom the deed is said to have harmed. */
    private static final List<String> ACCUSED = List.of("DONE_BY", "ORDERED_BY");

    private static final List<String> AFTER_A_COMMA = List.of("ADDRESSED_TO", "DECIDED_BY", "ASKED_BY");

    /** One complies with what others report, complain or decide about. */
    private static final List<String> COMPLIANCE = List.of("NON_COMPLIANCE", "COMPLIANCE");

    private final Vocabulary vocabulary;

    ActSentences(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String of(Act act, List<Part> parts, Told told) {
        var shown = shown(parts);
        var subject = subjects(act.kind()).stream()
                .filter(role -> shown.stream().anyMatch(part -> part.role().equals(role) && part.entity() != null))
                .findFirst()
                .orElse("");
        var names = names(shown, subject);
        var sentence = new StringBuilder(names.isEmpty() ? "somebody" : together(names)).append(' ');
        sentence.append(areSeveral(shown, subject) ? Plurals.of(says(act.kind())) : says(act.kind()));
        for (var role : vocabulary.roles().values()) {
            if (!role.id().equals(subject)) {
                sentence.append(phrase(role, act.kind(), shown, names));
            }
        }
        told.date().ifPresent(date -> sentence.append(", ").append(date.inWords()));
        return Opening.of(told.stances()).before(sentence.append('.').toString());
    }

    /** Several who are named, or a group: "the lawyers were threatened". */
    private static boolean areSeveral(List<Part> parts, String subject) {
        var entities = parts.stream()
                .filter(part -> part.role().equals(subject))
                .flatMap(part -> Stream.ofNullable(part.entity()))
                .toList();
        return entities.size() > 1 || entities.stream().anyMatch(entity -> entity.kind() == EntityKind.GROUP);
    }

    /** The roles of which the phrase for a kind may speak; the first that is filled counts. */
    List<String> subjects(String kind) {
        if (kind.equals("OFFENCE")) {
            return ACCUSED;
        }
        var says = says(kind);
        if (!DONE_TO.matcher(says).lookingAt()) {
            return DOING;
        }
        if (says.contains("subject of") || says.contains("agenda")) {
            return TREATED;
        }
        boolean isHarmless =
                vocabulary.actKind(kind).map(word -> word.severity() == 0).orElse(false);
        return isHarmless ? HELPED : HARMED;
    }

    /** The kind as a phrase: "was arrested". */
    String says(String kind) {
        return vocabulary.actKind(kind).map(Vocabulary.ActKind::says).orElse(words(kind));
    }

    /** What statements that support the act say; where none does, what all say. */
    private static List<Part> shown(List<Part> parts) {
        var supported = parts.stream()
                .filter(part -> part.statements().stream()
                        .anyMatch(statement -> statement.stance().supports()))
                .toList();
        return supported.isEmpty() ? parts : supported;
    }

    static String capitalised(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(sentence.codePointAt(0))) + sentence.substring(first);
    }

    private static List<String> names(List<Part> parts, String role) {
        return parts.stream()
                .filter(part -> part.role().equals(role))
                .flatMap(part -> Stream.ofNullable(part.entity()))
                .map(ActSentences::named)
                .toList();
    }

    /** Whoever is not named is left out, and so is whoever the sentence speaks of already. */
    private static String phrase(Vocabulary.Role role, String kind, List<Part> parts, List<String> subjects) {
        var fillers = parts.stream()
                .filter(part -> part.role().equals(role.id()))
                .flatMap(part -> filler(part).stream())
                .filter(name -> !subjects.contains(name))
                .toList();
        if (fillers.isEmpty()) {
            return "";
        }
        var says =
                switch (role.id()) {
                    case "SUFFERED_BY" -> "against";
                    case "ABOUT" -> COMPLIANCE.contains(kind) ? "with" : role.says();
                    default -> role.says();
                };
        return (AFTER_A_COMMA.contains(role.id()) ? ", " : " ") + says + " " + together(fillers);
    }

    private static Optional<String> filler(Part part) {
        var entity = part.entity();
        if (entity != null) {
            return Optional.of(named(entity));
        }
        var act = part.act();
        return act == null ? Optional.empty() : Optional.of(Nouns.of(act.kind()));
    }

    /** A case is spoken of with its article: "the case of …". */
    static String named(Entity entity) {
        return entity.kind() == EntityKind.CASE && entity.name().startsWith("case ")
                ? "the " + entity.name()
                : entity.name();
    }

    private static String words(String id) {
        return id.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String together(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
