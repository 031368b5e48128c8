package org.casegraph.source.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.casegraph.source.format.Brought;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FtmStatementsTest {

    private static final String HEADINGS =
            "id,entity_id,canonical_id,prop,prop_type,schema,value,original_value,dataset,origin,lang,first_seen,last_seen\n";

    @TempDir
    private Path folder;

    @Test
    void everyRowKeepsItsDatasetAndOneCanonicalIdIsAJudgement() {
        var read = Brought.file(
                Brought.write(
                        folder,
                        "statements.csv",
                        HEADINGS
                                + """
                        s1,a-1,NK-1,name,name,Person,Ярослав Коваль,,register_ua,,ukr,2020-01-01,2024-01-01
                        s2,a-1,NK-1,birthDate,date,Person,1961-05-02,02.05.1961,register_ua,,,,
                        s3,a-1,NK-1,id,checksum,Person,a-1,,register_ua,,,,
                        s4,b-7,NK-1,name,name,LegalEntity,Yaroslav Koval,,list_eu,model,,,
                        s5,b-7,NK-1,gender,gender,Person,male,,list_eu,,,,
                        s6,f-1,f-1,person,entity,Family,NK-1,,list_eu,,,,
                        s7,f-1,f-1,relative,entity,Family,c-1,,list_eu,,,,
                        s8,f-1,f-1,relationship,string,Family,sister,,list_eu,,,,
                        s9,c-1,c-1,name,name,Person,Olha Koval,,list_eu,,,,
                        ,,,name,name,Person,Nobody,,list_eu,,,,
                        """));

        assertThat(read.voicesOf("PERSON | PRIMARY | Ярослав Коваль"))
                .containsExactly(List.of("whoever published “statements.csv”, not named", "dataset register_ua"));
        assertThat(read.voicesOf("PERSON | PRIMARY | Yaroslav Koval"))
                .containsExactly(List.of("whoever published “statements.csv”, not named", "dataset list_eu"));
        assertThat(read.lines())
                .contains("Ярослав Коваль | BIRTH_DATE | 1961-05-02", "(PERSON) | RELATIVE_OF | Olha Koval (sister)");
        assertThat(read.parts().getFirst().judgements()).hasSize(2);
        assertThat(read.statement("PERSON | PRIMARY | Ярослав Коваль").locator().paragraph())
                .isEqualTo(2);
        assertThat(read.loss("first_seen").noPlace()).isEqualTo(1);
        assertThat(read.loss("original_value").noPlace()).isEqualTo(1);
        assertThat(read.why("(row)")).isEqualTo("row 11: it has no entity_id or no schema");
    }
}
