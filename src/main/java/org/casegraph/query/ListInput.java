package org.casegraph.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.model.EntityKind;
import org.casegraph.source.list.Column;
import org.casegraph.source.list.ListOptions;
import org.casegraph.xref.Question;
import org.jspecify.annotations.Nullable;

/** What is said of a list besides the list, as {@code ListOptions} of the schema. */
record ListInput(
        @Nullable List<String> nameColumns,
        @Nullable List<String> familyColumns,
        @Nullable List<String> givenColumns,
        @Nullable List<String> fatherColumns,
        @Nullable List<String> aliasColumns,
        @Nullable String idColumn,
        @Nullable String kindColumn,
        @Nullable String birthDateColumn,
        @Nullable String countryColumn,
        @Nullable String genderColumn,
        @Nullable EntityKind kind,
        @Nullable String separator,
        @Nullable String encoding,
        @Nullable Double least,
        @Nullable Integer most) {

    static final ListInput SILENT =
            new ListInput(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    ListOptions options() {
        var columns = new EnumMap<Column, List<String>>(Column.class);
        put(columns, Column.NAME, nameColumns);
        put(columns, Column.FAMILY, familyColumns);
        put(columns, Column.GIVEN, givenColumns);
        put(columns, Column.FATHER, fatherColumns);
        put(columns, Column.ALIAS, aliasColumns);
        put(columns, Column.ID, one(idColumn));
        put(columns, Column.KIND, one(kindColumn));
        put(columns, Column.BIRTH_DATE, one(birthDateColumn));
        put(columns, Column.COUNTRY, one(countryColumn));
        put(columns, Column.GENDER, one(genderColumn));
        return new ListOptions(columns, kind, separator, encoding);
    }

    Question question(Viewer viewer) {
        return new Question(
                least == null ? Question.USUAL_LEAST : least, most == null ? Question.USUAL_MOST : most, viewer);
    }

    private static void put(Map<Column, List<String>> columns, Column column, @Nullable List<String> headings) {
        if (headings != null) {
            columns.put(column, headings);
        }
    }

    private static @Nullable List<String> one(@Nullable String heading) {
        return heading == null ? null : List.of(heading);
    }
}
