package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.casegraph.graph.Imports;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Answers of the reconciliation service against the JSON Schemas of its protocol, version 0.2, where whoever runs the tests
 * has them: the folder {@code 0.2/schemas} of github.com/reconciliation-api/specs.
 */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(named = ReconciliationSchemasTest.FOLDER, matches = ".+")
class ReconciliationSchemasTest {

    static final String FOLDER = "CASEGRAPH_TEST_RECONCILIATION_SCHEMAS";

    private static final String BASE = "https://reconciliation-api.github.io/specs/0.2/schemas/";
    private static final String TESTIMONY =
            """
            statements:
              - {at: 0-9, entity: ana, property: BIRTH_DATE, value: 1990-05-02, summary: Born.}
              - {at: 1-9, entity: ana, property: OCCUPATION, value: "Nurse <b>&", summary: A nurse.}
            """;

    private final Wire wire;

    ReconciliationSchemasTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    @BeforeAll
    void takeIn(@Autowired Imports imports) {
        imports.write(Coding.letter("a", TESTIMONY));
    }

    @Test
    void everyAnswerIsAsTheSchemaOfItsKindHasIt() throws IOException {
        var ana = Coding.person("ana");
        check("manifest", "/reconcile");
        check(
                "reconciliation-result-batch",
                asked("queries", "{\"q\": {\"query\": \"Ana Ruiz\"}, \"r\": {\"query\": \"x\"}}"));
        check(
                "data-extension-response",
                asked(
                        "extend",
                        "{\"ids\": [\"%s\"], \"properties\": [{\"id\": \"BIRTH_DATE\"}, {\"id\": \"NAME\"}]}"
                                .formatted(ana)));
        check("suggest-entities-response", "/reconcile/suggest/entity?prefix=ana");
        check("suggest-types-response", "/reconcile/suggest/type?prefix=p");
        check("suggest-properties-response", "/reconcile/suggest/property?prefix=b");
    }

    private void check(String schema, String address) throws IOException {
        var answer = wire.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        var registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> builder.schemas(schemas()));
        assertThat(registry.getSchema(SchemaLocation.of(BASE + schema + ".json"))
                        .validate(answer.body(), InputFormat.JSON))
                .as("%s %s", schema, answer.body())
                .isEmpty();
    }

    private static String asked(String what, String json) {
        return "/reconcile?" + what + "=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
    }

    /** Nothing is fetched: what the schemas refer to elsewhere is how one logs in, and takes anything here. */
    private static Map<String, String> schemas() {
        var schemas = new HashMap<String, String>();
        schemas.put(
                "http://swagger.io/v2/schema.json",
                "{\"definitions\": {\"securityDefinitions\": {\"additionalProperties\": {}}}}");
        try (var files = Files.list(Path.of(System.getenv(FOLDER)))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                var text = Files.readString(file)
                        .replace("\"http://json-schema.org/schema#\"", "\"http://json-schema.org/draft-07/schema#\"");
                schemas.put(BASE + file.getFileName(), text);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return schemas;
    }
}
