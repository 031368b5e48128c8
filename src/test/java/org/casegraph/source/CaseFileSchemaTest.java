package org.casegraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class CaseFileSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseFileSchema.of(Coding.VOCABULARY), InputFormat.JSON);

    @TestFactory
    Stream<DynamicTest> acceptsWhatTheReaderAccepts() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:example/*.yaml");
        assertThat(files).isNotEmpty();
        return Stream.of(files)
                .map(file -> DynamicTest.dynamicTest(file.getFilename(), () -> {
                    assertThat(violations(text(file))).isEmpty();
                    assertThat(Coding.reading("example.yaml", text(file))).isInstanceOf(Reading.Good.class);
                }));
    }

    @Test
    void refusesAWordThatIsNotInTheVocabulary() {
        var file =
                """
                casegraph: 1
                collection: c
                coder: me
                documents: [{id: d, title: A letter}]
                acts: [{id: a, kind: ARREST}, {id: b, kind: ARRESTED}]
                """;

        assertThat(violations(file)).hasSize(1);
    }

    @Test
    void refusesAFieldThatIsUnknown() {
        assertThat(violations("{casegraph: 1, collection: c, coder: me, documents: [{id: d, title: t, titel: t}]}"))
                .hasSize(1);
    }

    @Test
    void knowsOrigins() {
        var file = "{casegraph: 1, collection: c, coder: me, documents: [{id: d, title: t}], origins: [%s]}";

        assertThat(violations(file.formatted("{id: house, voices: [a, other/wire], reason: One house.}")))
                .isEmpty();
        assertThat(violations(file.formatted("{id: house, voices: [a]}"))).hasSize(1);
    }

    private static List<Error> violations(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
