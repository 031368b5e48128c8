package org.casegraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casegraph.model.EntityKind;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.NameType;
import org.casegraph.model.Stance;
import org.casegraph.suggest.SuggestedAct;
import org.casegraph.suggest.SuggestedDate;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.SuggestedTie;
import org.casegraph.suggest.Suggester;
import org.casegraph.suggest.Suggestions;
import org.casegraph.text.DocumentText;
import org.casegraph.text.Span;

/** Proposes a few names, a date, a tie and an act by the very words, so that tests of the page rest on no rule. */
final class WordSuggester implements Suggester {

    private static final String NAME = "Ilka Zorić";
    private static final String BROTHER = "Davor Zorić";
    private static final String BODY = "Harbour Prison";
    private static final String DATE = "2 March 2021";
    private static final String ACT = "was refused a doctor";
    private static final String TIE = "her brother " + BROTHER;

    @Override
    public String name() {
        return "words 1";
    }

    @Override
    public Suggestions suggest(DocumentText text) {
        var mentions = new ArrayList<SuggestedMention>();
        for (var name : List.of(NAME, BROTHER, BODY)) {
            for (var span : places(text.text(), name)) {
                mentions.add(mention(span, name));
            }
        }
        return new Suggestions(
                "en",
                mentions,
                places(text.text(), DATE).stream().map(WordSuggester::date).toList(),
                places(text.text(), TIE).stream().map(WordSuggester::tie).toList(),
                places(text.text(), ACT).stream().map(WordSuggester::act).toList());
    }

    private static SuggestedMention mention(Span span, String name) {
        var isBody = name.equals(BODY);
        return new SuggestedMention(
                span,
                isBody ? EntityKind.INSTITUTION : EntityKind.PERSON,
                isBody ? "PRISON" : null,
                name,
                NameType.PRIMARY,
                Map.of(NAME, 1, BROTHER, 2, BODY, 3).get(name),
                isBody ? "named-prison" : "named-person",
                0.95);
    }

    private static SuggestedDate date(Span span) {
        return new SuggestedDate(span, FuzzyDate.parse("2021-03-02"), "day-month-year", 0.99);
    }

    private static SuggestedTie tie(Span span) {
        return new SuggestedTie(span, "RELATIVE_OF", 2, 1, "brother", Stance.STATES, List.of(), "kin", 0.9);
    }

    private static SuggestedAct act(Span span) {
        var roles = List.of(new SuggestedAct.Role("SUFFERED_BY", 1), new SuggestedAct.Role("DONE_BY", 3));
        return new SuggestedAct(
                span,
                new Span(span.start() + 4, span.start() + 11),
                "DENIAL_OF_MEDICAL_CARE",
                roles,
                Stance.STATES,
                List.of(),
                List.of(),
                null,
                "care-refused",
                0.8);
    }

    private static List<Span> places(String text, String words) {
        var found = new ArrayList<Span>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(new Span(at, at + words.length()));
        }
        return found;
    }
}
