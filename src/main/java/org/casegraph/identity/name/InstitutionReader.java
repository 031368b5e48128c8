package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.identity.name.Splitter.Piece;

/** Reads names of institutions: what their words mean in any language, and which are names of their own. */
final class InstitutionReader {

    private static final int LONGEST_NAME = 40;

    private final Splitter splitter;
    private final Meanings meanings;
    private final WordReader words;
    private final List<String> adjectives;
    private final Map<String, List<BodyWord>> abbreviations = new HashMap<>();
    private final Bodies bodies;

    InstitutionReader(
            Splitter splitter, Meanings meanings, Meanings.Table table, WordReader words, Bodies.Body[] bodies) {
        this.splitter = splitter;
        this.meanings = meanings;
        this.words = words;
        this.adjectives = table.adjectives();
        table.abbreviations().forEach((short_, long_) -> splitter.pieces(short_)
                .forEach(piece -> abbreviations.put(piece.ascii(), words(pieces(long_)))));
        this.bodies = new Bodies(bodies, name -> key(pieces(name), words(pieces(name))));
    }

    Bodies bodies() {
        return bodies;
    }

    InstitutionName read(String name) {
        var pieces = pieces(name);
        var found = words(pieces);
        return new InstitutionName(name, found, initials(pieces), bodies.find(key(pieces, found)));
    }

    private static Bodies.Key key(List<Piece> pieces, List<BodyWord> words) {
        var name = String.join(" ", pieces.stream().map(Piece::ascii).sorted().toList());
        return new Bodies.Key(name, InstitutionName.key(words));
    }

    /** Full stops are no part of a word: A.B.C. is ABC. */
    private List<Piece> pieces(String name) {
        var plain = name.replaceAll("(?<=\\b\\p{L})[.](?=\\p{L}\\b)", "").replaceAll("['’]s\\b", "");
        var pieces = splitter.pieces(plain);
        return pieces.size() > LONGEST_NAME ? pieces.subList(0, LONGEST_NAME) : pieces;
    }

    private List<BodyWord> words(List<Piece> pieces) {
        var text = pieces.stream().map(Piece::ascii).toList();
        var found = new ArrayList<BodyWord>();
        for (int at = 0; at < text.size(); ) {
            var phrase = meanings.phrase(text, at);
            var spelledOut = abbreviations.get(text.get(at));
            if (spelledOut != null) {
                found.addAll(spelledOut);
                at++;
            } else if (phrase == null) {
                found.add(name(pieces.get(at++)));
            } else {
                add(found, phrase, pieces.subList(at, at + phrase.words().size()));
                at += phrase.words().size();
            }
        }
        return found;
    }

    private static void add(List<BodyWord> found, Meanings.Phrase phrase, List<Piece> pieces) {
        var shown = String.join(" ", pieces.stream().map(Piece::shown).toList());
        var part = phrase.part();
        if (part != null && found.stream().noneMatch(word -> isOne(word, part, phrase.meaning()))) {
            found.add(new BodyWord(shown, part, phrase.meaning(), null, null));
        }
    }

    private static boolean isOne(BodyWord word, BodyPart part, String meaning) {
        return word.part() == part && word.meaning().equals(meaning);
    }

    private BodyWord name(Piece piece) {
        if (piece.ascii().chars().allMatch(Character::isDigit)) {
            return new BodyWord(piece.shown(), BodyPart.NUMBER, piece.ascii(), null, null);
        }
        var stem = Endings.longest(piece.ascii(), adjectives)
                .map(ending -> Endings.without(piece.ascii(), ending))
                .orElse(piece.ascii());
        return new BodyWord(
                piece.shown(),
                BodyPart.NAME,
                piece.ascii(),
                word(piece, piece.ascii()),
                word(piece, withoutVowel(stem)));
    }

    private static String withoutVowel(String stem) {
        int end = stem.length();
        while (end > 4 && "aeiouy".indexOf(stem.charAt(end - 1)) >= 0) {
            end--;
        }
        return stem.substring(0, end);
    }

    private Word word(Piece piece, String ascii) {
        var draft = new Draft(piece);
        draft.ascii = ascii;
        return words.word(draft, false);
    }

    private String initials(List<Piece> pieces) {
        var text = pieces.stream().map(Piece::ascii).toList();
        var initials = new StringBuilder();
        for (int at = 0; at < text.size(); at++) {
            var phrase = meanings.phrase(text, at);
            boolean counts = phrase == null || phrase.part() != null && phrase.part() != BodyPart.FORM;
            initials.append(counts ? text.get(at).substring(0, 1) : "");
        }
        return initials.toString();
    }
}
