package org.casegraph.identity.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the name of a father within a name, in the systems that know one. */
final class Patronymics {

    /** The table of patronymics. */
    record Table(
            Map<Gender, List<String>> endings,
            Map<Gender, List<String>> inflected,
            Map<Gender, List<String>> words,
            Map<String, String> irregular) {}

    /**
     * What a patronymic says.
     *
     * @param father the stem of the father's name
     */
    record Reading(String father, Gender gender, boolean inCase) {}

    private final Table table;

    Patronymics(Table table) {
        this.table = table;
    }

    Optional<Reading> of(String word) {
        var irregular = table.irregular().get(word);
        if (irregular != null) {
            return Optional.of(new Reading(irregular, word.endsWith("a") ? Gender.FEMALE : Gender.MALE, false));
        }
        return read(word, table.inflected(), true).or(() -> read(word, table.endings(), false));
    }

    private static Optional<Reading> read(String word, Map<Gender, List<String>> endings, boolean inCase) {
        for (var ofGender : endings.entrySet()) {
            var ending = Endings.longest(word, ofGender.getValue());
            if (ending.isPresent()) {
                return Optional.of(new Reading(Endings.without(word, ending.get()), ofGender.getKey(), inCase));
            }
        }
        return Optional.empty();
    }

    /** The gender told by a word that makes the name before it the father's. */
    Optional<Gender> word(String word) {
        return table.words().entrySet().stream()
                .filter(ofGender -> ofGender.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
