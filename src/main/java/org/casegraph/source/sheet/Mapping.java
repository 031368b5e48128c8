package org.casegraph.source.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.NameType;
import org.casegraph.source.format.Dates;
import org.jspecify.annotations.Nullable;

/** What the columns of tables mean. */
record Mapping(About about, Dates.Order dates, String several, List<OfTable> tables) {

    Mapping {
        tables = List.copyOf(tables);
    }

    /** What is said of the whole file; null where it is left to whoever brings it. */
    record About(
            @Nullable String collection,
            @Nullable String file,
            @Nullable String title,
            @Nullable String type,
            @Nullable String language,
            @Nullable String url,
            @Nullable FuzzyDate published,
            @Nullable String coder,
            @Nullable Clearance clearance,
            @Nullable String publisher,
            EntityKind publisherKind,
            @Nullable String publisherType) {}

    /**
     * What the columns of one table mean.
     *
     * @param file the file it is in, null where it is the one that is imported
     * @param sheet the sheet it is on, null for the first
     * @param headings the number of the row of headings
     */
    record OfTable(
            @Nullable String file,
            @Nullable String sheet,
            int headings,
            List<Being> beings,
            List<Deed> deeds,
            List<Tie> ties,
            List<String> ignored) {
        OfTable {
            beings = List.copyOf(beings);
            deeds = List.copyOf(deeds);
            ties = List.copyOf(ties);
            ignored = List.copyOf(ignored);
        }
    }

    /** A column, and the columns that say whom it is from and how sure it is; null to find them by their names. */
    record Cell(
            String column,
            @Nullable String source,
            @Nullable String confidence,
            @Nullable String language,
            @Nullable NameType type) {}

    /**
     * A word of the vocabulary: always the same, or told by a column.
     *
     * @param words what the words of the column mean
     * @param otherwise what all other words mean, null where they are refused
     */
    record Word(
            @Nullable String fixed, @Nullable String column, Map<String, String> words, @Nullable String otherwise) {
        Word {
            words = Map.copyOf(words);
        }
    }

    /** When something was: in one column, or from one to another. */
    record Times(@Nullable String date, @Nullable String start, @Nullable String end) {

        static final Times NONE = new Times(null, null, null);
    }

    /**
     * Somebody or something that a row speaks of.
     *
     * @param as by which word the rest of the mapping calls them
     * @param kind null where another table says it
     * @param ids by which word ids are told apart from those of other kinds
     * @param id the column of the id, null where the name is the id
     */
    record Being(
            String as,
            @Nullable Word kind,
            String ids,
            @Nullable String id,
            List<Cell> names,
            Map<String, List<Cell>> properties) {
        Being {
            names = List.copyOf(names);
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }
    }

    /**
     * An act that a row speaks of.
     *
     * @param kind null where another table says it
     * @param id the column of the id, null where each row is an act of its own
     * @param roles words of beings and deeds, or those for somebody and nobody, by role
     */
    record Deed(
            String as,
            @Nullable Word kind,
            @Nullable String id,
            Map<String, List<String>> roles,
            Map<String, Cell> details,
            Times times,
            @Nullable String source) {
        Deed {
            roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
            details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        }
    }

    /** A relation that a row speaks of. */
    record Tie(String relation, String from, String to, @Nullable Cell quality, Times times, @Nullable String source) {}
}
