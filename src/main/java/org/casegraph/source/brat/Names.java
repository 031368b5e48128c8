package org.casegraph.source.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.casegraph.model.Fact;
import org.casegraph.model.Mention;
import org.casegraph.model.Name;
import org.casegraph.model.NameType;
import org.casegraph.model.Statement;
import org.casegraph.source.brat.Places.Place;

/** The names by which those in a text are called: a statement for each place. */
final class Names {

    private final Annotations read;
    private final SequencedMap<String, Mention> mentions;
    private final Map<String, Place> places;
    private final Map<String, String> best = new LinkedHashMap<>();

    Names(Annotations read, SequencedMap<String, Mention> mentions, Map<String, Place> places) {
        this.read = read;
        this.mentions = mentions;
        this.places = places;
        mentions.forEach((id, mention) -> best.merge(mention.id(), words(id), Names::better));
    }

    /** The fullest name of somebody. */
    String of(String mention) {
        return best.getOrDefault(mention, "");
    }

    List<Statement> statements(Voice voice, Remarks remarks) {
        var statements = new ArrayList<Statement>();
        mentions.forEach((id, mention) -> {
            var place = places.get(id);
            if (place != null) {
                var words = words(id);
                var name = new Name(words, type(mention, words, place), null);
                var summary = remarks.of(id, "Bears the name " + words);
                statements.add(voice.says(place.span(), summary, new Fact.Named(mention.id(), name)));
            }
        });
        return statements;
    }

    private NameType type(Mention mention, String words, Place place) {
        if (place.hasGaps() || isDescription(words)) {
            return NameType.DESCRIPTION;
        }
        var full = of(mention.id());
        if (full.equals(words)) {
            return NameType.PRIMARY;
        }
        return List.of(full.split(" ")).containsAll(List.of(words.split(" "))) ? NameType.WEAK_ALIAS : NameType.ALIAS;
    }

    String words(String id) {
        var bound = read.bounds().get(id);
        return bound == null ? "" : bound.words().strip().replaceAll("\\s+", " ");
    }

    private static String better(String one, String other) {
        if (isDescription(one) != isDescription(other)) {
            return isDescription(one) ? other : one;
        }
        return other.length() > one.length() ? other : one;
    }

    /** Words in small letters throughout describe somebody who is not named. */
    private static boolean isDescription(String words) {
        return words.codePoints().anyMatch(Character::isLowerCase)
                && words.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
    }
}
