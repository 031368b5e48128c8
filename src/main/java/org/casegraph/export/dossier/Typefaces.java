package org.casegraph.export.dossier;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that ship, and what is put in place of letters that none of them has. */
final class Typefaces {

    /** A font file of one weight. */
    record Face(String family, String file, int weight) {

        InputStream open() {
            return Shipped.open("fonts/" + file);
        }
    }

    static final List<Face> FACES = List.of(
            new Face("Noto Sans", "NotoSans-Regular.ttf", 400),
            new Face("Noto Sans", "NotoSans-Bold.ttf", 700),
            new Face("Noto Sans Arabic", "NotoSansArabic-Regular.ttf", 400),
            new Face("Noto Sans Arabic", "NotoSansArabic-Bold.ttf", 700),
            new Face("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf", 400),
            new Face("Noto Sans Hebrew", "NotoSansHebrew-Bold.ttf", 700),
            new Face("Noto Sans Armenian", "NotoSansArmenian-Regular.ttf", 400),
            new Face("Noto Sans Armenian", "NotoSansArmenian-Bold.ttf", 700),
            new Face("Noto Sans Georgian", "NotoSansGeorgian-Regular.ttf", 400),
            new Face("Noto Sans Georgian", "NotoSansGeorgian-Bold.ttf", 700),
            new Face("Noto Sans Ethiopic", "NotoSansEthiopic-Regular.ttf", 400),
            new Face("Noto Sans Thai", "NotoSansThai-Regular.ttf", 400));

    /** What comes out as it is written without joining letters by rules of a font. */
    private static final Set<UnicodeScript> WRITTEN = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.THAI,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private final List<CmapLookup> letters = FACES.stream()
            .filter(face -> face.weight() == 400)
            .map(Typefaces::letters)
            .toList();

    private final Transliterator latin = Transliterator.getInstance("Any-Latin; NFC");

    /** All families, as a style sheet names them. */
    static String families() {
        return FACES.stream().map(face -> "'" + face.family() + "'").distinct().collect(Collectors.joining(", "));
    }

    /** The text with Latin letters, between ‹ and ›, for those that no font has. */
    String written(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.codePoints().allMatch(this::has)) {
            return composed;
        }
        var written = new StringBuilder();
        var strange = new StringBuilder();
        composed.codePoints().forEach(letter -> {
            boolean isBetween = !strange.isEmpty() && letter == ' ';
            if (!has(letter) || isBetween) {
                strange.appendCodePoint(letter);
            } else {
                flush(strange, written);
                written.appendCodePoint(letter);
            }
        });
        flush(strange, written);
        return written.toString();
    }

    private void flush(StringBuilder strange, StringBuilder written) {
        if (strange.isEmpty()) {
            return;
        }
        var words = strange.toString().stripTrailing();
        boolean hasLetters = words.codePoints().anyMatch(Character::isLetter);
        var inLatin = new StringBuilder();
        (hasLetters ? latin.transliterate(words) : words).codePoints().forEach(letter -> {
            if (has(letter)) {
                inLatin.appendCodePoint(letter);
            } else {
                inLatin.append("[U+%04X]".formatted(letter));
            }
        });
        written.append(hasLetters ? "‹" + inLatin + "›" : inLatin);
        written.append(" ".repeat(strange.length() - words.length()));
        strange.setLength(0);
    }

    private boolean has(int letter) {
        return letter == ' '
                || WRITTEN.contains(UnicodeScript.of(letter))
                        && Joining.knows(letter)
                        && letters.stream().anyMatch(font -> font.getGlyphId(letter) != 0);
    }

    private static CmapLookup letters(Face face) {
        try (var stream = face.open();
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
