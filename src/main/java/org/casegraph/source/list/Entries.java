package org.casegraph.source.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.model.EntityKind;
import org.casegraph.source.list.ListedName.Field;
import org.jspecify.annotations.Nullable;

/** What a row of any list comes to: no more of it than can be meant and shown. */
final class Entries {

    private static final int MOST_NAMES = 100;
    private static final int MOST_FIELDS = 40;
    private static final int LONGEST_FIELD = 500;
    private static final int LONGEST_ID = 200;

    private Entries() {}

    static ListEntry of(long row, List<String> names, List<EntityKind> kinds, @Nullable String id, List<Field> fields) {
        if (names.isEmpty()) {
            return new ListEntry.Unread(row, "it names nobody: where a name should stand there is none");
        }
        var problem = problem(names);
        if (problem.isPresent()) {
            return new ListEntry.Unread(row, problem.get());
        }
        var shown = fields.stream().limit(MOST_FIELDS).map(Entries::cut).toList();
        return new ListEntry.Read(new ListedName(row, names, kinds, id == null ? null : cut(id, LONGEST_ID), shown));
    }

    private static Optional<String> problem(List<String> names) {
        if (names.size() > MOST_NAMES) {
            return Optional.of("it has %,d names; accepted are %d".formatted(names.size(), MOST_NAMES));
        }
        var tooLong = names.stream().filter(NameCells::isTooLong).findFirst();
        if (tooLong.isPresent()) {
            return Optional.of("a name of %,d characters is none; perhaps a quotation mark is missing"
                    .formatted(tooLong.get().length()));
        }
        boolean isBroken = names.stream().anyMatch(name -> name.indexOf('\uFFFD') >= 0 || name.indexOf(0) >= 0);
        return isBroken
                ? Optional.of("its name holds bytes that are no letters in the encoding of the list; name the encoding")
                : Optional.empty();
    }

    /** A comma tells which is the family name, whatever language it is in. */
    static String inParts(String family, String given, String father) {
        var own = Stream.of(given, father).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return Stream.of(family, own).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Names are shown as names. */
    static boolean isShown(@Nullable Column column) {
        return column == null
                || column == Column.KIND
                || column == Column.BIRTH_DATE
                || column == Column.COUNTRY
                || column == Column.GENDER;
    }

    private static Field cut(Field field) {
        return new Field(cut(field.name(), LONGEST_ID), field.column(), cut(field.value(), LONGEST_FIELD));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
