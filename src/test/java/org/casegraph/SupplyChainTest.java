package org.casegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the bill of materials that the build puts into the jar. */
class SupplyChainTest {

    /** Of several licences of one component, one of these is taken. */
    private static final List<String> MAY_BE_SHIPPED = List.of(
            "Apache-2.0",
            "GPL-3.0-or-later",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "Unicode-3.0",
            "MPL-2.0",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "GPL-2.0-with-classpath-exception",
            "GENERAL PUBLIC LICENSE, version 3 (GPL-3.0)");

    private static final Path BILL = Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json");

    private JsonNode bill;

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(BILL), "Skipped: the bill of materials is made by a build that may use the network.");
        bill = new ObjectMapper().readTree(Files.readString(BILL));
    }

    @Test
    void everythingInTheJarHasALicenceThatItMayBeShippedUnder() {
        assertThat(components()).hasSizeGreaterThan(100).allSatisfy(component -> assertThat(licences(component))
                .as(component.path("purl").asString())
                .containsAnyElementsOf(MAY_BE_SHIPPED));
    }

    @Test
    void everythingInTheJarIsKnownByItsHash() {
        assertThat(components())
                .allSatisfy(component -> assertThat(component.path("hashes").valueStream())
                        .as(component.path("purl").asString())
                        .anyMatch(hash -> hash.path("alg").asString().equals("SHA-256")));
    }

    @Test
    void everyDependencyHasItsReasonInADecision() throws IOException {
        var decisions = decisions();
        var own = bill.path("metadata").path("component").path("bom-ref").asString();
        var direct = bill.path("dependencies")
                .valueStream()
                .filter(dependency -> dependency.path("ref").asString().equals(own))
                .flatMap(dependency -> dependency.path("dependsOn").valueStream())
                .map(reference -> reference.asString().replaceAll("^pkg:maven/[^/]+/([^@]+)@.*", "$1"))
                .toList();

        assertThat(direct).hasSizeGreaterThan(10).allSatisfy(name -> assertThat(decisions)
                .contains("`" + name + "`"));
    }

    /** Nothing in the bill may differ from build to build, or the jar would. */
    @Test
    void tellsNeitherTimeNorPlaceOfTheBuild() {
        assertThat(bill.path("metadata").has("timestamp")).isFalse();
        assertThat(bill.toString()).doesNotContain(System.getProperty("user.home") + "/");
    }

    private Stream<JsonNode> components() {
        return bill.path("components").valueStream();
    }

    private static List<String> licences(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .map(each -> each.path("license"))
                .flatMap(licence -> Stream.of(licence.path("id"), licence.path("name")))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    private static String decisions() throws IOException {
        try (var files = Files.list(Path.of("docs", "decisions"))) {
            return files.map(SupplyChainTest::text).collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
