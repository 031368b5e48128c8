package org.casegraph.identity.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A name of an institution, read and ready to be compared with many others. */
public final class InstitutionName {

    private final String value;
    private final List<BodyWord> words;
    private final String initials;
    private final Bodies.@Nullable Body body;

    InstitutionName(String value, List<BodyWord> words, String initials, Bodies.@Nullable Body body) {
        this.value = value;
        this.words = List.copyOf(words);
        this.initials = initials;
        this.body = body;
    }

    /** The name as it stands in its source. */
    public String value() {
        return value;
    }

    /** The code of a body that is known well enough to have one. */
    public Optional<String> code() {
        return Optional.ofNullable(body).map(Bodies.Body::code);
    }

    Bodies.@Nullable Body body() {
        return body;
    }

    List<BodyWord> words() {
        return words;
    }

    /** The first letters of its words, in Latin. */
    String initials() {
        return initials;
    }

    List<BodyWord> of(BodyPart part) {
        return words.stream().filter(word -> word.part() == part).toList();
    }

    /** The only word that is a name, where it is an abbreviation: all capitals, or small where nothing else is there. */
    Optional<String> abbreviation() {
        var names = of(BodyPart.NAME);
        boolean alone = names.size() == 1
                && words.stream()
                        .allMatch(word -> word.part() == BodyPart.NAME
                                || word.part() == BodyPart.COUNTRY
                                || word.part() == BodyPart.FORM);
        return alone && names.getFirst().shown().equals(names.getFirst().shown().toUpperCase(java.util.Locale.ROOT))
                ? Optional.of(names.getFirst().meaning())
                : Optional.empty();
    }

    /** What words mean, whatever the language and the order. */
    static String key(List<BodyWord> words) {
        return words.stream()
                .map(word -> word.part() + ":" + word.meaning())
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
