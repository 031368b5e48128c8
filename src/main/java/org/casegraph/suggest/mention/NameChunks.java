package org.casegraph.suggest.mention;

import org.casegraph.model.EntityKind;
import org.casegraph.suggest.rule.Chunks;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;

/** What the rule files may ask for by a word with a capital. */
final class NameChunks implements Chunks {

    private final Scene scene;
    private final Names names;
    private final Titles titles;
    private final LikelyNames likely;

    NameChunks(Scene scene, Names names) {
        this.scene = scene;
        this.names = names;
        this.titles = new Titles(scene, names);
        this.likely = new LikelyNames(scene, names);
    }

    @Override
    public int end(String chunk, Tokens tokens, int at) {
        return switch (chunk) {
            case "Name" -> likely.name(at);
            case "AnyName" -> names.end(at);
            case "GivenAlone" -> likely.givenAlone(at);
            case "OfYear" -> tokens.is(at, "of") && CaseNumbers.isYear(tokens, at + 1) ? at + 2 : -1;
            case "Rest" -> names.isWord(at) ? names.runEnd(at) : -1;
            case "SurnameThenInitials" -> surnameThenInitials(at);
            case "Title" -> titles.title(at);
            case "Titled" -> titles.titled(at);
            case "BurmeseName" -> titles.burmese(at);
            case "Surname" -> surname(at);
            case "NameThenSurname" -> nameThenSurname(at);
            case "GivenAndMore" -> likely.given(at);
            case "NameWithEnding" -> likely.withEnding(at);
            case "NameOfTwo" -> likely.ofTwo(at);
            case "Ageword" -> ageword(at);
            case "Person" -> person(at);
            case "Small" -> tokens.get(at).shape() == Shape.SMALL ? at + 1 : -1;
            case "CaseNumber" -> CaseNumbers.end(tokens, at);
            case "Owner" -> scene.isOn(at, "possessive") || tokens.is(at, "'s") ? at + 1 : -1;
            case "CaseSide" -> CaseSides.end(scene, at);
            case "HeadOfState" -> Heads.end(scene, at);
            default -> throw new IllegalStateException("No rule may ask for '" + chunk + "'");
        };
    }

    private int surname(int at) {
        int end = at;
        while (end - at < 4
                && isShoutedWord(end)
                && (end == at || scene.tokens().areTogether(at, end))) {
            end++;
        }
        boolean isWhole = !isShoutedWord(at - 1) || !scene.tokens().areTogether(at - 1, at);
        return end > at && isWhole && !scene.isShouted(at) ? end : -1;
    }

    private boolean isShoutedWord(int at) {
        return scene.isFree(at)
                && scene.token(at).shape() == Shape.CAPITALS
                && !names.isAbbreviation(at)
                && (!scene.isOnAny(at, "common", "thing", "title", "nationality") || names.isGiven(at));
    }

    /** "Karabayev T. M.". */
    private int surnameThenInitials(int at) {
        boolean isAlone = scene.token(at).shape() == Shape.CAPITAL && names.isWord(at) && names.isUnknownName(at);
        int end = at + 1;
        while (end - at < 4 && isInitial(at, end)) {
            end++;
        }
        boolean isBeforeName = scene.tokens().areTogether(at, end) && scene.isFreeCapital(end);
        return isAlone && end > at + 1 && !isBeforeName ? end : -1;
    }

    private boolean isInitial(int first, int at) {
        return scene.tokens().areTogether(first, at)
                && scene.isFree(at)
                && scene.token(at).shape() == Shape.INITIAL
                && scene.token(at).isShortened();
    }

    private int nameThenSurname(int at) {
        int end = names.end(at);
        boolean hasBoth = end > at + 1
                && scene.token(at).shape() != Shape.CAPITALS
                && scene.token(end - 1).shape() == Shape.CAPITALS
                && !scene.isShouted(at);
        return hasBoth ? end : -1;
    }

    private int ageword(int at) {
        return scene.token(at).key().endsWith("-year-old") ? at + 1 : -1;
    }

    /** A person found before. */
    private int person(int at) {
        var claim = scene.claims().at(at);
        return claim != null && claim.kind() == EntityKind.PERSON && claim.first() == at ? claim.end() : -1;
    }
}
