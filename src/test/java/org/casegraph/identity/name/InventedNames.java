package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes pairs of names of the same and of different invented persons, always the same ones for a seed. */
final class InventedNames {

    record Pair(String group, boolean same, String one, String other) {}

    /** A person as her papers have her. */
    record Person(String given, String patronymic, String family, boolean woman) {
        String full() {
            return patronymic.isEmpty() ? given + " " + family : given + " " + patronymic + " " + family;
        }

        String shorter() {
            return given + " " + family;
        }
    }

    static final List<String> MEN =
            words("Айдос Алмас Арман Асхат Бауыржан Болат Данияр Дархан Ерлан Ержан Ернар Ғалым Қайрат "
                    + "Қанат Қуат Марат Мұрат Мақсат Медет Нұрлан Нұржан Нұрсұлтан Олжас Рүстем Самат Сәкен Серік Берік Тимур Төлеген "
                    + "Жанболат Жеңіс Әділ Ілияс Шыңғыс Абылай Хамит Досым Сергей Андрей Дмитрий Игорь Олег Виктор Павел Юрий Николай "
                    + "Михаил Владимир Анатолий Григорий Евгений Ярослав Вадим");
    static final List<String> WOMEN = words(
            "Айгүл Айнұр Алия Әсем Ботагөз Гүлнар Динара Жанар Жұлдыз Қарлығаш Ләззат Мадина "
                    + "Назгүл Сәуле Шолпан Зарина Ирина Ольга Елена Татьяна Наталья Светлана Юлия Екатерина Людмила Галина");
    static final List<String> STEMS = words(
            "Абдрахман Ахмет Байжан Бекболат Досан Ерғали Есен Жаксылык Жұмағали Ибрай Исмаил "
                    + "Қалдыбай Қасым Кенжебек Қожахмет Құлмағамбет Мамыр Мұқан Нұрғали Орынбай Оспан Рахым Сағындык Сәдуақас Серғали "
                    + "Смағұл Сұлтанғали Тлеу Төлебай Тұрсын Утеген Хамза Шаймерден Шәріп Бейсен Жандос Молдаш Сейдахмет Тасболат");
    static final List<String> RUSSIAN =
            words("Соколов Воробьев Щеглов Кузнецов Чернышев Журавлев Яковлев Ефимов Юдин Федоров "
                    + "Харитонов Цветков Голубев Большаков Лыткин Мещеряков Шаповалов Белозеров Никифоров Третьяков");
    private static final List<String> UKRAINIAN =
            words("Шевчук Бондаренко Ткаченко Гончаренко Мельничук Онищенко Яременко Кириченко Панасюк Литвиненко");

    private final Random random;

    InventedNames(long seed) {
        this.random = new Random(seed);
    }

    private static List<String> words(String words) {
        return Arrays.asList(words.split(" "));
    }

    Person person() {
        return person(random.nextBoolean(), null, null);
    }

    /** A person of a family, so that brothers and sisters can be had. */
    Person person(
            boolean woman,
            @org.jspecify.annotations.Nullable String family,
            @org.jspecify.annotations.Nullable String father) {
        var given = pick(woman ? WOMEN : MEN);
        var from = father == null ? pick(MEN) : father;
        var stem = family == null ? family() : family;
        boolean kazakh = STEMS.stream().anyMatch(stem::startsWith) && random.nextBoolean();
        return new Person(given, patronymic(from, woman, kazakh), woman ? feminine(stem) : stem, woman);
    }

    String family() {
        int kind = random.nextInt(10);
        if (kind < 6) {
            var stem = pick(STEMS);
            return stem + (stem.matches(".*[иылй]") ? "ев" : "ов");
        }
        return pick(kind < 9 ? RUSSIAN : UKRAINIAN);
    }

    private static String feminine(String family) {
        return family.matches(".*([ое]в|ин)") ? family + "а" : family;
    }

