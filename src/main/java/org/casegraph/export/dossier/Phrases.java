package org.casegraph.export.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casegraph.graph.read.Detail;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.Part;
import org.casegraph.graph.read.TieSentences;
import org.casegraph.model.Stance;
import org.casegraph.model.Vocabulary;
import org.springframework.stereotype.Component;

/** Says acts and relations: in English as everywhere, in other languages as a row of words with their parts. */
@Component
final class Phrases {

    private final Vocabulary vocabulary;
    private final TieSentences ties;

    Phrases(Vocabulary vocabulary, TieSentences ties) {
        this.vocabulary = vocabulary;
        this.ties = ties;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Optional<Vocabulary.ActKind> kind(Event event) {
        return vocabulary.actKind(event.act().kind());
    }

    /** The act with those who have a part in it. */
    Line act(Event event, Words words) {
        if (words.isEnglish()) {
            return Line.of(event.account().sentence());
        }
        var line = new Line().say(opening(event.told().stances(), words));
        line.say(capitalised(words.word("act", event.act().kind())));
        for (var role : vocabulary.roles().values()) {
            var fillers = fillers(event, role.id(), words);
            if (!fillers.isEmpty()) {
                line.say("; " + words.word("role", role.id()) + ": ").quote(fillers);
            }
        }
        var when = event.date()
                .map(date ->
                        "; " + words.say("act.when") + ": " + words.moments().said(date))
                .orElse("");
        return line.say(when.endsWith(".") ? when : when + ".");
    }

    /** Its literal particulars: "charge: extremism". */
    String details(Event event) {
        return event.account().details().stream()
                .map(Phrases::detail)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    Line tie(Matter.Bond bond, Words words) {
        if (words.isEnglish()) {
            return Line.of(ties.sentence(bond.tie(), bond.told()));
        }
        var qualities = bond.told().qualities();
        var line = new Line().say(opening(bond.told().stances(), words));
        line.quote(bond.tie().from().name());
        line.say(" – " + words.word("tie", bond.tie().relation()) + " – ");
        line.quote(bond.tie().to().name());
        if (!qualities.isEmpty()) {
            line.say(" (").quote(String.join("; ", qualities)).say(")");
        }
        return line.say(".");
    }

    private static String detail(Detail detail) {
        return detail.key() + ": " + detail.value();
    }

    /** What has to be known before it is believed: that nobody says it as a fact. */
    private static String opening(List<Stance> stances, Words words) {
        if (stances.isEmpty() || stances.contains(Stance.STATES)) {
            return "";
        }
        var supporting = stances.stream().filter(Stance::supports).toList();
        var said = supporting.isEmpty() ? stances : supporting;
        return said.stream()
                .map(stance -> words.word("opening", stance.name()))
                .collect(Collectors.joining(", ", "", ": "));
    }

    private static String fillers(Event event, String role, Words words) {
        var fillers = new ArrayList<String>();
        event.account().parts().stream()
                .filter(part -> part.role().equals(role))
                .forEach(part -> filler(part, words).ifPresent(fillers::add));
        return String.join(", ", fillers);
    }

    private static Optional<String> filler(Part part, Words words) {
        var act = part.act();
        if (act != null) {
            return Optional.of(words.word("act", act.kind()));
        }
        return part.nobody()
                ? Optional.of(words.say("filler.nobody"))
                : part.somebody()
                        ? Optional.of(words.say("filler.somebody"))
                        : Optional.ofNullable(part.entity()).map(Entity::name);
    }

    static String capitalised(String words) {
        return words.isEmpty()
                ? words
                : Character.toString(Character.toTitleCase(words.codePointAt(0)))
                        + words.substring(words.offsetByCodePoints(0, 1));
    }
}
