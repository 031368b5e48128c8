package org.casegraph.source.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.Words;
import org.casegraph.source.format.Teller;
import org.casegraph.source.format.Teller.Known;
import org.casegraph.source.sheet.Mapping.Word;
import org.casegraph.source.sheet.Rows.Row;
import org.jspecify.annotations.Nullable;

/** Of what kind somebody or something in a row is. */
final class Kinds {

    private static final Pattern CODE = Pattern.compile("\\d{14}");

    private final Columns columns;
    private final Vocabulary vocabulary;
    /** Kinds of acts by the 14-digit codes of the HURIDOCS micro-thesauri that the vocabulary gives them. */
    private final Map<String, String> codes = new HashMap<>();

    Kinds(Columns columns, Vocabulary vocabulary) {
        this.columns = columns;
        this.vocabulary = vocabulary;
        vocabulary.actKinds().values().forEach(kind -> {
            if (kind.huridocs() != null) {
                codes.putIfAbsent(kind.huridocs(), kind.id());
            }
        });
    }

    Optional<Known> entity(Word word, Row row, Teller teller) {
        return meant(word, row, false, teller).map(meaning -> {
            int slash = meaning.indexOf('/');
            return slash < 0
                    ? new Known(EntityKind.valueOf(meaning), null)
                    : new Known(EntityKind.INSTITUTION, meaning.substring(slash + 1));
        });
    }

    /** @param isKept whether a word without a kind is kept in another way */
    Optional<String> act(Word word, Row row, boolean isKept, Teller teller) {
        return meant(word, row, isKept, teller);
    }

    /** The word or code in a row that has no kind here; empty where the mapping leaves it out. */
    Optional<String> unknownAct(Word word, Row row) {
        var said = word.fixed() == null ? columns.value(row, word.column()) : "";
        boolean isKnown = word.words().containsKey(RowMappings.plain(said)) || word.otherwise() != null;
        return Optional.of(said).filter(text -> !text.isEmpty() && !isKnown && itself(text) == null);
    }

    private Optional<String> meant(Word word, Row row, boolean isKept, Teller teller) {
        var fixed = word.fixed();
        if (fixed != null) {
            return Optional.of(fixed);
        }
        var said = columns.value(row, word.column());
        var at = columns.place(row, word.column());
        @Nullable String meaning = word.words().get(RowMappings.plain(said));
        if (meaning == null) {
            meaning = itself(said);
        }
        if (meaning == null) {
            meaning = word.otherwise();
        }
        if (meaning == null && isKept) {
            teller.noPlace(
                    at,
                    "'" + Words.shortened(said)
                            + "' is no kind of act here; it is noted with those who have a part in it");
            return Optional.empty();
        }
        if (meaning == null) {
            teller.refused(
                    at,
                    said.isEmpty()
                            ? "there is no word for the kind"
                            : "'" + Words.shortened(said) + "' is none of the words that the mapping has a kind for");
            return Optional.empty();
        }
        if (meaning.equals(MappingCheck.NONE)) {
            teller.noPlace(at, "the mapping leaves '" + Words.shortened(said) + "' out");
            return Optional.empty();
        }
        teller.taken(at);
        return Optional.of(meaning);
    }

    /** Words of the vocabulary mean themselves, and so do the codes that it has. */
    private @Nullable String itself(String said) {
        var word = said.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        if (vocabulary.actKinds().containsKey(word)) {
            return word;
        }
        var digits = said.replaceAll("\\D.*", "");
        if (CODE.matcher(digits).matches()) {
            return codes.get(digits);
        }
        return java.util.Arrays.stream(EntityKind.values())
                .map(Enum::name)
                .filter(word::equals)
                .findFirst()
                .orElse(null);
    }
}
