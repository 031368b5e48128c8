package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.identity.name.Splitter.Piece;
import tools.jackson.databind.JavaType;

/** Reads names of people: what each word is, and what it sounds like in any script. */
public final class NameReader {

    private static final int LONGEST_NAME = 12;

    private final Splitter splitter;
    private final Roles roles;
    private final Patronymics patronymics;
    private final Endings endings;
    private final WordReader words;

    NameReader(Splitter splitter, Roles roles, Patronymics patronymics, Endings endings, WordReader words) {
        this.splitter = splitter;
        this.roles = roles;
        this.patronymics = patronymics;
        this.endings = endings;
        this.words = words;
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
        rest.forEach(this::tellSmallWords);
        tellFathersByWord(rest);
        tellPatronymic(rest);
        tellFamily(rest);
        boolean inCase = rest.stream().anyMatch(this::isInCase);
        var told = rest.stream()
                .map(draft -> draft.gender)
                .filter(one -> one != Gender.UNKNOWN)
                .findFirst();
        return new PersonName(
                name, rest.stream().map(draft -> words.word(draft, inCase)).toList(), told.orElse(gender));
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
                    || left < (title.doubtful() ? 2 : 1) || at > 1 && title.doubtful()) {
                at++;
                continue;
            }
            gender = title.gender() == Gender.UNKNOWN ? gender : title.gender();
            rest.subList(at, at + title.words()).clear();
        }
        return gender;
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

    private void tellSmallWords(Draft draft) {
        var word = draft.ascii;
        if (draft.part != Part.NAME) {
            return;
        }
        if (roles.generation(word) > 0) {
            draft.part = Part.GENERATION;
            draft.generation = roles.generation(word);
        } else if (word.length() == 1 || draft.piece.dotted() && word.length() <= 2) {
            draft.part = Part.INITIAL;
        } else if (roles.isParticle(word) && draft.piece.script() != Character.UnicodeScript.HAN) {
            draft.part = Part.PARTICLE;
        } else {
            draft.ascii = roles.withoutPrefix(endings.usual(word));
        }
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
            var reading = draft.part == Part.NAME
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

    private void tellFamily(List<Draft> rest) {
        var names =
                counted(rest).stream().filter(draft -> draft.part == Part.NAME).toList();
        var family = names.stream().filter(draft -> draft.piece.familyFirst()).findFirst();
        family = family.or(() -> only(
                names.stream().filter(draft -> endings.isOfFamily(draft.ascii)).toList()));
        family = family.or(() -> beforeComma(names));
        family = family.or(() ->
                only(names.stream().filter(draft -> draft.piece.capitals()).toList()));
        family = family.or(() -> byPatronymic(rest, names));
        family.ifPresent(found -> {
            names.forEach(draft -> draft.part = Part.GIVEN);
            found.part = Part.FAMILY;
        });
    }

    private static Optional<Draft> beforeComma(List<Draft> names) {
        return names.size() > 1 && names.getFirst().piece.commaAfter()
                ? Optional.of(names.getFirst())
                : Optional.empty();
    }

    /** The given name stands before the patronymic; the third word is of the family. */
    private static Optional<Draft> byPatronymic(List<Draft> rest, List<Draft> names) {
        int at = rest.indexOf(rest.stream()
                .filter(draft -> draft.part == Part.PATRONYMIC)
                .findFirst()
                .orElse(null));
        if (at < 1 || names.size() != 2) {
            return Optional.empty();
        }
        var given = rest.get(at - 1);
        return names.stream().filter(draft -> draft != given).findFirst();
    }

    private static Optional<Draft> only(List<Draft> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<Draft> counted(List<Draft> rest) {
        return rest.stream().filter(draft -> draft.part.isCounted()).toList();
    }

    /** A word while its name is being read. */
    static final class Draft {
        final Piece piece;
        String shown;
        String ascii;
        Part part = Part.NAME;

        @org.jspecify.annotations.Nullable
        String father;

        Gender gender = Gender.UNKNOWN;
        boolean inCase;
        int of;
        int generation;

        Draft(Piece piece) {
            this.piece = piece;
            this.shown = piece.shown();
            this.ascii = piece.ascii();
        }
    }
}
