package org.casegraph.suggest.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.model.NameType;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.rule.Shape;
import org.jspecify.annotations.Nullable;

/** Numbers mentions so that those which stand for the same share a number. */
final class Clusters {

    private static final Set<String> DESCRIBING =
            Set.of("somebodys-people", "people-of-a-name", "number-of-people", "those-in-power", "head-of-state");

    private record Person(int who, Set<String> words, String surname) {}

    private final Scene scene;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final List<Person> people = new ArrayList<>();
    private int next;

    Clusters(Scene scene) {
        this.scene = scene;
    }

    List<SuggestedMention> mentions() {
        var claims = scene.claims().inOrder();
        claims.stream().filter(claim -> claim.kind() == EntityKind.PERSON).forEach(this::meet);
        var mentions = new ArrayList<SuggestedMention>();
        Claim before = null;
        for (var claim : claims) {
            mentions.add(mention(claim, who(claim, before)));
            before = claim;
        }
        return mentions;
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

    /** Full names first, so that a surname that stands before the full name finds it too. */
    private void meet(Claim claim) {
        var words = words(claim);
        if (words.size() < 2) {
            return;
        }
        var known = people.stream()
                .filter(person -> person.words().equals(words)
                        || person.words().containsAll(words)
                        || words.containsAll(person.words()))
                .findFirst();
        if (known.isEmpty()) {
            people.add(new Person(next++, words, surname(claim)));
        } else if (words.size() > known.get().words().size()) {
            people.set(people.indexOf(known.get()), new Person(known.get().who(), words, surname(claim)));
        }
    }

    private int who(Claim claim, @Nullable Claim before) {
        if (claim.kind() == EntityKind.PERSON) {
            return person(claim);
        }
        if (before != null && claim.rule().name().equals("abbreviation")) {
            int who = who(before, null);
            byKey.put(key(claim), who);
            return who;
        }
        return byKey.computeIfAbsent(key(claim), _ -> next++);
    }

    private int person(Claim claim) {
        var words = words(claim);
        var matches = people.stream()
                .filter(person -> person.words().containsAll(words))
                .toList();
        if (matches.isEmpty()) {
            return byKey.computeIfAbsent(key(claim), _ -> next++);
        }
        var last = Stems.of(scene.token(claim.end() - 1).key());
        return matches.stream()
                .filter(person -> person.surname().equals(last))
                .findFirst()
                .orElse(matches.getFirst())
                .who();
    }

    private Set<String> words(Claim claim) {
        var words = new LinkedHashSet<String>();
        for (int i = claim.first(); i < claim.end(); i++) {
            var token = scene.token(i);
            if (token.isCapital()) {
                words.add(Stems.of(token.key()));
            }
        }
        return words.isEmpty() ? new HashSet<>(List.of(key(claim))) : words;
    }

    private String surname(Claim claim) {
        for (int i = claim.first(); i < claim.end(); i++) {
            if (scene.token(i).shape() == Shape.CAPITALS && !scene.isShouted(i)) {
                return Stems.of(scene.token(i).key());
            }
        }
        return Stems.of(scene.token(claim.end() - 1).key());
    }

    private String key(Claim claim) {
        var key = new StringBuilder(claim.kind().name());
        for (int i = claim.first(); i < claim.end(); i++) {
            if (!scene.tokens().is(i, "the")) {
                key.append(' ').append(Stems.of(scene.token(i).key()));
            }
        }
        return key.toString();
    }
}
