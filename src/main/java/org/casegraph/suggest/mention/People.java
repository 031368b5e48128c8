package org.casegraph.suggest.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.casegraph.suggest.mention.Person.Sex;
import org.casegraph.suggest.rule.Shape;

/** The people of a text by the words of their names. */
final class People {

    private static final int LONG_NAME = 7;
    private static final int WORDS_OF_A_TITLE = 3;
    /** Of more people of one name than these nobody could tell who is meant. */
    private static final int MOST_NAMESAKES = 50;

    private final Scene scene;
    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final Map<String, List<Person>> byBeginning = new HashMap<>();

    People(Scene scene) {
        this.scene = scene;
    }

    /** Remembers a name as somebody's: of one already known, or of somebody new, who gets the number. */
    void meet(Claim claim, IntSupplier number) {
        var words = words(claim);
        var known = namesakes(words).stream()
                .filter(person -> fits(person, claim, words) || words.size() > 1 && words.containsAll(person.words()))
                .findFirst();
        if (known.isEmpty()) {
            put(new Person(number.getAsInt(), words, surname(claim), sex(claim)));
            return;
        }
        var person = known.get();
        var sex = person.sex() == Sex.UNTOLD ? sex(claim) : person.sex();
        remove(person);
        put(
                words.size() > person.words().size()
                        ? new Person(person.who(), words, surname(claim), sex)
                        : new Person(person.who(), person.words(), person.surname(), sex));
    }

    private void put(Person person) {
        person.words().forEach(word -> index(byWord, word, person));
        index(byBeginning, beginning(person.surname()), person);
    }

    private static void index(Map<String, List<Person>> index, String key, Person person) {
        var people = index.computeIfAbsent(key, _ -> new ArrayList<>(1));
        if (people.size() < MOST_NAMESAKES) {
            people.add(person);
        }
    }

    private void remove(Person person) {
        person.words()
                .forEach(word -> byWord.getOrDefault(word, new ArrayList<>()).remove(person));
        byBeginning.getOrDefault(beginning(person.surname()), new ArrayList<>()).remove(person);
    }

    private List<Person> namesakes(Set<String> words) {
        return words.stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .distinct()
                .sorted(java.util.Comparator.comparingInt(Person::who))
                .toList();
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(3, word.length()));
    }

    /** Who is meant; empty where it is nobody whom the text names more fully. */
    Optional<Person> meant(Claim claim) {
        var words = words(claim);
        var matches = namesakes(words).stream()
                .filter(person -> fits(person, claim, words))
                .toList();
        return matches.isEmpty() ? slip(words) : Optional.of(choose(matches, claim));
    }

    private boolean fits(Person person, Claim claim, Set<String> words) {
        boolean isOther = words.size() > 1 && isGivenOfAnother(person, claim);
        return !isOther
                && person.words().containsAll(words)
                && initials(claim).stream().allMatch(person::hasInitial);
    }

    /** "Selam Tesfaye Lorman" and "Tesfaye Lorman" are child and father: the second begins with a given name of its own. */
    private boolean isGivenOfAnother(Person person, Claim claim) {
        var first = Stems.of(scene.token(claim.first()).key());
        var all = List.copyOf(person.words());
        return all.indexOf(first) == 1
                && all.size() > 2
                && scene.isOnAny(claim.first(), Names.GIVEN)
                && claim.length() == all.size() - 1;
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
                .or(() -> best.stream()
                        .filter(person -> person.sex() == Sex.UNTOLD)
                        .findFirst())
                .orElse(best.getFirst());
    }

    /** One letter too many, too few or another in a long name, where only one person comes near. */
    private Optional<Person> slip(Set<String> words) {
        var word = words.iterator().next();
        if (words.size() > 1 || word.length() < LONG_NAME) {
            return Optional.empty();
        }
        var near = byBeginning.getOrDefault(beginning(word), List.of()).stream()
                .filter(person -> Slips.isOne(person.surname(), word))
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private List<String> initials(Claim claim) {
        return IntStream.range(claim.first(), claim.end())
                .filter(i -> scene.token(i).shape() == Shape.INITIAL)
                .mapToObj(i -> scene.token(i).key())
                .toList();
    }

    Set<String> words(Claim claim) {
        var words = new LinkedHashSet<String>();
        for (int i = claim.first(); i < claim.end(); i++) {
            var token = scene.token(i);
            if (token.isCapital()) {
                words.add(Stems.of(token.key()));
            }
        }
        if (words.isEmpty()) {
            words.add(scene.tokens().name(claim.first(), claim.end()));
        }
        return words;
    }

    private String surname(Claim claim) {
        for (int i = claim.first(); i < claim.end(); i++) {
            if (scene.token(i).shape() == Shape.CAPITALS && !scene.isShouted(i)) {
                return Stems.of(scene.token(i).key());
            }
        }
        boolean isFirst = claim.length() == 3 && scene.isOn(claim.end() - 1, "patronymic");
        return Stems.of(scene.token(isFirst ? claim.first() : claim.end() - 1).key());
    }

    private Sex sex(Claim claim) {
        int limit = claim.first() - WORDS_OF_A_TITLE;
        for (int i = claim.first() - 1; i >= limit && scene.tokens().areTogether(i, claim.first()); i--) {
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
}
