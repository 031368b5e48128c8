package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads names of people: what each word is, and what it sounds like in any script. */
public final class NameReader {

    private static final int LONGEST_NAME = 12;
    private static final int MOST_WORDS = 24;

    private static final Pattern INITIALS = Pattern.compile("(?!NG)[BCDFGHJKLMNPQRSTVWXZ]{2,3}");

    private final Splitter splitter;
    private final Roles roles;
    private final Patronymics patronymics;
    private final Endings endings;
    private final WordReader words;
    private final Families families;
    private final Syllables syllables;
    private final Servants servants;

    NameReader(
            Splitter splitter,
            Roles roles,
            Patronymics patronymics,
            Endings endings,
            WordReader words,
            Syllables syllables) {
        this.splitter = splitter;
        this.roles = roles;
        this.servants = new Servants(roles);
        this.patronymics = patronymics;
        this.endings = endings;
        this.words = words;
        this.syllables = syllables;
        this.families = new Families(endings);
    }

    /** A name as it stands in a source, in any script and order. */
    public PersonName read(String name) {
        var rest = new ArrayList<Draft>();
        for (var piece : splitter.pieces(name)) {
            if (rest.size() < LONGEST_NAME) {
                rest.add(new Draft(piece));
            }
        }
        var gender = withoutTitles(rest);
        joinFathers(rest);
        takeInitialsApart(rest);
        syllables
                .of(rest)
                .ifPresent(language -> rest.forEach(draft -> {
                    draft.language = language.name();
                    draft.exact = language.exact();
                }));
        boolean two = rest.size() == 2;
        rest.forEach(draft -> tellSmallWords(draft, two));
        servants.join(rest);
        tellFathersByWord(rest);
        tellPatronymic(rest);
        families.tell(rest);
        boolean inCase = rest.stream().anyMatch(this::isInCase);
        var told = rest.stream()
                .map(draft -> draft.gender)
                .filter(one -> one != Gender.UNKNOWN)
                .findFirst();
        return new PersonName(
                name, rest.stream().map(draft -> words.word(draft, inCase)).toList(), told.orElse(gender));
    }

    /** Every word, also titles and small words, since a search may be for them. */
    SpokenName spoken(String name) {
        return new SpokenName(splitter.pieces(name).stream()
                .limit(MOST_WORDS)
                .map(piece -> words.word(new Draft(piece), false))
                .toList());
    }

    private boolean isInCase(Draft draft) {
        return draft.inCase
                || draft.part == Part.FAMILY
                        && draft.piece.script() != Character.UnicodeScript.HAN
                        && (endings.isInCase(draft.ascii) || endings.isFeminine(draft.ascii));
    }

    private Gender withoutTitles(List<Draft> rest) {
        var gender = Gender.UNKNOWN;
        for (int at = 0; at < rest.size(); ) {
            var title = roles.title(rest.stream().map(draft -> draft.ascii).toList(), at);
            int left = rest.size() - title.words();
            if (title.words() == 0
                    || at > 0 && roles.generation(rest.get(at).ascii) > 0
                    || left < (title.doubtful() ? 2 : 1)
                    || at > 1 && title.doubtful()) {
                at++;
                continue;
            }
            gender = title.gender() == Gender.UNKNOWN ? gender : title.gender();
            rest.subList(at, at + title.words()).clear();
        }
        return gender;
    }

    /** "JC Juncker": capitals that nobody could speak as a word. */
    private void takeInitialsApart(List<Draft> rest) {
        for (int at = 0; at < rest.size() && rest.size() > 1; at++) {
            var letters = rest.get(at).shown;
            if (INITIALS.matcher(letters).matches() && roles.generation(rest.get(at).ascii) == 0) {
                var piece = rest.remove(at).piece;
                for (int i = letters.length() - 1; i >= 0; i--) {
                    rest.add(at, new Draft(piece.letter(i)));
                }
            }
        }
    }

    /** "Abish uly" is one word of two. */
    private void joinFathers(List<Draft> rest) {
        for (int at = 1; at < rest.size(); at++) {
            var gender = patronymics.word(rest.get(at).ascii);
            var father = rest.get(at - 1);
            if (gender.isPresent() && at > 1) {
                father.part = Part.PATRONYMIC;
                father.father = father.ascii;
                father.gender = gender.get();
                father.shown = father.shown + " " + rest.remove(at).shown;
            }
        }
    }

    private void tellSmallWords(Draft draft, boolean ofTwo) {
        var word = draft.ascii;
        if (draft.part != Part.NAME || ofTwo && draft.piece.isWord()) {
            return;
        }
        if (roles.generation(word) > 0) {
            draft.part = Part.GENERATION;
            draft.generation = roles.generation(word);
        } else if (word.length() == 1 || draft.piece.dotted() && word.length() <= 2) {
            draft.part = Part.INITIAL;
        } else if (roles.isParticle(word) && mayBeParticle(draft)) {
            draft.part = Part.PARTICLE;
        } else {
            draft.ascii = roles.withoutPrefix(endings.usual(word));
        }
    }

    private static boolean mayBeParticle(Draft draft) {
        return draft.piece.writing().mayHaveParticles() && draft.language.equals(Readings.ANY);
    }

    private void tellFathersByWord(List<Draft> rest) {
        for (int at = 0; at + 1 < rest.size(); at++) {
            if (roles.tellsFather(rest.get(at).ascii) && rest.get(at + 1).part == Part.NAME) {
                rest.forEach(draft -> draft.of = Math.max(1, draft.of));
                rest.get(at + 1).of = 2;
            }
        }
    }

    /** The first word that can be a patronymic and has another before it; of two words neither need be one. */
    private void tellPatronymic(List<Draft> rest) {
        var counted = counted(rest);
        for (int at = 1; at < counted.size(); at++) {
            var draft = counted.get(at);
            int before = rest.indexOf(draft) - 1;
            var reading = draft.part == Part.NAME && rest.get(before).part != Part.PARTICLE
                    ? patronymics.of(draft.piece.ascii())
                    : Optional.<Patronymics.Reading>empty();
            if (reading.isPresent()) {
                draft.father = reading.get().father();
                if (counted.size() > 2) {
                    draft.part = Part.PATRONYMIC;
                    draft.gender = reading.get().gender();
                    draft.inCase = reading.get().inCase();
                    return;
                }
            }
        }
    }

    static List<Draft> counted(List<Draft> rest) {
        return rest.stream().filter(draft -> draft.part.isCounted()).toList();
    }
}
