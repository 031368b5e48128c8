package org.casegraph.suggest.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.casegraph.model.EntityKind;
import org.casegraph.model.NameType;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.rule.Shape;
import org.jspecify.annotations.Nullable;

/** Numbers mentions so that those which stand for the same share a number. */
final class Clusters {

    private static final Set<String> DESCRIBING =
            Set.of("somebodys-people", "people-of-a-name", "number-of-people", "those-in-power", "head-of-state");

    private static final int LONG_NAME = 7;

    private enum Sex {
        UNTOLD,
        WOMAN,
        MAN
    }

    private record Person(int who, Set<String> words, String surname, Sex sex) {
        /** Whether it is the last word of the name or, where the name has three or more, the one before. */
        boolean isNamed(String word) {
            var all = List.copyOf(words);
            return surname.equals(word) || all.size() > 2 && all.get(all.size() - 2).equals(word);
        }

        boolean hasInitial(String initial) {
            return words.stream().anyMatch(word -> word.startsWith(initial));
        }
    }

    private final Scene scene;
    private final Map<String, Integer> byKey = new LinkedHashMap<>();
    private final List<Person> people = new ArrayList<>();
    private int next;

    Clusters(Scene scene) {
        this.scene = scene;
    }

    List<SuggestedMention> mentions() {
        var claims = scene.claims().inOrder();
        var persons = claims.stream().filter(claim -> claim.kind() == EntityKind.PERSON).toList();
        persons.stream().filter(claim -> words(claim).size() > 1).forEach(this::meet);
        persons.stream().filter(this::isInitialed).forEach(this::meet);
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
        var known = people.stream()
                .filter(person -> fits(person, claim, words) || words.size() > 1 && words.containsAll(person.words()))
                .findFirst();
        if (known.isEmpty()) {
            people.add(new Person(next++, words, surname(claim), sex(claim)));
            return;
        }
        var person = known.get();
        boolean isLonger = words.size() > person.words().size();
        var sex = person.sex() == Sex.UNTOLD ? sex(claim) : person.sex();
        var more = isLonger
                ? new Person(person.who(), words, surname(claim), sex)
                : new Person(person.who(), person.words(), person.surname(), sex);
        people.set(people.indexOf(person), more);
    }

    private boolean isInitialed(Claim claim) {
        return words(claim).size() == 1 && claim.length() > 1;
    }

    private int who(Claim claim, @Nullable Claim before) {
        if (claim.kind() == EntityKind.PERSON) {
            return person(claim);
        }
        boolean isPlain = claim.kind() == EntityKind.INSTITUTION
                && BodyWords.length(scene.tokens(), claim.first()) == claim.length();
        if (isPlain || claim.rule().name().equals("body-again")) {
            return bodyAgain(claim);
        }
        if (before != null && claim.rule().name().equals("abbreviation")) {
            int who = who(before, null);
            byKey.put(key(claim), who);
            return who;
        }
        return byKey.computeIfAbsent(key(claim), _ -> next++);
    }

    /** The body whose words it has, the first that the text names. */
    private int bodyAgain(Claim claim) {
        var own = key(claim);
        var known = byKey.get(own);
        if (known != null) {
            return known;
        }
        var words = " " + own.substring(own.indexOf(' ') + 1) + " ";
        var named = byKey.keySet().stream()
                .filter(key -> key.startsWith(EntityKind.INSTITUTION.name()) && (key + " ").contains(words))
                .findFirst();
        return named.isEmpty() ? byKey.computeIfAbsent(own, _ -> next++) : byKey.getOrDefault(named.get(), 0);
    }

    private int person(Claim claim) {
        var words = words(claim);
        var matches = people.stream().filter(person -> fits(person, claim, words)).toList();
        if (matches.isEmpty()) {
            var slip = slip(claim, words);
            return slip >= 0 ? slip : byKey.computeIfAbsent(key(claim), _ -> next++);
        }
        return choose(matches, claim).who();
    }

    private boolean fits(Person person, Claim claim, Set<String> words) {
        return person.words().containsAll(words) && initials(claim).stream().allMatch(person::hasInitial);
    }

    /** Of several who have the name: whose surname it is, then who is of the sex that the title tells. */
    private Person choose(List<Person> matches, Claim claim) {
        var last = Stems.of(scene.token(claim.end() - 1).key());
        var named = matches.stream().filter(person -> person.isNamed(last)).toList();
        var best = named.isEmpty() ? matches : named;
        var sex = sex(claim);
        return best.stream()
                .filter(person -> sex != Sex.UNTOLD && person.sex() == sex)
                .findFirst()
                .or(() -> best.stream().filter(person -> person.sex() == Sex.UNTOLD).findFirst())
                .orElse(best.getFirst());
    }

    /** One letter too many, too few or another in a long name behind a title, where only one person comes near. */
    private int slip(Claim claim, Set<String> words) {
        var word = words.iterator().next();
        if (words.size() > 1 || word.length() < LONG_NAME) {
            return -1;
        }
        var near = people.stream().filter(person -> Slips.isOne(person.surname(), word)).toList();
        return near.size() == 1 ? near.getFirst().who() : -1;
    }

    private List<String> initials(Claim claim) {
        return IntStream.range(claim.first(), claim.end())
                .filter(i -> scene.token(i).shape() == Shape.INITIAL)
                .mapToObj(i -> scene.token(i).key())
                .toList();
    }

    private Sex sex(Claim claim) {
        for (int i = claim.first() - 1; i >= claim.first() - 3 && scene.tokens().areTogether(i, claim.first()); i--) {
            if (scene.isOnAny(i, "woman", "woman_kin")) {
                return Sex.WOMAN;
            }
            if (scene.isOnAny(i, "man", "man_kin")) {
                return Sex.MAN;
            }
            if (!scene.isOnAny(i, "title", "role") && scene.token(i).shape() != Shape.MARK) {
                break;
            }
        }
        return Sex.UNTOLD;
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
