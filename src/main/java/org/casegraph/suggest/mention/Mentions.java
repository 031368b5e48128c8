package org.casegraph.suggest.mention;

import java.util.List;
import java.util.Set;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.rule.Rule;
import org.casegraph.suggest.rule.Rules;
import org.casegraph.suggest.rule.Tokens;
import org.casegraph.text.DocumentText;
import org.casegraph.text.Mask;

/** Finds whom and what a text names: people, bodies, groups, places and cases. */
public final class Mentions {

    /** The rule files, in the order in which their rules are tried. */
    private static final String[] FILES = {
        "words-people",
        "words-names",
        "words-institutions",
        "words-places",
        "words-common",
        "words-cyrillic",
        "cases",
        "institutions",
        "groups",
        "people",
        "places"
    };

    private static final Set<String> EARLY = Set.of("case-number", "case-bare-number", "one-against-another");
    private static final Set<String> NUMBERED = Set.of("prison-number");
    private static final Set<String> HEADS = Set.of("head-of-state");
    private static final Set<String> FAMILY = Set.of("family", "case-of");
    private static final Set<String> SURE_PEOPLE = Set.of(
            "surname-comma-given",
            "surname-and-given",
            "given-and-surname-in-capitals",
            "title-and-name",
            "burmese-name",
            "role-and-name",
            "kin-and-name",
            "name-and-age",
            "name-and-role",
            "named",
            "given-name-known");
    private static final Set<String> LIKELY_PEOPLE =
            Set.of("surname-then-initials", "surname-ending", "name-and-verb", "two-words", "given-name-alone");
    private static final Set<String> LATE =
            Set.of("somebodys-people", "people-of-a-name", "number-of-people", "those-in-power");

    private final Rules rules;

    public Mentions() {
        this(Rules.read(FILES));
    }

    Mentions(Rules rules) {
        this.rules = rules;
    }

    Rules rules() {
        return rules;
    }

    /** The mentions of a text, in its order. */
    public List<SuggestedMention> in(String text) {
        return inMask(Mask.of(text));
    }

    /** The mentions of a document, in its order. */
    public List<SuggestedMention> in(DocumentText document) {
        return inMask(Mask.of(document));
    }

    private List<SuggestedMention> inMask(String mask) {
        var scene = new Scene(Tokens.of(mask, rules.lists()), rules);
        var names = new Names(scene);
        var chunks = new NameChunks(scene, names);
        Months.close(scene);
        run(scene, chunks, EARLY);
        run(scene, chunks, NUMBERED);
        new Bodies(scene).find();
        new CyrillicBodies(scene).find();
        new BodiesAgain(scene, names).find();
        run(scene, chunks, HEADS);
        run(scene, chunks, FAMILY);
        run(scene, chunks, SURE_PEOPLE);
        var places = new Places(scene, names);
        places.findSure();
        places.findLikely();
        run(scene, chunks, LIKELY_PEOPLE);
        new Again(scene, names).find();
        new OtherBodies(scene).findCapitals();
        run(scene, chunks, LATE);
        return new Clusters(scene).mentions();
    }

    private void run(Scene scene, NameChunks chunks, Set<String> names) {
        for (var rule : rules.rules()) {
            if (names.contains(rule.name())) {
                run(scene, chunks, rule);
            }
        }
    }

    private static void run(Scene scene, NameChunks chunks, Rule rule) {
        var pattern = rule.pattern();
        if (pattern == null) {
            return;
        }
        var tokens = scene.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            var found = pattern.at(tokens, i, chunks);
            if (found != null) {
                scene.claims().add(Claim.of(found.first(), found.end(), rule));
            }
        }
    }
}
