package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells from a text whether it names two beside each other, as one does not name one person. */
public final class SideBySide {

    /** How a text names two. */
    public enum How {
        /** Both stand in one list. */
        LIST,
        /** Joined by "and". */
        AND,
        /** A word of kinship stands between them. */
        KIN
    }

    record Table(List<String> and, List<String> attached, List<String> unspaced, Map<String, List<String>> kin) {}

    private static final int FAR = 300;
    private static final int NEAR = 70;
    private static final int MOST = 200;
    private static final String CAPITAL = "[\\p{Lu}\\p{Lt}\\p{Lo}]";
    private static final String ITEM =
            "\\s*(?:[\\p{L}.]+\\s+){0,2}?" + CAPITAL + "[\\p{L}\\p{M}.’'-]*(?:\\s+[\\p{L}\\p{M}.’'-]+){0,4}?";
    private static final Pattern COMMA = Pattern.compile("\\s*[,;،]\\s*(?:[\\p{L}]{1,5}\\.\\s*)?");
    private static final Pattern BULLET = Pattern.compile("[,;.]?\\s*\\n\\s*(?:\\d{1,3}[.)]|[-–—•*])?\\s*");
    private static final Pattern NEXT_LINE = Pattern.compile("\\s*\\n\\s*(?:\\d{1,3}[.)]|[-–—•*])\\s*");
    private static final Pattern ENDS = Pattern.compile("[,;.]?[ \\t]*\\n");
    private static final Pattern STOP = Pattern.compile("[!?;:…]|\\.(?=\\s+" + CAPITAL + ")|\\.\\s*$|\\n\\s*\\n");

    private final Pattern joined;
    private final Pattern listed;
    private final Pattern goesOn;
    private final Pattern began;
    private final Map<String, String> kin = new TreeMap<>();

    private SideBySide(Table table) {
        var spaced = "(?:" + words(table.and()) + ")(?![\\p{L}\\p{M}])";
        var and = "(?:[\\s,]\\s*(?:" + spaced + "|&)|\\s*(?:" + words(table.unspaced()) + "))";
        var attached = "\\s+(?:" + words(table.attached()) + ")";
        this.joined = pattern("(?:" + and + "\\s*(?:[\\p{L}\\p{M}]+\\.?\\s+){0,3}|" + attached + ")\\s*");
        this.listed =
                pattern("(?:\\s*[,;،、]" + ITEM + ")+\\s*(?:[,;،、]\\s*|,?" + and + "\\s*(?:[\\p{L}]+\\.?\\s+){0,2})");
        this.goesOn = pattern(
                "\\s*(?:[,;،、]\\s*(?:[\\p{L}]{1,5}\\.\\s*)?" + CAPITAL + "|,?" + and + "\\s*" + CAPITAL + ").*");
        this.began = Pattern.compile("(?s).*" + CAPITAL + "[\\p{L}\\p{M}’'-]+\\s*[,;،、]\\s*");
        table.kin().forEach((word, all) -> all.forEach(one -> kin.put(one, word)));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    private static String words(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    public static SideBySide shared() {
        return Shared.TABLE;
    }

    /** How a text names two, each by any of its forms; nothing where it does not name them so. */
    public Set<How> of(String text, Collection<String> one, Collection<String> other) {
        var found = EnumSet.noneOf(How.class);
        var first = places(text, one);
        var second = places(text, other);
        look(text, first, second, found);
        look(text, second, first, found);
        return found;
    }

    /** The kinship that a quality tells, such as "brother" for "his younger brother" and for "інісі". */
    public Optional<String> kinship(String quality) {
        var plain = quality.toLowerCase(Locale.ROOT).strip();
        var whole = kin.get(plain);
        if (whole != null) {
            return Optional.of(whole);
        }
        return plain.contains("in-law")
                ? Optional.of(plain)
                : words(plain).stream().filter(kin::containsKey).map(kin::get).reduce((_, last) -> last);
    }

    private static List<String> words(String plain) {
        return List.of(plain.split("[^\\p{L}\\p{M}'-]+"));
    }

    private record Place(int start, int end) {}

    /** Where the forms stand, as whole words, the longest at each place. */
    private static List<Place> places(String text, Collection<String> forms) {
        var places = new TreeMap<Integer, Place>();
        for (var form : forms) {
            int from = 0;
            for (int at = text.indexOf(form); at >= 0 && from < MOST; at = text.indexOf(form, at + 1), from++) {
                int end = at + form.length();
                if (isEdge(text, at) && isEdge(text, end)) {
                    places.merge(at, new Place(at, end), (known, now) -> known.end() >= now.end() ? known : now);
                }
            }
        }
        return new ArrayList<>(places.values());
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetter(text.charAt(at - 1))
                || !Character.isLetter(text.charAt(at))
                || isUnspaced(text.charAt(at - 1))
                || "وו".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean isUnspaced(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    private void look(String text, List<Place> first, List<Place> second, Set<How> found) {
        int at = 0;
        for (var place : first) {
            while (at < second.size() && second.get(at).start() < place.end()) {
                at++;
            }
            if (at < second.size() && second.get(at).start() - place.end() <= FAR) {
                look(text, place, second.get(at), found);
            }
        }
    }

    private void look(String text, Place first, Place second, Set<How> found) {
        var gap = text.substring(first.end(), second.start());
        if (joined.matcher(gap).matches()) {
            found.add(How.AND);
        }
        boolean isComma = COMMA.matcher(gap).matches() && (goesOn(text, second.end()) || began(text, first.start()));
        if (isComma || NEXT_LINE.matcher(gap).matches() || isOwnLine(text, first, second, gap)) {
            found.add(How.LIST);
        } else if (!STOP.matcher(gap).find() && listed.matcher(gap).matches()) {
            found.add(How.LIST);
        }
        if (gap.length() <= NEAR && !STOP.matcher(gap).find() && tellsKinship(gap)) {
            found.add(How.KIN);
        }
    }

    private boolean goesOn(String text, int end) {
        return goesOn.matcher(text.substring(end, Math.min(text.length(), end + NEAR)))
                .matches();
    }

    private boolean began(String text, int start) {
        return began.matcher(text.substring(Math.max(0, start - NEAR), start)).matches();
    }

    /** Each alone on a line, one line under the other. */
    private static boolean isOwnLine(String text, Place first, Place second, String gap) {
        boolean ends = second.end() == text.length()
                || ENDS.matcher(text).region(second.end(), text.length()).lookingAt();
        boolean begins = first.start() == 0
                || text.substring(Math.max(0, first.start() - 8), first.start()).matches("(?s).*\\n[\\s\\d.)•*–-]*");
        return gap.contains("\n") && BULLET.matcher(gap).matches() && begins && ends;
    }

    private boolean tellsKinship(String gap) {
        return words(gap.toLowerCase(Locale.ROOT)).stream().anyMatch(kin::containsKey);
    }

    private static final class Shared {
        static final SideBySide TABLE = new SideBySide(Tables.read("beside.yaml", Table.class));
    }
}
