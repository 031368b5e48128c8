package org.casegraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casegraph.model.Document;
import org.casegraph.model.Fact.Named;
import org.casegraph.model.NameType;
import org.casegraph.model.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the example to the texts that it codes, which are no part of the project: skipped where nobody has them. */
class ExamplePlacesTest {

    private static final int WORDS_IN_A_ROW = 8;

    private static final Optional<Map<String, byte[]>> SOURCES = ExampleFiles.sources();

    @BeforeEach
    void skipWithoutTheTexts() {
        assumeTrue(SOURCES.isPresent(), "CASEGRAPH_SOURCES names no folder with the texts of the five documents");
    }

    @ParameterizedTest
    @MethodSource("files")
    void knowsItsTextByHashAndLength(CaseFile file) {
        assertThat(textOf(file)).hasSize(Objects.requireNonNull(document(file).characters()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsEveryNameWhereItSaysThatItStands(CaseFile file) {
        var text = textOf(file);

        assertThat(file.statements())
                .filteredOn(ExamplePlacesTest::isLiteralName)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(quote(name, text))
                        .isEqualTo(((Named) name.fact()).name().value()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void beginsAndEndsEachPlaceWithAWord(CaseFile file) {
        var text = textOf(file);

        assertThat(file.statements())
                .extracting(statement -> quote(statement, text))
                .allSatisfy(quote -> {
                    assertThat(quote).isEqualTo(quote.strip()).isNotEmpty();
                    assertThat(quote).hasSizeLessThan(500);
                });
    }

    @ParameterizedTest
    @MethodSource("files")
    void sumsUpInItsOwnWords(CaseFile file) {
        var text = words(textOf(file));

        assertThat(file.statements())
                .filteredOn(statement -> !(statement.fact() instanceof Named))
                .allSatisfy(statement -> assertThat(runs(statement.summary())).noneMatch(text::contains));
    }

    static List<CaseFile> files() {
        return List.copyOf(ExampleFiles.read().values());
    }

    private static List<String> runs(String summary) {
        var words = List.of(words(summary).split(" "));
        return IntStream.rangeClosed(0, words.size() - WORDS_IN_A_ROW)
                .mapToObj(i -> String.join(" ", words.subList(i, i + WORDS_IN_A_ROW)))
                .toList();
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static boolean isLiteralName(Statement statement) {
        return statement.fact() instanceof Named named && named.name().type() != NameType.DESCRIPTION;
    }

    private static String quote(Statement statement, String text) {
        var place = statement.locator();
        return text.substring(Objects.requireNonNull(place.start()), Objects.requireNonNull(place.end()));
    }

    private static String textOf(CaseFile file) {
        var texts = SOURCES.orElseThrow();
        assertThat(texts).containsKey(document(file).sha256());
        return new String(texts.get(document(file).sha256()), StandardCharsets.UTF_8);
    }

    private static Document document(CaseFile file) {
        return file.documents().getFirst();
    }
}
