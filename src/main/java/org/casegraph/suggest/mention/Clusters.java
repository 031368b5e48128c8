package org.casegraph.suggest.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.model.NameType;
import org.casegraph.suggest.SuggestedMention;
import org.jspecify.annotations.Nullable;

/** Numbers mentions so that those which stand for the same share a number. */
final class Clusters {

    /** Of longer ones no part is known again: there are too many parts. */
    private static final int LONGEST_NAME = 16;

    private static final Set<String> DESCRIBING =
            Set.of("somebodys-people", "people-of-a-name", "number-of-people", "those-in-power", "head-of-state");

    private final Scene scene;
    private final People people;
    private final Map<String, Integer> byKey = new HashMap<>();
    /** The first body that has the words, by each run of its words that may stand for it. */
    private final Map<String, Integer> bodiesByPart = new HashMap<>();

    private int next;

    Clusters(Scene scene) {
        this.scene = scene;
        this.people = new People(scene);
    }

    List<SuggestedMention> mentions() {
        var claims = scene.claims().inOrder();
        var persons = claims.stream()
                .filter(claim -> claim.kind() == EntityKind.PERSON)
                .toList();
        // Full names first, so that a surname that stands before the full name finds it too.
        persons.stream().filter(claim -> people.words(claim).size() > 1).forEach(this::meet);
        persons.stream().filter(this::isInitialed).forEach(this::meet);
        var mentions = new ArrayList<SuggestedMention>();
        Claim before = null;
        for (var claim : claims) {
            mentions.add(mention(claim, who(claim, before)));
            before = claim;
        }
        return mentions;
    }

    private void meet(Claim claim) {
        people.meet(claim, () -> next++);
    }

    private boolean isInitialed(Claim claim) {
        return people.words(claim).size() == 1 && claim.length() > 1;
    }

    private SuggestedMention mention(Claim claim, int who) {
        var tokens = scene.tokens();
        boolean describes = DESCRIBING.contains(claim.rule().name());
        return new SuggestedMention(
                tokens.span(claim.first(), claim.end()),
                claim.kind(),
                claim.type(),
                tokens.name(claim.first(), claim.end()),
                describes ? NameType.DESCRIPTION : NameType.PRIMARY,
                who,
                claim.rule().name(),
                claim.score());
    }

    private int who(Claim claim, @Nullable Claim before) {
        return switch (claim.kind()) {
            case PERSON -> people.meant(claim).map(Person::who).orElseGet(() -> byWords(claim));
            case INSTITUTION -> body(claim, before);
            case GROUP, PLACE, CASE -> byWords(claim);
        };
    }

    private int byWords(Claim claim) {
        return byKey.computeIfAbsent(key(claim, claim.first(), claim.end()), _ -> next++);
    }

    private int body(Claim claim, @Nullable Claim before) {
        var key = key(claim, claim.first(), claim.end());
        var known = byKey.get(key);
        if (known != null) {
            return known;
        }
        int who = before != null && claim.rule().name().equals("abbreviation") ? byWords(before) : named(claim, key);
        byKey.put(key, who);
        remember(claim, who);
        return who;
    }

    private int named(Claim claim, String key) {
        boolean isPlain = BodyWords.length(scene.tokens(), claim.first()) == claim.length();
        boolean mayBePart = isPlain || claim.rule().name().equals("body-again");
        var whole = mayBePart ? bodiesByPart.get(key) : null;
        return whole == null ? next++ : whole;
    }

    private void remember(Claim claim, int who) {
        if (claim.length() > LONGEST_NAME) {
            return;
        }
        for (int from = claim.first(); from < claim.end(); from++) {
            for (int to = from + 1; to <= claim.end(); to++) {
                bodiesByPart.putIfAbsent(key(claim, from, to), who);
            }
        }
    }

    private String key(Claim claim, int from, int to) {
        var key = new StringBuilder(claim.kind().name());
        for (int i = from; i < to; i++) {
            if (!scene.tokens().is(i, "the")) {
                key.append(' ').append(Stems.of(scene.token(i).key()));
            }
        }
        return key.toString();
    }
}
