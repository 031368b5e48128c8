package org.casegraph.source.list;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casegraph.model.EntityKind.GROUP;
import static org.casegraph.model.EntityKind.INSTITUTION;
import static org.casegraph.model.EntityKind.PERSON;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casegraph.source.list.ListedName.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameListTest {

    @TempDir
    Path folder;

    @Test
    void readsTablesUnderWordsOfSeveralLanguages() {
        assertThat(names("id,name,birth_date\n7,Aslan Beketov,1961\n")).containsExactly("Aslan Beketov");
        assertThat(names("№;ФИО;Дата рождения\n1;Бекетов Аслан Ерланович;02.05.1961\n"))
                .containsExactly("Бекетов Аслан Ерланович");
        assertThat(names("Тегі\tАты\tӘкесінің аты\nБекетов\tАслан\tЕрланұлы\n"))
                .containsExactly("Бекетов, Аслан Ерланұлы");
        assertThat(names("Nom;Prénom\nBeketov;Aslan\n")).containsExactly("Beketov, Aslan");
        assertThat(names("Soyadı|Adı|Ata adı\nBekətov|Aslan|Erlan oğlu\n"))
                .containsExactly("Bekətov, Aslan Erlan oğlu");
        assertThat(names("Name\nBeketov, Aslan\n")).containsExactly("Beketov, Aslan");
        assertThat(names("Имя\nАслан Бекетов\n")).containsExactly("Аслан Бекетов");
    }

    @Test
    void readsAllNamesOfARow() {
        var read = read(
                "id,schema,name,aliases,birth_date,countries,sanctions\n"
                        + "Q1,Person,Aslan Beketov,\"Аслан Бекетов;Beketow, Aslan|A. Beketov\",1961-05-02,kz;ru,\"Frozen, 2019\"\n");

        assertThat(read)
                .containsExactly(new ListEntry.Read(new ListedName(
                        2,
                        List.of("Aslan Beketov", "Аслан Бекетов", "Beketow, Aslan", "A. Beketov"),
                        List.of(PERSON),
                        "Q1",
                        List.of(
                                new Field("schema", Column.KIND, "Person"),
                                new Field("birth_date", Column.BIRTH_DATE, "1961-05-02"),
                                new Field("countries", Column.COUNTRY, "kz;ru"),
                                new Field("sanctions", null, "Frozen, 2019")))));
    }

    @Test
    void partsANameThatIsWrittenInTwoScripts() {
        assertThat(names("name\nБекетов Аслан (Beketov Aslan)\n")).containsExactly("Бекетов Аслан", "Beketov Aslan");
        assertThat(names("name\nAslan Beketov [阿斯兰]\n")).containsExactly("Aslan Beketov", "阿斯兰");
        assertThat(names("name\nБекетов А. Beketov A.\n")).containsExactly("Бекетов А.", "Beketov A.");
        assertThat(names("name\nБекетов Аслан / Beketov Aslan\n")).containsExactly("Бекетов Аслан", "Beketov Aslan");
        assertThat(names("name\nAslan (Berik) Beketov\n")).containsExactly("Aslan (Berik) Beketov");
        assertThat(names("name\nТОО Jasyl Alma\n")).containsExactly("ТОО Jasyl Alma");
    }

    @Test
    void tellsTheEncodingByLooking() {
        var text = "ФИО;Страна\nБекетов Аслан Ерланович;Казахстан\nСеитов Нурлан Маратович;Казахстан\n";

        for (var bytes : List.of(
                text.getBytes(UTF_8),
                ("\uFEFF" + text).getBytes(UTF_8),
                ("\uFEFF" + text).getBytes(UTF_16LE),
                text.getBytes(UTF_16LE),
                text.getBytes(Charset.forName("windows-1251")))) {
            assertThat(names(read(bytes, ListOptions.NONE)))
                    .containsExactly("Бекетов Аслан Ерланович", "Сеитов Нурлан Маратович");
        }
    }

    @Test
    void readsQuotesLineBreaksAndTitlesAboveTheHeadings() {
        var list =
                "sep=;\nList of the council;;\n;;\nnumber;name;note\n1;\"Beketov\nAslan\";\"said \"\"no\"\"; left\"\n\n2;Dana Omarova;\n";

        assertThat(names(list)).containsExactly("Beketov", "Aslan", "Dana Omarova");
        assertThat(read(list)).extracting(ListEntry::row).containsExactly(4L, 6L);
    }

    @Test
    void takesTheColumnsThatAreNamed() {
        var list = "who,where,since\nDana Omarova,Almaty,2001\n";

        assertThat(names(read(list.getBytes(UTF_8), options(Column.NAME, "WHO"))))
                .containsExactly("Dana Omarova");
        assertThat(names(read(list.getBytes(UTF_8), options(Column.NAME, "1")))).containsExactly("Dana Omarova");
        assertThatThrownBy(() -> read(list.getBytes(UTF_8), options(Column.NAME, "whom")))
                .isInstanceOf(ListRefused.class)
                .hasMessage("There is no column 'whom' in the list; its columns are: who, where, since.");
    }

    @Test
    void refusesATableWithoutNamesAndSaysWhatToGive() {
        assertThatThrownBy(() -> read("who,where,since\nDana Omarova,Almaty,2001\n"))
                .isInstanceOf(ListRefused.class)
                .hasMessageContaining("None of the columns is taken for the name; they are: who, where, since.")
                .hasMessageContaining("--name-column");
    }

    @Test
    void takesNoRowBelowForTheHeadings() {
        assertThat(names("schema,name\nPerson,Dana Omarova\nPerson,Aslan Beketov\n"))
                .containsExactly("Dana Omarova", "Aslan Beketov");
        assertThatThrownBy(() -> read("what,who\nPerson,Dana Omarova\nPerson,\nPerson,\n"))
                .isInstanceOf(ListRefused.class)
                .hasMessageContaining("they are: what, who.");
    }

    @Test
    void tellsOfEveryRowThatCannotBeRead() {
        assertThat(read("name,born\nDana Omarova,1970\n,1971\nBeketov, Aslan,1961\n-,\nMarat Seitov,1962\n"))
                .containsExactly(
                        person(2, "Dana Omarova", new Field("born", Column.BIRTH_DATE, "1970")),
                        new ListEntry.Unread(3, "it names nobody: where a name should stand there is none"),
                        new ListEntry.Unread(
                                4,
                                "it has 3 cells under 2 headings; cells that hold the separator stand between quotation"
                                        + " marks"),
                        new ListEntry.Unread(5, "it names nobody: where a name should stand there is none"),
                        person(6, "Marat Seitov", new Field("born", Column.BIRTH_DATE, "1962")));
    }

    @Test
    void tellsWhatThoseOnTheListAre() {
        var list = read(
                "type,name\nФизическое лицо,Дана Омарова\nCompany,Jasyl Alma LLP\nentity,Front of Steppe\nVessel,Aral\n");

        assertThat(list)
                .extracting(entry -> ((ListEntry.Read) entry).name().kinds())
                .containsExactly(List.of(PERSON), List.of(INSTITUTION), List.of(INSTITUTION, GROUP));
    }

    @Test
    void readsEntitiesOfFollowTheMoney() {
        var list =
                """
                {"id": "a", "schema": "Person", "properties": {"name": ["Aslan Beketov"], "alias": ["Аслан Бекетов"], "weakAlias": ["Bek"], "firstName": ["Aslan"], "lastName": ["Beketov"], "fatherName": ["Erlanovich"], "birthDate": ["1961"], "topics": ["sanction", "role.pep"]}}

                {"id": "b", "schema": "PublicBody", "properties": {"name": ["Court of Steppe"]}}
                {"id": "c", "schema": "Ownership", "properties": {"owner": ["a"]}}
                {"id": "d", "schema": "Person"
                {"id": "e", "schema": "LegalEntity", "properties": {"name": "Jasyl Alma"}}
                [1]
                {"id": "f", "schema": "Person", "properties": {"birthDate": ["1961"]}}
                """;

        assertThat(read(list))
                .containsExactly(
                        new ListEntry.Read(new ListedName(
                                1,
                                List.of("Aslan Beketov", "Аслан Бекетов", "Bek", "Beketov, Aslan Erlanovich"),
                                List.of(PERSON),
                                "a",
                                List.of(
                                        new Field("schema", Column.KIND, "Person"),
                                        new Field("birthDate", Column.BIRTH_DATE, "1961"),
                                        new Field("topics", null, "sanction; role.pep")))),
                        new ListEntry.Read(new ListedName(
                                3,
                                List.of("Court of Steppe"),
                                List.of(INSTITUTION),
                                "b",
                                List.of(new Field("schema", Column.KIND, "PublicBody")))),
                        new ListEntry.Unread(
                                5,
                                "it is not the JSON that it should be, or not all of it; accepted is an entity of"
                                        + " FollowTheMoney a line"),
                        new ListEntry.Read(new ListedName(
                                6,
                                List.of("Jasyl Alma"),
                                List.of(PERSON, INSTITUTION, GROUP),
                                "e",
                                List.of(new Field("schema", Column.KIND, "LegalEntity")))),
                        new ListEntry.Unread(7, "it is no JSON object; accepted is an entity of FollowTheMoney a line"),
                        new ListEntry.Unread(8, "it names nobody: where a name should stand there is none"));
    }

    @Test
    void countsWhatIsNeitherAPersonNorABody() throws IOException {
        var file = file("type,name\nVessel,Aral\nvessel,Kaspi\nVessel,Ili\nPerson,Dana Omarova\nHero,Aslan Beketov\n"
                .getBytes(UTF_8));
        try (var list = NameList.open(file, ListOptions.NONE)) {
            while (list.next().isPresent()) {}

            assertThat(list.passedOver())
                    .containsExactly(
                            "2 rows of the kind 'Vessel' were passed over: they are neither people nor bodies.",
                            "1 row of the kind 'vessel' was passed over: it is neither a person nor a body.",
                            "1 row is of kinds that are not known here, such as 'Hero'; they were taken for what the"
                                    + " list is of.");
        }
    }

    private static ListOptions options(Column column, String heading) {
        return new ListOptions(new EnumMap<>(Map.of(column, List.of(heading))), null, null, null);
    }

    private static ListEntry person(long row, String name, Field... fields) {
        return new ListEntry.Read(new ListedName(row, List.of(name), List.of(PERSON), null, List.of(fields)));
    }

    private List<String> names(String list) {
        return names(read(list));
    }

    private static List<String> names(List<ListEntry> entries) {
        return entries.stream()
                .flatMap(entry -> ((ListEntry.Read) entry).name().names().stream())
                .toList();
    }

    private List<ListEntry> read(String list) {
        return read(list.getBytes(UTF_8), ListOptions.NONE);
    }

    private List<ListEntry> read(byte[] bytes, ListOptions options) {
        try (var list = NameList.open(file(bytes), options)) {
            var entries = new ArrayList<ListEntry>();
            for (var next = list.next(); next.isPresent(); next = list.next()) {
                entries.add(next.get());
            }
            return entries;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("list"), bytes);
    }
}
