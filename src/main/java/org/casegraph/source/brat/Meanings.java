package org.casegraph.source.brat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Stance;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.brat.BratMapping.Section;
import org.jspecify.annotations.Nullable;

/**
 * What the annotators' words mean in the vocabulary: by their own mapping, by the usual one, or because they are words
 * of the vocabulary themselves, however capitals and joints are written.
 */
final class Meanings {

    static final String NONE = "none";
    private static final String REVERSED = "/reversed";
    private static final String DETAIL = "detail/";
    private static final List<String> NO = List.of("FALSE", "NO", "0");

    /** What something is. */
    record Sort(EntityKind kind, @Nullable String type) {}

    /** How two hang together; reversed where the second end comes first. */
    record Tie(String relation, boolean isReversed) {}

    /** What an argument of an event says. */
    sealed interface Part {
        record Role(String role) implements Part {}

        record Detail(String key) implements Part {}

        record Date() implements Part {}

        record Speaker() implements Part {}
    }

    private final Vocabulary vocabulary;
    private final BratMapping own;
    private final BratMapping usual;

    Meanings(Vocabulary vocabulary, BratMapping own, BratMapping usual) {
        this.vocabulary = vocabulary;
        this.own = own;
        this.usual = usual;
    }

    Optional<Sort> sort(String word) {
        return meaning(Section.ENTITIES, word).flatMap(this::readSort);
    }

    Optional<Tie> tie(String word) {
        return meaning(Section.RELATIONS, word).flatMap(this::readTie);
    }

    /** The role in an act that a relation between two events, or an event and somebody, stands for. */
    Optional<String> roleOfRelation(String word) {
        return meaning(Section.RELATIONS, word).map(Meanings::key).filter(vocabulary.roles()::containsKey);
    }

    Optional<String> kindOfAct(String word) {
        return meaning(Section.EVENTS, word).map(Meanings::key).filter(vocabulary.actKinds()::containsKey);
    }

    /** Numbers that tell several of one role apart, as in Victim2, are no part of the word. */
    Optional<Part> part(String word) {
        return meaning(Section.ROLES, word.replaceFirst("(?<=\\D)\\d+$", "")).flatMap(this::readPart);
    }

    /** How the text stands to an event; a flag that says no says nothing. */
    Optional<Stance> stance(String word, String value) {
        if (key(word).equals("STANCE")) {
            return readStance(value);
        }
        var byValue = meaning(Section.ATTRIBUTES, word + "=" + value).flatMap(Meanings::readStance);
        if (byValue.isPresent() || NO.contains(key(value))) {
            return byValue;
        }
        return meaning(Section.ATTRIBUTES, word).flatMap(Meanings::readStance);
    }

    Optional<String> property(String word) {
        return meaning(Section.ATTRIBUTES, word).map(Meanings::key).filter(vocabulary.properties()::containsKey);
    }

    /** Whether a meaning that a mapping gives can be read at all. */
    boolean isKnown(Section section, String meaning) {
        return meaning.equals(NONE)
                || switch (section) {
                    case ENTITIES -> readSort(meaning).isPresent();
                    case RELATIONS ->
                        readTie(meaning).isPresent() || vocabulary.roles().containsKey(key(meaning));
                    case EVENTS -> vocabulary.actKinds().containsKey(key(meaning));
                    case ROLES -> readPart(meaning).isPresent();
                    case ATTRIBUTES ->
                        readStance(meaning).isPresent()
                                || vocabulary.properties().containsKey(key(meaning));
                };
    }

    private Optional<String> meaning(Section section, String word) {
        var key = key(word);
        var said = Optional.ofNullable(own.words(section).get(key))
                .or(() -> Optional.ofNullable(usual.words(section).get(key)));
        return said.or(() -> Optional.of(word)).filter(meaning -> !meaning.equals(NONE));
    }

    private Optional<Sort> readSort(String meaning) {
        var parts = meaning.split("/", 2);
        var word = key(parts[parts.length - 1]);
        if (vocabulary.institutionTypes().containsKey(word) && (parts.length == 1 || isInstitution(parts[0]))) {
            return Optional.of(new Sort(EntityKind.INSTITUTION, word));
        }
        return parts.length > 1 ? Optional.empty() : kind(word).map(kind -> new Sort(kind, null));
    }

    private static boolean isInstitution(String word) {
        return key(word).equals(EntityKind.INSTITUTION.name());
    }

    private static Optional<EntityKind> kind(String word) {
        return java.util.Arrays.stream(EntityKind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst();
    }

    private Optional<Tie> readTie(String meaning) {
        boolean isReversed = meaning.endsWith(REVERSED);
        var word = key(isReversed ? meaning.substring(0, meaning.length() - REVERSED.length()) : meaning);
        return Optional.of(new Tie(word, isReversed))
                .filter(tie -> vocabulary.relations().containsKey(tie.relation()));
    }

    private Optional<Part> readPart(String meaning) {
        if (meaning.startsWith(DETAIL) && meaning.length() > DETAIL.length()) {
            return Optional.of(new Part.Detail(meaning.substring(DETAIL.length())));
        }
        return switch (key(meaning)) {
            case "DATE" -> Optional.of(new Part.Date());
            case "SPEAKER" -> Optional.of(new Part.Speaker());
            case String word when vocabulary.roles().containsKey(word) -> Optional.of(new Part.Role(word));
            default -> Optional.empty();
        };
    }

    private static Optional<Stance> readStance(String meaning) {
        return java.util.Arrays.stream(Stance.values())
                .filter(stance -> stance.name().equals(key(meaning)))
                .findFirst();
    }

    /** One form for a word: SpecialForces, special-forces and SPECIAL_FORCES are the same. */
    static String key(String word) {
        return word.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "_")
                .replaceAll("[^\\p{L}\\p{N}=]+", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** All words of a mapping in that form. */
    static Map<String, String> keyed(Map<String, String> words) {
        var keyed = new java.util.LinkedHashMap<String, String>();
        words.forEach((word, meaning) -> keyed.put(key(word), meaning));
        return keyed;
    }
}
