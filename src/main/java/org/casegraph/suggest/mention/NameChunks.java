package org.casegraph.suggest.mention;

import org.casegraph.model.EntityKind;
import org.casegraph.suggest.rule.Chunks;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;

/** What the rule files may ask for by a word with a capital. */
final class NameChunks implements Chunks {

    private static final String[] CIVIL = {"woman", "man"};

    private final Scene scene;
    private final Names names;

    NameChunks(Scene scene, Names names) {
        this.scene = scene;
        this.names = names;
    }

    @Override
    public int end(String chunk, Tokens tokens, int at) {
        return switch (chunk) {
            case "Name" -> name(at);
            case "AnyName" -> names.end(at);
            case "GivenAlone" -> givenAlone(at);
            case "OfYear" -> tokens.is(at, "of") && CaseNumbers.isYear(tokens, at + 1) ? at + 2 : -1;
            case "Rest" -> names.isWord(at) ? names.runEnd(at) : -1;
            case "Title" -> title(at);
            case "Titled" -> titled(at);
            case "BurmeseName" -> burmese(at);
            case "Surname" -> surname(at);
            case "NameThenSurname" -> nameThenSurname(at);
            case "GivenAndMore" -> given(at);
            case "NameWithEnding" -> withEnding(at);
            case "NameOfTwo" -> ofTwo(at);
            case "Ageword" -> ageword(at);
            case "Person" -> person(at);
            case "Small" -> tokens.get(at).shape() == Shape.SMALL ? at + 1 : -1;
            case "CaseNumber" -> CaseNumbers.end(tokens, at);
            case "Owner" -> scene.isOn(at, "possessive") || tokens.is(at, "'s") ? at + 1 : -1;
            case "CaseSide" -> caseSide(at);
            case "HeadOfState" -> Heads.end(scene, at);
            default -> throw new IllegalStateException("No rule may ask for '" + chunk + "'");
        };
    }

    private int name(int at) {
        int end = names.end(at);
        boolean isOne = end == at + 1;
        boolean isCalled = isOne && scene.tokens().is(at - 1, "the") && scene.tokens().areTogether(at - 1, at);
        boolean isShort = isOne && scene.token(at).shape() == Shape.CAPITALS && !names.isGiven(at)
                && (scene.token(at).word().length() <= 5 || scene.token(at).word().contains("-"));
        return isCalled || isShort ? -1 : end;
    }

    /** A given name alone inside a sentence. */
    private int givenAlone(int at) {
        boolean isAlone = names.isGiven(at)
                && names.end(at) == at + 1
                && !scene.token(at).opensSentence()
                && !scene.isShouted(at)
                && !scene.isHeading(at)
                && scene.token(at).key().length() > 2
                && !scene.isOnAny(at, "city", "country", "region", "common", "month", "month_short", "thing", "title", "particle");
        boolean isBeforeCapital = scene.tokens().areTogether(at, at + 1) && scene.token(at + 1).isCapital();
        boolean isBehindCapital = scene.tokens().areTogether(at - 1, at) && scene.token(at - 1).isCapital();
        return isAlone && !isBeforeCapital && !isBehindCapital ? at + 1 : -1;
    }

    private int titled(int at) {
        if (scene.isShouted(at) && names.isPlainShout(at)) {
            return names.shoutEnd(at);
        }
        if (names.isWord(at)) {
            return withPlace(names.runEnd(at));
        }
        var token = scene.token(at);
        boolean isCivil = scene.tokens().has(at - 1) && scene.isOnAny(at - 1, CIVIL);
        boolean isCapital = token.isCapital() || token.shape() == Shape.INITIAL;
        boolean isName = isCapital
                && scene.isFree(at)
                && !scene.isOnAny(at, "title", "nationality", "matter")
                && !names.isAbbreviation(at);
        boolean mayBe = isName && (isCivil || scene.isShouted(at) || !scene.isOn(at, "common"));
        return mayBe && !Heads.isBodyWord(scene, at) ? names.runEnd(at) : -1;
    }

    /** "Bishop Evaristo Trinidad": behind a title the last word may be the name of a place as well. */
    private int withPlace(int end) {
        boolean isPlace = scene.tokens().areTogether(end - 1, end)
                && scene.isFreeCapital(end)
                && scene.isOnAny(end, "country", "city", "region")
                && scene.token(end).shape() == Shape.CAPITAL;
        return isPlace ? end + 1 : end;
    }

    private int title(int at) {
        int length = scene.tokens().length(at, "title");
        boolean isInName = scene.tokens().areTogether(at - 1, at)
                && scene.isFree(at - 1)
                && (names.isGiven(at - 1) || names.isGiven(at) && scene.isOn(at - 1, "name_title"));
        if (isInName) {
            return -1;
        }
        if (length > 0) {
            return scene.claims().areFree(at, at + length) ? at + length : -1;
        }
        boolean isShort = scene.isOn(at, "short_title") && scene.isFree(at);
        boolean follows = scene.tokens().areTogether(at - 1, at)
                && (scene.token(at - 1).isCapital() || scene.token(at - 1).shape() == Shape.INITIAL);
        boolean isInitials = scene.tokens().has(at + 1) && scene.token(at + 1).shape() == Shape.INITIAL;
        return isShort && !follows && !isInitials ? at + 1 : -1;
    }

