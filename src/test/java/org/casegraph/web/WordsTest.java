package org.casegraph.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The dictionaries of the pages: one file for each language and topic, keys with dots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsTest {

    private static final Pattern ENTRY = Pattern.compile("'([\\w.]+)':\\s");
    private static final Pattern FILLED_IN = Pattern.compile("\\{(\\w+)}");
    private static final Pattern LITERAL = Pattern.compile("'([\\w.-]+)'");
    private static final Pattern PREFIX = Pattern.compile("`([\\w.]+\\.)\\$\\{");
    private static final Pattern GROUP =
            Pattern.compile("\\b(?:word|titled?|said|choices)\\('(\\w+)'|\\['\\w+', '(\\w+)']");
    private static final Pattern ASKED = Pattern.compile("\\b(?:t|woven)\\('([\\w.]+)'");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final Set<String> NAMES = Set.of(("Casegraph README Markdown SHA PDF Word DOCX HTML"
                    + " EML SVG PNG CSV JSON GraphML GEXF FollowTheMoney Enter Escape Shift Ctrl"
                    + " Excel LibreOffice Aleph OpenSanctions Gephi yEd Cytoscape NetworkX NDEx Neo"
                    + " java jar target casegraph import FILE verify")
            .split(" "));
    /** Words that English has from the server as they are. */
    private static final Set<String> OF_THE_SERVER = Set.of(
            "act tie institution dateBasis namePart clearance position document custody category part leg".split(" "));

    private final TreeMap<String, String> english = new TreeMap<>();
    private final TreeMap<String, String> russian = new TreeMap<>();
    private String scripts = "";

    @BeforeAll
    void read() throws IOException {
        fill("en", english);
        fill("ru", russian);
        // Whoever has not logged in is given the words of that page alone.
        scripts = text("classpath:static/**/*.js", file -> !file.contains("/words/") && !file.contains("/login/"));
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        assertThat(english).hasSizeGreaterThan(400);
        assertThat(english.keySet())
                .filteredOn(key -> !russian.containsKey(key))
                .isEmpty();
        assertThat(russian.keySet().stream().filter(key -> !english.containsKey(key)))
                .allMatch(key -> OF_THE_SERVER.contains(key.split("\\.")[0]));
    }

    @Test
    void bothLanguagesFillInTheSame() {
        assertThat(english.entrySet())
                .filteredOn(
                        entry -> !filledIn(entry.getValue()).equals(filledIn(russian.getOrDefault(entry.getKey(), ""))))
                .isEmpty();
    }

    @Test
    void wordsThatAreCountedHaveTheFormsOfTheirLanguage() {
        assertThat(english.values())
                .filteredOn(words -> words.startsWith("{"))
                .allMatch(words -> words.contains("other:"));
        assertThat(russian.values()).filteredOn(words -> words.startsWith("{")).allSatisfy(words -> {
            assertThat(words).contains("one:", "other:");
            assertThat(words.contains("few:")).as(words).isEqualTo(words.contains("many:"));
        });
    }

    @Test
    void noRussianWordIsEnglish() {
        assertThat(russian.entrySet())
                .filteredOn(entry -> said(entry.getValue()).anyMatch(WordsTest::isEnglish))
                .isEmpty();
    }

    @Test
    void everyWordIsAskedFor() {
        var literals = found(LITERAL, scripts);
        var groups = found(GROUP, scripts).stream().map(group -> group + ".");
        var beginnings = Stream.concat(found(PREFIX, scripts).stream(), groups).toList();

        assertThat(russian.keySet())
                .filteredOn(
                        key -> !literals.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void everyWordThatIsAskedForIsThere() {
        assertThat(found(ASKED, scripts))
                .filteredOn(key -> !english.containsKey(key))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ActKind, act",
        "ActRole, role",
        "RelationKind, tie",
        "PropertyKind, property",
        "Stance, stance",
        "Clearance, clearance",
        "NameType, name",
        "EntityKind, kind",
        "InstitutionType, institution",
        "DateBasis, dateBasis",
        "DocumentType, document",
        "NamePart, namePart",
        "ProposalForm, form",
        "ProposalState, proposal",
        "Band, band",
        "CandidateQuestion, question",
        "CandidateState, pair",
        "TokenVerdict, token",
        "JudgementVerdict, verdict",
        "CrossReferenceState, run"
    })
    void everyWordOfTheSchemaHasARussianOne(String type, String group) throws IOException {
        var schema =
                text("classpath*:graphql/*.graphqls", file -> true).replaceAll("(?s)\"\"\".*?\"\"\"|\"[^\"\n]*\"", "");
        var body = schema.substring(schema.indexOf("enum " + type + " {")).split("}", 2)[0];

        var values = found(Pattern.compile("(?m)^  ([A-Z][A-Z_]+)"), body);
        assertThat(values).isNotEmpty();
        assertThat(russian.keySet())
                .containsAll(values.stream().map(value -> group + "." + value).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.js", "review/*.js", "identity/*.js"})
    void scriptsAreShortAndNarrow(String files) throws IOException {
        for (var file : files("classpath:static/" + files)) {
            var lines = file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
            assertThat(lines).as(file.getFilename()).hasSizeLessThanOrEqualTo(200);
            assertThat(lines).as(file.getFilename()).allMatch(line -> line.length() <= 130);
        }
    }

    private static void fill(String language, TreeMap<String, String> words) throws IOException {
        for (var file : files("classpath:static/words/" + language + "*.js")) {
            var text = file.getContentAsString(StandardCharsets.UTF_8);
            var entries = ENTRY.matcher(text).results().toList();
            for (var at = 0; at < entries.size(); at++) {
                var end = at + 1 < entries.size() ? entries.get(at + 1).start() : text.lastIndexOf('}');
                var twice = words.put(
                        entries.get(at).group(1),
                        text.substring(entries.get(at).end(), end).strip());
                assertThat(twice).as(entries.get(at).group(1)).isNull();
            }
        }
    }

    private static Set<String> filledIn(String words) {
        return found(FILLED_IN, words);
    }

    /** The texts within the quotes, without what is filled in. */
    private static Stream<String> said(String words) {
        return Pattern.compile("'([^']*)'").matcher(words).results().map(text -> text.group(1)
                .replaceAll("\\{\\w+}", ""));
    }

    private static boolean isEnglish(String text) {
        return LATIN.matcher(text).results().map(MatchResult::group).anyMatch(word -> !NAMES.contains(word));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
                .collect(toSet());
    }

    private static String text(String pattern, Predicate<String> wanted) throws IOException {
        var all = new TreeSet<String>();
        for (var file : files(pattern)) {
            if (wanted.test(file.getURL().toString())) {
                all.add(file.getContentAsString(StandardCharsets.UTF_8));
            }
        }
        return all.stream().collect(joining("\n"));
    }

    private static List<Resource> files(String pattern) throws IOException {
        var files = List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        assertThat(files).isNotEmpty();
        return files;
    }
}
