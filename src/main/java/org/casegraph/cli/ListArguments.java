package org.casegraph.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.EntityKind;
import org.casegraph.source.list.Column;
import org.casegraph.source.list.ListOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What may be said of a list besides the list. Columns are named by their headings, or by their numbers from 1. */
final class ListArguments {

    @Option(names = "--name-column", paramLabel = "COLUMN", description = "A column with whole names. May be repeated.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--family-column", paramLabel = "COLUMN", description = "A column with family names.")
    private List<String> families = new ArrayList<>();

    @Option(names = "--given-column", paramLabel = "COLUMN", description = "A column with given names.")
    private List<String> given = new ArrayList<>();

    @Option(names = "--father-column", paramLabel = "COLUMN", description = "A column with patronymics, middle names.")
    private List<String> fathers = new ArrayList<>();

    @Option(
            names = "--alias-column",
            paramLabel = "COLUMN",
            description = "A column with other names, parted by semicolons, bars or line breaks. May be repeated.")
    private List<String> aliases = new ArrayList<>();

    @Option(names = "--id-column", paramLabel = "COLUMN", description = "The column with the list's own ids.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--kind-column", paramLabel = "COLUMN", description = "The column that tells people from bodies.")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--birth-date-column", paramLabel = "COLUMN", description = "The column with dates of birth.")
    private List<String> births = new ArrayList<>();

    @Option(names = "--country-column", paramLabel = "COLUMN", description = "A column with countries.")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--gender-column", paramLabel = "COLUMN", description = "The column with the gender.")
    private List<String> genders = new ArrayList<>();

    @Option(
            names = "--kind",
            description = "What those on the list are where it does not say: PERSON, INSTITUTION, GROUP, PLACE or CASE;"
                    + " by default PERSON.")
    private @Nullable EntityKind kind;

    @Option(
            names = "--separator",
            paramLabel = "CHARACTER",
            description = "What parts the cells, or TAB; by default it is told by looking.")
    private @Nullable String separator;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Such as windows-1251; by default told by looking.")
    private @Nullable String encoding;

    ListOptions options() {
        var columns = new EnumMap<Column, List<String>>(Column.class);
        columns.putAll(Map.of(
                Column.NAME,
                names,
                Column.FAMILY,
                families,
                Column.GIVEN,
                given,
                Column.FATHER,
                fathers,
                Column.ALIAS,
                aliases,
                Column.ID,
                ids,
                Column.KIND,
                kinds,
                Column.BIRTH_DATE,
                births,
                Column.COUNTRY,
                countries,
                Column.GENDER,
                genders));
        return new ListOptions(columns, kind, separator, encoding);
    }
}