    /** A Burmese name, to which the word of respect before it belongs. */
    private int burmese(int at) {
        boolean isHonorific = scene.isOn(at, "name_title")
                && scene.isFree(at)
                && scene.token(at).shape() != Shape.SMALL
                && scene.token(at).shape() != Shape.CAPITALS;
        boolean isName = isHonorific
                && scene.tokens().areTogether(at, at + 1)
                && scene.isFreeCapital(at + 1)
                && (names.isWord(at + 1) || names.isGiven(at + 1));
        boolean isInside = scene.tokens().areTogether(at - 1, at) && names.isWord(at - 1);
        return isName && !isInside ? names.runEnd(at + 1) : -1;
    }

    private int surname(int at) {
        int end = at;
        while (end - at < 4 && isShoutedWord(end) && (end == at || scene.tokens().areTogether(at, end))) {
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

    private int nameThenSurname(int at) {
        int end = names.end(at);
        boolean hasBoth = end > at + 1
                && scene.token(at).shape() != Shape.CAPITALS
                && scene.token(end - 1).shape() == Shape.CAPITALS
                && !scene.isShouted(at);
        return hasBoth ? end : -1;
    }

    private int given(int at) {
        int end = names.end(at);
        if (end < 0 || names.words(at, end) < 2 || isTitleCase(at, end) || isBeforeThing(end)) {
            return -1;
        }
        for (int i = at; i < end; i++) {
            if (names.isGiven(i)) {
                return end;
            }
        }
        return -1;
    }

    /** A heading that goes on behind the words; only a name that fills its line is one. */
    private boolean isTitleCase(int at, int end) {
        boolean fills = scene.sentenceStart(at) == at && scene.sentenceEnd(at) == end;
        return scene.isShouted(at) && !fills && names.words(at, end) < 2;
    }

    private int withEnding(int at) {
        int end = names.end(at);
        if (end < 0 || names.words(at, end) < 2 || isBeforeThing(end)) {
            return -1;
        }
        boolean isSure = names.hasSureEnding(end - 1) || names.hasSureEnding(at);
        return isSure || scene.isOn(end - 1, "surname") && !scene.isHeading(at) ? end : -1;
    }

    private int ofTwo(int at) {
        int end = names.end(at);
        boolean isLong = end > 0 && names.words(at, end) >= 2 && !isBeforeThing(end) && !isBehindOf(at);
        boolean isInSentence = isLong && !scene.isHeading(at) && !scene.isShouted(at);
        return isInSentence || isLong && isLineOfNames(at, end) ? end : -1;
    }

    /** "the Computer Crimes Act", "Anna Bell Airport". */
    private boolean isBeforeThing(int end) {
        return scene.tokens().areTogether(end - 1, end)
                && scene.isFreeCapital(end)
                && (scene.isOnAny(end, "thing", "place_after") || Heads.isBodyWord(scene, end));
    }

    /** "Lena Bor, of Open Windows": more often a body. */
    private boolean isBehindOf(int at) {
        return scene.tokens().is(at - 1, "of") && scene.tokens().is(at - 2, ",") && scene.tokens().areTogether(at - 2, at);
    }

    /** A line that is a name and stands among lines that are. */
    private boolean isLineOfNames(int at, int end) {
        boolean fills = scene.sentenceStart(at) == at && scene.sentenceEnd(at) == end && !scene.isShouted(at);
        return fills && (isNameLine(at - 1) || isNameLine(end));
    }

    private boolean isNameLine(int at) {
        if (!scene.tokens().has(at)) {
            return false;
        }
        int first = scene.sentenceStart(at);
        int end = scene.sentenceEnd(at);
        return scene.claims().isA(first, EntityKind.PERSON)
                || end - first >= 2 && end - first <= 5 && names.isWord(first) && names.runEnd(first) == end;
    }

    private int ageword(int at) {
        return scene.token(at).key().endsWith("-year-old") ? at + 1 : -1;
    }

    private boolean isPartOfSide(int at) {
        boolean isLink = scene.isOnAny(at, "link", "particle") || scene.tokens().is(at, "its");
        boolean isNumber = scene.tokens().is(at + 1, "others");
        return scene.isFreeCapital(at) || isNumber || isLink && scene.tokens().has(at + 1) && scene.token(at + 1).shape() != Shape.MARK;
    }

    /** A person found before. */
    private int person(int at) {
        var claim = scene.claims().at(at);
        return claim != null && claim.kind() == EntityKind.PERSON && claim.first() == at ? claim.end() : -1;
    }

    private int caseSide(int at) {
        boolean isOpening = scene.token(at).opensSentence() && scene.isOn(at, "common");
        int end = at;
        while (!isOpening && end - at < 8 && isPartOfSide(end) && (end == at || scene.tokens().areTogether(at, end))) {
            end++;
        }
        while (end > at && scene.token(end - 1).shape() == Shape.SMALL && !scene.tokens().is(end - 1, "others")) {
            end--;
        }
        return end > at && scene.token(at).isCapital() ? end : -1;
    }
}
