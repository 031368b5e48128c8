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
        return meant(word, row, teller).map(meaning -> {
            int slash = meaning.indexOf('/');
            return slash < 0
                    ? new Known(EntityKind.valueOf(meaning), null)
                    : new Known(EntityKind.INSTITUTION, meaning.substring(slash + 1));
        });
    }

    Optional<String> act(Word word, Row row, Teller teller) {
        return meant(word, row, teller);
    }

    private Optional<String> meant(Word word, Row row, Teller teller) {
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
