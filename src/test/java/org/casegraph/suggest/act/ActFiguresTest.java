package org.casegraph.suggest.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.casegraph.suggest.GoldText;
import org.casegraph.suggest.GoldTexts;
import org.casegraph.suggest.act.ActScore.Told;
import org.junit.jupiter.api.Test;

/** How much of what annotated texts tell is found, with the mentions given; whoever is named as a victim is one. */
class ActFiguresTest {

    private record Figures(List<ActScore> scores) {

        List<Told> told() {
            return scores.stream().flatMap(score -> score.told().stream()).toList();
        }

        List<Told> found() {
            return told().stream().filter(Told::isFound).toList();
        }

        double precision() {
            long right =
                    scores.stream().mapToLong(score -> score.right().size()).sum();
            long wrong =
                    scores.stream().mapToLong(score -> score.wrong().size()).sum();
            return (double) right / (right + wrong);
        }
    }

    @Test
    void findsTheActsOfAnnotatedTexts() {
        var figures = measure(GoldTexts.all());
        var named = figures.found().stream().filter(Told::namesVictims).toList();

        assertThat(share(figures.told(), Told::isFound)).isGreaterThan(0.8);
        assertThat(figures.precision()).isGreaterThan(0.87);
        assertThat(share(named, Told::isVictimRight)).isGreaterThan(0.95);
        assertThat(share(figures.found(), Told::isVictimRight)).isGreaterThan(0.62);
        assertThat(share(figures.found(), Told::isStanceRight)).isGreaterThan(0.9);
    }

    @Test
    void findsTheActsOfTextsThatNoRuleWasWrittenBy() {
        GoldTexts.blind().ifPresent(texts -> {
            var figures = measure(texts);
            var named = figures.found().stream().filter(Told::namesVictims).toList();
            assertThat(share(figures.told(), Told::isFound)).isGreaterThan(0.45);
            assertThat(figures.precision()).isGreaterThan(0.7);
            assertThat(share(named, Told::isVictimRight)).isGreaterThan(0.9);
        });
    }

    private static Figures measure(List<GoldText> texts) {
        var english =
                texts.stream().filter(text -> text.language().startsWith("en")).toList();
        var figures = new Figures(english.stream().map(ActScore::of).toList());
        System.out.println("text                  acts found right wrong  victim named right  stance dated");
        for (int i = 0; i < english.size(); i++) {
            row(english.get(i).name(), new Figures(List.of(figures.scores().get(i))));
        }
        row("all", figures);
        System.out.printf(
                "recall %.2f precision %.2f victim right %.2f, where named %.2f%n",
                share(figures.told(), Told::isFound),
                figures.precision(),
                share(figures.found(), Told::isVictimRight),
                share(figures.found().stream().filter(Told::namesVictims).toList(), Told::isVictimRight));
        return figures;
    }

    private static void row(String name, Figures of) {
        var named = of.found().stream().filter(Told::namesVictims).toList();
        System.out.printf(
                "%-20s %5d %5d %5d %5d %7d %5d %5d %7d %5d%n",
                name,
                of.told().size(),
                of.found().size(),
                of.scores().stream().mapToInt(score -> score.right().size()).sum(),
                of.scores().stream().mapToInt(score -> score.wrong().size()).sum(),
                count(of.found(), Told::isVictimRight),
                named.size(),
                count(named, Told::isVictimRight),
                count(of.found(), Told::isStanceRight),
                count(of.found(), Told::isDateRight));
    }

    private static int count(List<Told> told, Predicate<Told> is) {
        return (int) told.stream().filter(is).count();
    }

    private static double share(List<Told> told, Predicate<Told> is) {
        return (double) count(told, is) / told.size();
    }
}
