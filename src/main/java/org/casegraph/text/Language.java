package org.casegraph.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the language of a text by its script, the letters that one language alone has, and its commonest words. */
public final class Language {

    /** What is said where the language cannot be told. */
    public static final String UNKNOWN = "und";

    private static final int ENOUGH = 60_000;
    private static final int FEWEST_HITS = 3;

    private record Known(String tag, Set<String> words) {
        private Known(String tag, String words) {
            this(tag, Set.of(words.split(" ")));
        }
    }

    private record Scripted(UnicodeScript script, String tag) {}

    private static final List<Known> LATIN = List.of(
            new Known("en", "the of and to was in that his her were has been by on for with from he she they at an it"),
            new Known("fr", "le la les des du et est dans qui que une pour par sur avec au aux été son ses il elle"),
            new Known("es", "el los las del y en que una por con para fue su sus al lo más está han como se"),
            new Known("pt", "o os as do da dos das e em que uma por com para foi seu sua não ao pela pelo mais"),
            new Known("de", "der die das und ist in den von zu mit dem nicht wurde auf für eine ein im sich auch"),
            new Known("it", "il di che la è per una del della nel sono con non gli dei alla stato si dal anche"),
            new Known("nl", "de het een van en in is dat op te zijn voor met niet door werd aan ook bij uit"),
            new Known(
                    "tr",
                    "ve bir bu için ile olarak da de olan tarafından kadar daha sonra ne çok edildi göre etti "
                            + "hakkında tarihinde verdi ancak günü olduğunu beri ediyoruz değildir gibi var yok"),
            new Known("az", "və bir bu üçün ilə olan də edilib olaraq tərəfindən daha sonra görə onun həbs"),
            new Known("pl", "i w na z się nie do że jest przez o od po został za jego który dla oraz przy"),
            new Known("ro", "și de în la cu a fost pe din care nu este pentru că o un prin sa mai lui"),
            new Known("id", "yang dan di dengan untuk dari pada ini itu tidak oleh adalah dalam telah akan ke"),
            new Known("vi", "và của là có trong được cho không các một người đã với những về tại bị năm"),
            new Known("sw", "na ya wa kwa ni katika la za cha kuwa hiyo huo wake hii alikuwa watu"),
            new Known("uz", "va bu bilan uchun ham bir deb edi emas bo'lgan tomonidan qilingan haqida"),
            new Known("sq", "dhe në e të i një për me që është nga më u nuk ka tij kjo si"),
            new Known("hu", "a az és hogy nem egy is volt meg van ez azt már csak mint de után"));

    private static final List<Known> CYRILLIC = List.of(
            new Known("ru", "и в не на что с по был как за его из к для это она они года от при её"),
            new Known("uk", "і в не на що з та до був як за його це у від для про або року її є"),
            new Known("kk", "және мен бір бұл үшін деп еді оның екен болды туралы бойынша осы жылы да де қала"),
            new Known("ky", "жана менен бир бул үчүн деп анын болгон тууралуу боюнча ушул жылы эле"),
            new Known("be", "і ў не на што з па быў як за яго гэта да ад для пра або года яе"),
            new Known("bg", "и на в да се за е от не с по че са като към който беше при това"),
            new Known("sr", "и у је да се на за од са су не који као што по али из био бити"),
            new Known("tg", "ва дар аз ба ки бо барои ин он як буд шуд аст мекунад"),
            new Known("mn", "нь байна юм гэж энэ болон тухай оны дээр хүн бол ба"));

    private static final List<Known> ARABIC = List.of(
            new Known("ar", "في من على إلى أن عن مع هذا التي الذي كان ما لا بعد قد وقد ذلك بن"),
            new Known("fa", "در از به که این را با است برای آن شد شده بود می یک خود تا های"),
            new Known("ur", "کے کی میں ہے اور سے کا کو نے پر کہ یہ ہیں اس بھی تھا"),
            new Known("ps", "په د او چې کې دی ته له دا هم سره شوي"),
            new Known("ckb", "لە بە و کە بۆ ئەم لەگەڵ سەر ئەو"));

    private static final List<Scripted> ALONE = List.of(
            new Scripted(UnicodeScript.HEBREW, "he"),
            new Scripted(UnicodeScript.GREEK, "el"),
            new Scripted(UnicodeScript.ARMENIAN, "hy"),
            new Scripted(UnicodeScript.GEORGIAN, "ka"),
            new Scripted(UnicodeScript.THAI, "th"),
            new Scripted(UnicodeScript.LAO, "lo"),
            new Scripted(UnicodeScript.KHMER, "km"),
            new Scripted(UnicodeScript.MYANMAR, "my"),
            new Scripted(UnicodeScript.HANGUL, "ko"),
            new Scripted(UnicodeScript.HIRAGANA, "ja"),
            new Scripted(UnicodeScript.KATAKANA, "ja"),
            new Scripted(UnicodeScript.HAN, "zh"),
            new Scripted(UnicodeScript.ETHIOPIC, "am"),
            new Scripted(UnicodeScript.DEVANAGARI, "hi"),
            new Scripted(UnicodeScript.BENGALI, "bn"),
            new Scripted(UnicodeScript.TAMIL, "ta"),
            new Scripted(UnicodeScript.TELUGU, "te"),
            new Scripted(UnicodeScript.SINHALA, "si"),
            new Scripted(UnicodeScript.TIBETAN, "bo"));

    private Language() {}

    /** Its BCP 47 tag; {@code und} where it cannot be told. */
    public static String of(String text) {
        var start = text.substring(0, Math.min(text.length(), ENOUGH));
        var scripts = scripts(start);
        var most = scripts.entrySet().stream().max(Map.Entry.comparingByValue());
        if (most.isEmpty()) {
            return UNKNOWN;
        }
        return switch (most.get().getKey()) {
            case LATIN -> byWords(start, LATIN);
            case CYRILLIC -> byWords(start, CYRILLIC);
            case ARABIC -> byWords(start, ARABIC);
            case HAN -> scripts.containsKey(UnicodeScript.HIRAGANA) ? "ja" : "zh";
            default -> alone(most.get().getKey());
        };
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return counts;
    }

    private static String alone(UnicodeScript script) {
        return ALONE.stream()
                .filter(known -> known.script() == script)
                .map(Scripted::tag)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static String byWords(String text, List<Known> languages) {
        var words = new HashMap<String, Integer>();
        int total = 0;
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}']+")) {
            words.merge(word, 1, Integer::sum);
            total++;
        }
        var best = UNKNOWN;
        int most = Math.max(FEWEST_HITS - 1, total / 30);
        for (var language : languages) {
            int hits = language.words().stream()
                    .mapToInt(word -> words.getOrDefault(word, 0))
                    .sum();
            if (hits > most) {
                most = hits;
                best = language.tag();
            }
        }
        return best;
    }
}
