package org.casegraph.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.casegraph.Casegraph;
import org.casegraph.graph.Intake;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.model.Clearance;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a dossier tells, to whom, and that it is the same whenever it is printed. */
@SpringBootTest(classes = Casegraph.class, properties = "casegraph.data=target/dossier-test")
@StoreTest(emptied = StoreTest.Emptied.BEFORE_ALL)
class DossierTest {

    private final Harbour harbour;

    DossierTest(@Autowired Intake intake, @Autowired EntityReader entities, @Autowired Dossiers dossiers) {
        harbour = new Harbour(intake, entities, dossiers);
    }

    @BeforeEach
    void fill() {
        harbour.fill("appeal", "news", "sealed");
    }

    @Test
    void tellsAllOfACase() throws IOException {
        var paper = harbour.paper(Harbour.MATTER, "en", Clearance.TEAM);
        for (var format : Format.values()) {
            Files.createDirectories(Path.of("target", "dossier"));
            Files.write(Path.of("target", "dossier", "case." + format.word()), Harbour.printed(paper, format));
        }
        var text = Harbour.text(paper, Format.MD);

        assertThat(section(text, "Summary")).contains("9 acts are told of here").contains("Leyla Azadi was arrested");
        assertThat(section(text, "Chronology"))
                .contains(
                        "2021-05-03",
                        "2021-05-05",
                        "No time fits all of these dates.",
                        "`2021-05~`",
                        "no date is given")
                .contains("Denied by some.", "2021-06-01 – 2021-06-30; stated");
        assertThat(section(text, "People and how they hang together"))
                .contains("თამარ ბერიძე", "张伟民", "harbour pilot", "is the brother of Leyla Azadi");
        assertThat(section(text, "Table of acts")).contains("ICCPR 14(3)(d)", "35011800000004", "Mandela Rules 24-35");
        assertThat(section(text, "Where sources differ")).contains("**date**", "2021-05-03", "It is not so.");
        assertThat(section(text, "Decisions of outside bodies and what came of them"))
                .contains("did not comply", "No statement says whether it was complied with.");
        assertThat(section(text, "What is missing"))
                .contains("2 acts have no date: A", "a woman from the next house", "Of 1 decision no statement");
        assertThat(section(text, "Checklist of the Working Group on Arbitrary Detention"))
                .contains("**III.1 Counsel", "harbour pilot", "No statement here speaks to this.");
        assertThat(section(text, "Sources")).contains("9f86d081884c7d65", "no hash is known", "Портовая газета");
    }

    @Test
    void tellsAllOfAPersonAndOfAFinding(@Autowired Dossiers dossiers) {
        var person = Harbour.text(harbour.paper(Harbour.LEYLA, "en", Clearance.TEAM), Format.MD);

        assertThat(person)
                .startsWith("# Leyla Azadi\n")
                .contains("**Dossier of a:** Person", "was left without counsel");
        assertThat(person).doesNotContain("refused a doctor");
    }

    @Test
    void speaksRussian() throws IOException {
        var paper = harbour.paper(Harbour.MATTER, "ru", Clearance.TEAM);
        for (var format : Format.values()) {
            Files.createDirectories(Path.of("target", "dossier"));
            Files.write(Path.of("target", "dossier", "delo." + format.word()), Harbour.printed(paper, format));
        }

        assertThat(Harbour.text(paper, Format.MD))
                .contains("## Хронология", "Арест; кто пострадал: Leyla Azadi", "3 мая 2021 г.", "около: май 2021 г.")
                .contains("Это отрицают.", "They are siblings.");
        assertThat(Jsoup.parse(Harbour.text(paper, Format.HTML))
                        .selectFirst("html")
                        .attr("lang"))
                .isEqualTo("ru");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void isTheSameInAnotherStoreFilledInAnotherOrder(Format format) {
        var first = Harbour.printed(harbour.paper(Harbour.MATTER, "en", Clearance.TEAM), format);
        var again = Harbour.printed(harbour.paper(Harbour.MATTER, "en", Clearance.TEAM), format);
        harbour.fill("sealed", "news", "appeal");
        var other = Harbour.printed(harbour.paper(Harbour.MATTER, "en", Clearance.TEAM), format);

        assertThat(again).isEqualTo(first);
        assertThat(other).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void showsNothingOfWhatIsSealed(Format format) {
        var beside = Harbour.printed(harbour.paper(Harbour.MATTER, "en", Clearance.TEAM), format);
        var whole = harbour.paper(Harbour.MATTER, "en", Clearance.SEALED);
        harbour.fill("appeal", "news");
        var without = Harbour.printed(harbour.paper(Harbour.MATTER, "en", Clearance.TEAM), format);

        assertThat(beside).isEqualTo(without);
        assertThat(Harbour.text(whole, Format.MD)).contains("Ottoline Quist");
    }

    @Test
    void keepsHostileNamesHarmless() {
        var paper = harbour.paper(Harbour.MATTER, "en", Clearance.TEAM);
        var page = Jsoup.parse(Harbour.text(paper, Format.HTML));

        assertThat(page.select("script, iframe, img, link, object")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>", "[U+202E]");
        assertThat(Harbour.text(paper, Format.MD))
                .contains("\\<script\\>", "\\|\\*\\_\\`\\[a\\](b)")
                .doesNotContain("\u202E");
    }

    @Test
    void leadsEveryNoteToItsPlace() {
        var page = Jsoup.parse(Harbour.text(harbour.paper(Harbour.MATTER, "en", Clearance.TEAM), Format.HTML));

        assertThat(page.select("sup a")).hasSizeGreaterThan(20);
        assertThat(page.select("a[href^=#]")).allSatisfy(link -> assertThat(
                        page.select("[id=" + link.attr("href").substring(1) + "]"))
                .as(link.outerHtml())
                .hasSize(1));
        assertThat(page.select("ol.notes li")).isNotEmpty().allSatisfy(note -> {
            assertThat(note.text())
                    .containsPattern(
                            "^S\\d+ .*, paragraph \\d+\\. .* \\((states|alleges|reports|denies|accuses)\\): .+");
            assertThat(page.select("sup a[href=#" + note.id() + "]")).isNotEmpty();
        });
        assertThat(page.select("[lang=und-Geor]")).isNotEmpty();
        assertThat(page.select("li bdi[lang=ru]"))
                .extracting(each -> each.text())
                .anyMatch(text -> text.startsWith("Газета"));
    }

    @Test
    void bearsTheHashOfWhatStandsBelowItsCover() throws Exception {
        var text = Harbour.text(harbour.paper(Harbour.MATTER, "en", Clearance.TEAM), Format.MD);
        var below = text.substring(text.indexOf("\n---\n\n") + 6);

        assertThat(text)
                .contains(org.casegraph.model.Ids.hash(below.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(noteNumbers(text)).allMatch(number -> text.contains("\n[^" + number + "]: "));
    }

    private static java.util.List<String> noteNumbers(String text) {
        return Pattern.compile("\\[\\^(\\d+)]")
                .matcher(text)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    private static String section(String text, String title) {
        var from = text.indexOf("\n## " + title + "\n");
        assertThat(from).as(title).isPositive();
        var to = text.indexOf("\n## ", from + 5);
        return to < 0 ? text.substring(from) : text.substring(from, to);
    }
}
