package org.casegraph.source.list;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a cell apart into names: several of them, and one name in two scripts. */
public final class NameCells {

    private static final int LONGEST = 300;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern SEVERAL = Pattern.compile("[;|\\r\\n]+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[（]([^()\\[\\]（）]+)[)\\]）]");
    private static final Pattern SLASH = Pattern.compile("\\s+/\\s+|/(?=\\p{L}{2})(?<=\\p{L}{2}/)");
    private static final List<String> NOTHING =
            List.of("na", "n a", "null", "none", "nan", "nil", "unknown", "no", "нет", "неизвестно", "не известно");

    private NameCells() {}

    /** A cell in one line, without characters that are none to look at. */
    static String line(String cell) {
        return BLANKS.matcher(cell).replaceAll(" ").strip();
    }

    /** The names in a cell. */
    static List<String> names(String cell) {
        return SEVERAL.splitAsStream(cell)
                .map(NameCells::line)
                .flatMap(NameCells::scripts)
                .map(NameCells::unquoted)
                .filter(NameCells::isName)
                .distinct()
                .toList();
    }

    /** The forms of one name: two of them where it is written in two scripts, "Aigul Bekova / Айгүл Бекова". */
    public static List<String> inScripts(String name) {
        return scripts(line(name)).filter(form -> !form.isEmpty()).toList();
    }

    static boolean isTooLong(String name) {
        return name.length() > LONGEST;
    }

    private static boolean isName(String name) {
        return name.codePoints().anyMatch(letter -> Character.isLetter(letter) || letter == 0xFFFD)
                && !NOTHING.contains(Words.plain(name));
    }

    private static String unquoted(String name) {
        boolean isQuoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
        return isQuoted && name.indexOf('"', 1) == name.length() - 1 ? name.substring(1, name.length() - 1) : name;
    }

    /** "Иванов Иван (Ivanov Ivan)" is one name twice; what stands in brackets in the same script belongs to the name. */
    private static Stream<String> scripts(String name) {
        var brackets = BRACKETS.matcher(name);
        if (brackets.find()) {
            var outside = line(name.substring(0, brackets.start()) + " " + name.substring(brackets.end()));
            var inside = line(brackets.group(1));
            if (differ(script(outside), script(inside))) {
                return Stream.of(outside, inside);
            }
        }
        var sides = SLASH.split(name);
        if (sides.length == 2 && differ(script(sides[0]), script(sides[1]))) {
            return Stream.of(sides).map(NameCells::line);
        }
        return inOneRow(name).stream();
    }

    /** Words of one script and then words of another, at least two of each, are two forms of a name. */
    private static List<String> inOneRow(String name) {
        var words = List.of(name.split(" "));
        int change = 0;
        @Nullable UnicodeScript last = script(words.getFirst());
        for (int at = 1; at < words.size(); at++) {
            var script = script(words.get(at));
            if (differ(last, script)) {
                if (change > 0) {
                    return List.of(name);
                }
                change = at;
            }
            last = script == null ? last : script;
        }
        return change < 2 || words.size() - change < 2
                ? List.of(name)
                : List.of(
                        String.join(" ", words.subList(0, change)),
                        String.join(" ", words.subList(change, words.size())));
    }

    private static boolean differ(@Nullable UnicodeScript one, @Nullable UnicodeScript other) {
        return one != null && other != null && one != other && !(isEastern(one) && isEastern(other));
    }

    /** Names of Japan are written in several scripts at once. */
    private static boolean isEastern(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** The script of most letters, null where no two are of one. */
    private static @Nullable UnicodeScript script(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() > 1)
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
