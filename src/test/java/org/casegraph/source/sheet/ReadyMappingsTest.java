package org.casegraph.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.source.format.Brought;
import org.casegraph.source.format.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mappings in docs/mappings, on tables as the tools export them. */
class ReadyMappingsTest {

    @TempDir
    private Path folder;

    @Test
    void tablesOfEventsAreReadTogether() throws IOException {
        Brought.write(
                folder,
                "persons.csv",
                """
                person_record_number,person_name,other_names,person_type,date_of_birth,occupation
                00001,Selam Tesfaye / ሰላም ተስፋዬ,,Individual,1980,nurse
                00002,Unit 7,,group,,
                """);
        Brought.write(
                folder,
                "events.csv",
                "event_record_number,event_title,event_description\n00001,The clinic matter,Six arrests\n");
        Brought.write(
                folder,
                "acts.csv",
                """
                act_record_number,event,victim,type_of_act,method_of_attack,initial_date,final_date,remarks
                00001,00001,00001,36010204000004 Denial of care,cell,2019-03,2019-04,none
                00002,00001,00001,arrest,,2019-02-30,,
                00003,00001,00009,arrest,,,,
                00004,00001,00001,04990000000004 Отказ в погребении,decree 7,2020,,
                00005,00001,,04990000000004,,2020,,
                """);
        Brought.write(folder, "involvement.csv", "act,perpetrator,degree_of_involvement\n00001,00002,direct\n");
        var read = Brought.file(mapping("huridocs"));

        assertThat(read.lines())
                .contains(
                        "PERSON | PRIMARY | Selam Tesfaye",
                        "PERSON | TRANSLITERATION | ሰላም ተስፋዬ",
                        "GROUP | PRIMARY | Unit 7",
                        "CASE | PRIMARY | The clinic matter",
                        "DENIAL_OF_MEDICAL_CARE | IN_CASE The clinic matter, SUFFERED_BY Selam Tesfaye | {method=cell} | 2019-03/2019-04",
                        "DENIAL_OF_MEDICAL_CARE | DONE_BY Unit 7 | {involvement=direct}",
                        "ARREST | IN_CASE The clinic matter, SUFFERED_BY Selam Tesfaye",
                        "ARREST | IN_CASE The clinic matter");
        assertThat(read.why("initial_date")).startsWith("row 3: '2019-02-30' is no date");
        assertThat(read.loss("act").remarks().getFirst().sentence()).contains("'person:00009' is not in this file");
        assertThat(read.lines())
                .contains(
                        "Selam Tesfaye | NOTE | type_of_act: 04990000000004 Отказ в погребении; method: decree 7 (suffered by) | 2020/",
                        "The clinic matter | NOTE | type_of_act: 04990000000004 (in case) | 2020/");
        assertThat(read.loss("type_of_act").remarks())
                .extracting(Loss.Remark::row)
                .containsExactly(5L, 6L);
        assertThat(read.why("remarks")).contains("no line of the mapping asks");
    }

    @Test
    void entitiesOfSeveralTemplatesReferByTitle() throws IOException {
        mapping("uwazi");
        var read = Brought.file(
                Brought.write(
                        folder,
                        "uwazi.csv",
                        """
                title__en,title__ar,Template,Date added,Date of birth,Profession,Description,Geolocation,Held at,Held from,Held until,Nationality,Published,Documents,Attachments
                Samir Haddad,سمير حداد,Person,2024,1970-01,baker,,,North Prison|South Prison,2011,2012,Levantia,yes,,
                North Prison,,Prison,2024,,,,33.5|36.3,,,,,yes,,
                South Prison,,Prison,2024,,,,,,,,,yes,,
                Levantia,,Country,2024,,,,,,,,,yes,,
                Song,,Poem,2024,,,,,,,,,yes,,
                """));

        assertThat(read.lines())
                .contains(
                        "PERSON | PRIMARY | Samir Haddad",
                        "PERSON | TRANSLITERATION | سمير حداد",
                        "Samir Haddad | HELD_AT | North Prison | 2011/2012",
                        "Samir Haddad | HELD_AT | South Prison | 2011/2012",
                        "Samir Haddad | CITIZEN_OF | Levantia",
                        "North Prison | COORDINATES | 33.5|36.3");
        assertThat(read.why("Template"))
                .isEqualTo("row 6: 'Poem' is none of the words that the mapping has a kind for");
    }

    @Test
    void publishedSchemaAcceptsTheMappingsThatAreRead() throws IOException {
        var schema = Files.readString(Path.of("src/main/resources/mapping.schema.json"));
        var compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        for (var name : List.of("huridocs", "uwazi")) {
            var yaml = Files.readString(mapping(name));
            assertThat(compiled.validate(yaml, InputFormat.YAML)).isEmpty();
        }
        assertThat(compiled.validate("entities: [{name: x}]", InputFormat.YAML)).isNotEmpty();
    }

    private Path mapping(String name) throws IOException {
        var file = name + ".mapping.yaml";
        return Files.copy(Path.of("docs/mappings", file), folder.resolve(file));
    }
}
