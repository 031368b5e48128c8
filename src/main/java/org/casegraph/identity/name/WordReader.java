package org.casegraph.identity.name;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out what comparing needs of a word whose part is known. */
final class WordReader {

    private static final int ARTICLE_AND_MORE = 5;
    private static final String CHINESE = "Chinese";

    private final Sounds sounds;
    private final Readings readings;
    private final Distance distance;
    private final Endings endings;
    private final GivenNames givenNames;

    WordReader(Sounds sounds, Readings readings, Distance distance, Endings endings, GivenNames givenNames) {
        this.sounds = sounds;
        this.readings = readings;
        this.distance = distance;
        this.endings = endings;
        this.givenNames = givenNames;
    }

    Word word(Draft draft, boolean inCase) {
        var writing = draft.piece.writing();
        var ascii =
                writing == Writing.ARABIC && draft.ascii.startsWith("al") && draft.ascii.length() >= ARTICLE_AND_MORE
                        ? draft.ascii.substring(2)
                        : draft.ascii;
        var heard = sounds.of(ascii, writing.loss() != Writing.Loss.VOWELS);
        return new Word(
                draft.shown,
                ascii,
                draft.bare(),
                heard.length == 0 && draft.part.isCounted() ? Part.PARTICLE : draft.part,
                heard,
                draft.part.isCounted() ? readings.of(ascii, writing, heard, draft.language) : Readings.NONE,
                draft.part == Part.GENERATION ? draft.generation : distance.length(heard),
                heard(uncased(draft, ascii, inCase)),
                draft.part == Part.GIVEN ? null : heard(root(draft, ascii)),
                draft.father == null ? null : sounds.of(draft.father),
                draft.piece.script(),
                writing,
                writing.hasSigns() ? draft.piece.signs() : null,
                syllables(draft, ascii),
                draft.of,
                givenNames.named(draft.father != null && draft.part == Part.PATRONYMIC ? draft.father : ascii),
                givenNames.shortOf(ascii));
    }

    private static @Nullable String syllables(Draft draft, String ascii) {
        if (draft.piece.writing() == Writing.HAN) {
            return CHINESE + ascii;
        }
        return draft.exact && draft.piece.writing() == Writing.LATIN ? draft.language + ascii : null;
    }

    private byte @Nullable [] heard(Optional<String> word) {
        return word.isEmpty() ? null : sounds.of(word.get());
    }

    private Optional<String> root(Draft draft, String ascii) {
        return draft.part == Part.PATRONYMIC
                ? Optional.empty()
                : endings.root(endings.uncased(ascii).orElse(ascii));
    }

    private Optional<String> uncased(Draft draft, String ascii, boolean inCase) {
        if (draft.part == Part.PATRONYMIC) {
            return Optional.empty();
        }
        if (draft.part == Part.FAMILY || draft.part == Part.NAME) {
            var family = endings.uncased(ascii);
            if (family.isPresent()) {
                return family.map(endings::usual);
            }
        }
        boolean mayBeInCase = inCase && draft.part != Part.FAMILY;
        return mayBeInCase
                ? endings.givenUncased(ascii).filter(stem -> !ascii.endsWith("a") || !givenNames.hasFeminine(stem))
                : Optional.empty();
    }

    static boolean share(List<Integer> one, List<Integer> other) {
        for (var group : one) {
            if (other.contains(group)) {
                return true;
            }
        }
        return false;
    }
}
