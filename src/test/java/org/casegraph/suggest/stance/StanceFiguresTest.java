package org.casegraph.suggest.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casegraph.model.Stance;
import org.casegraph.suggest.GoldMentions;
import org.casegraph.suggest.GoldText;
import org.casegraph.suggest.GoldText.GoldAct;
import org.casegraph.suggest.GoldTexts;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Grammar;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.read.Tokens;
import org.casegraph.text.Mask;
import org.casegraph.text.Sentences;
import org.junit.jupiter.api.Test;

/** How often the stance and the cited are right where the annotated texts tell of an act. */
class StanceFiguresTest {

    private static final Grammar GRAMMAR = Grammar.read();

    private record Read(GoldText gold, GoldAct act, Stand stand, TreeSet<String> speakers) {
        boolean isRight() {
            return stand.stance() == act.stance();
        }
    }

    @Test
    void tellsFactsFromClaims() {
        var read = GoldTexts.all().stream().flatMap(gold -> read(gold).stream()).toList();

        table(read);
        assertThat(share(read, Read::isRight)).isGreaterThan(0.88);
        assertThat(share(told(read), Read::isRight)).isGreaterThan(0.8);
        assertThat(share(told(read), one -> one.speakers()
                        .equals(new TreeSet<>(one.act().speakers()))))
                .isGreaterThan(0.6);
    }

    private static List<Read> told(List<Read> read) {
        return read.stream().filter(one -> one.act().stance() != Stance.STATES).toList();
    }

    private static double share(List<Read> read, java.util.function.Predicate<Read> right) {
        return (double) read.stream().filter(right).count() / read.size();
    }

    private static List<Read> read(GoldText gold) {
        var mentions = new GoldMentions(gold);
        var masked = Mask.of(gold.document());
        var tokens = new Tokens(masked, mentions.mentions(), mentions.dates());
        var reader = new StanceReader();
        var focus = new Focus();
        var all = new ArrayList<Read>();
        for (var span : Sentences.of(masked)) {
            var sentence = new Sentence(span, tokens.of(span), GRAMMAR);
            focus.read(sentence);
            var stances = reader.of(sentence, focus);
            gold.acts().stream()
                    .filter(act -> !act.optional()
                            && span.overlaps(act.span())
                            && act.span().start() >= span.start())
                    .forEach(act -> all.add(at(gold, act, stances.at(token(sentence, act)), mentions)));
        }
        return all;
    }

    private static Read at(GoldText gold, GoldAct act, Stand stand, GoldMentions mentions) {
        var speakers = new TreeSet<String>();
        stand.speakers().forEach(who -> speakers.add(mentions.who(who)));
        return new Read(gold, act, stand, speakers);
    }

    private static int token(Sentence in, GoldAct act) {
        int at = 0;
        while (in.has(at) && in.tokens().get(at).span().end() <= act.span().start()) {
            at++;
        }
        return at;
    }

    private static void table(List<Read> read) {
        var rows = new TreeMap<Stance, int[]>();
        for (var one : read) {
            var row = rows.computeIfAbsent(one.act().stance(), _ -> new int[3]);
            row[0]++;
            row[1] += one.isRight() ? 1 : 0;
            row[2] += one.speakers().equals(new TreeSet<>(one.act().speakers())) ? 1 : 0;
        }
        System.out.println("stance     acts right cited");
        rows.forEach((stance, row) -> System.out.printf("%-10s %4d %5d %5d%n", stance, row[0], row[1], row[2]));
        if (Boolean.getBoolean("casegraph.figures.misses")) {
            read.stream()
                    .filter(one -> !one.isRight()
                            || !one.speakers().equals(new TreeSet<>(one.act().speakers())))
                    .forEach(one -> System.out.println(one.gold().name() + ": "
                            + one.act().span().in(one.gold().text())
                            + " | " + one.act().stance() + " " + one.act().speakers() + " | "
                            + one.stand().stance() + " "
                            + one.speakers() + " "
                            + one.stand().cues().stream()
                                    .map(cue -> cue.in(one.gold().text()))
                                    .toList()));
        }
    }
}