    private static String patronymic(String father, boolean woman, boolean kazakh) {
        if (kazakh) {
            return father + (woman ? "қызы" : "ұлы");
        }
        if (father.matches(".*[йь]")) {
            return father.substring(0, father.length() - 1) + (woman ? "евна" : "евич");
        }
        return father + (woman ? "овна" : "ович");
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Names of one person, written twice; across scripts where that is asked. */
    List<Pair> same(int count, boolean acrossScripts) {
        var pairs = new ArrayList<Pair>();
        while (pairs.size() < count) {
            var person = person();
            var one = random.nextInt(3) == 0 ? person.full() : person.shorter();
            var other = random.nextInt(3) == 0 ? person.full() : person.shorter();
            var system = pick(List.of(Romanisation.values()));
            var left =
                    acrossScripts ? one : pick(List.of(Romanisation.values())).of(one);
            pairs.add(new Pair(acrossScripts ? "scripts" : "systems", true, left, ordered(system.of(other))));
        }
        return pairs;
    }

    /** The same with a slip of the typing hand. */
    List<Pair> slips(int count) {
        var pairs = new ArrayList<Pair>();
        for (var pair : same(count, false)) {
            pairs.add(new Pair("slips", true, pair.one(), slip(pair.other())));
        }
        return pairs;
    }

    private String ordered(String name) {
        var words = new ArrayList<>(words(name));
        return switch (random.nextInt(4)) {
            case 0 -> {
                words.addFirst(words.removeLast());
                yield String.join(" ", words);
            }
            case 1 -> {
                words.addFirst(words.removeLast().toUpperCase(Locale.ROOT));
                yield String.join(" ", words);
            }
            default -> name;
        };
    }

    /** A letter doubled, left out, or changed places, in the longest word and not at its beginning. */
    private String slip(String name) {
        var longest = words(name).stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse(name);
        int at = 2 + random.nextInt(longest.length() - 3);
        var before = longest.substring(0, at);
        var after = longest.substring(at + 1);
        var letter = longest.substring(at, at + 1);
        var wrong =
                switch (random.nextInt(3)) {
                    case 0 -> before + letter + letter + after;
                    case 1 -> before + after;
                    default -> before + after.charAt(0) + letter + after.substring(1);
                };
        return name.replace(longest, wrong);
    }

    /** Names of two persons: strangers, brothers and sisters, spouses, a letter apart, namesakes by one name. */
    List<Pair> different(int count) {
        var pairs = new ArrayList<Pair>();
        while (pairs.size() < count) {
            var one = person();
            int kind = random.nextInt(5);
            var other =
                    switch (kind) {
                        case 0 -> person();
                        case 1 -> sibling(one);
                        case 2 -> person(!one.woman(), masculine(one.family()), null);
                        case 3 -> letterApart(one);
                        default -> new Person(one.given(), "", family(), one.woman());
                    };
            var group = List.of("strangers", "siblings", "spouses", "a letter", "namesakes")
                    .get(kind);
            if (differ(one, other)) {
                pairs.add(new Pair(group, false, written(one), ordered(written(other))));
            }
        }
        return pairs;
    }

    private static boolean differ(Person one, Person other) {
        return !one.given().equals(other.given()) || !masculine(one.family()).equals(masculine(other.family()));
    }

    private static String masculine(String family) {
        return family.endsWith("а") ? family.substring(0, family.length() - 1) : family;
    }

    private Person sibling(Person one) {
        var given = pick(one.woman() ? WOMEN : MEN);
        return new Person(given, one.patronymic(), one.family(), one.woman());
    }

    private Person letterApart(Person one) {
        var pairs = List.of(
                "Ержан Ерлан",
                "Серік Берік",
                "Марат Мұрат",
                "Нұрлан Нұржан",
                "Ернар Ерлан",
                "Самат Сәкен",
                "Асхат Айдос",
                "Арман Алмас",
                "Қанат Қуат",
                "Жанар Динара");
        var two = words(pick(pairs));
        return new Person(
                two.getFirst().equals(one.given()) ? two.getLast() : two.getFirst(), "", one.family(), one.woman());
    }

    private String written(Person person) {
        var name = random.nextInt(3) == 0 ? person.full() : person.shorter();
        return random.nextInt(3) == 0
                ? name
                : pick(List.of(Romanisation.values())).of(name);
    }
}
