package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casegraph.export.Export;
import org.casegraph.graph.FormatIntake;
import org.casegraph.graph.Imports;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.source.RandomMaterial;
import org.casegraph.source.format.Loss;
import org.casegraph.source.format.Said;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FollowTheMoney in and out: each value that came in goes out, or is told to be lost; and nothing else goes out. */
@WebTest
class FtmThereAndBackTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> MADE_HERE = Set.of("id", "summary", "recordId");

    @TempDir
    private Path folder;

    private final Exported exported;
    private final FormatIntake formats;
    private final Imports imports;

    FtmThereAndBackTest(@Autowired List<Export> exports, @Autowired FormatIntake formats, @Autowired Imports imports) {
        this.exported = new Exported(exports);
        this.formats = formats;
        this.imports = imports;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatGoesOutAndWhatIsLostIsWhatCameIn(long seed) throws IOException {
        TestStore.shared().empty();
        var file = new RandomEntities(seed).lines();
        var taken = take("all.ftm.json", String.join("\n", file));
        var in = file.stream().map(JSON::readTree).toList();
        var known = known(in);

        var rows = rows();
        var out = new TreeSet<String>();
        rows.stream().filter(row -> !MADE_HERE.contains(row.getField("prop"))).forEach(row -> {
            out.add(row.getField("value"));
            out.add(row.getField("original_value"));
        });
        var lost = 0;
        long values = 0;
        for (int line = 1; line <= in.size(); line++) {
            for (var value : values(in.get(line - 1))) {
                values++;
                var field = in.get(line - 1).path("schema").asString() + "." + value.property();
                var loss = taken.losses().stream()
                        .filter(one -> one.field().equals(field))
                        .findFirst();
                boolean isLost = isLost(loss.orElse(null), line);
                var written = known.getOrDefault(value.text(), value.text());
                assertThat(out.stream().anyMatch(text -> text.contains(written)))
                        .as("seed %d: %s %s", seed, field, value.text())
                        .isEqualTo(!isLost);
                lost += isLost ? 1 : 0;
            }
        }
        assertThat(lost).isPositive();
        long told = taken.losses().stream()
                .mapToLong(one -> one.noPlace() + one.refused())
                .sum();
        assertThat(told).isEqualTo(lost);
        var all = in.stream()
                .flatMap(one -> values(one).stream())
                .map(Value::text)
                .toList();
        assertThat(out)
                .filteredOn(text -> !text.isEmpty() && !text.startsWith("whoever published"))
                .allSatisfy(text -> assertThat(all)
                        .as("seed %d: %s", seed, text)
                        .anyMatch(one -> text.contains(known.getOrDefault(one, one))));
    }

    /** They go out as they came, but for the ids of those who are known here by others. */
    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void entitiesThatNothingIsMadeOfGoOutAsTheyCame(long seed) throws IOException {
        TestStore.shared().empty();
        var file = new RandomEntities(seed).lines();
        take("all.ftm.json", String.join("\n", file));
        var in = file.stream().map(JSON::readTree).toList();
        var known = known(in);
        var came = new TreeMap<String, JsonNode>();
        in.stream()
                .filter(one -> RandomEntities.isForeign(one.path("id").asString()))
                .forEach(one -> came.put(one.path("id").asString(), translated(one, known)));

        var went = new TreeMap<String, JsonNode>();
        exported.text("ftm", Clearance.SEALED).lines().map(JSON::readTree).forEach(one -> {
            if (came.containsKey(one.path("id").asString())) {
                went.put(one.path("id").asString(), one);
            }
        });

        assertThat(went).isEqualTo(came);
        assertThat(exported.text("ftm", Clearance.PUBLIC)).isEmpty();
        var ids = exported.text("ftm", Clearance.SEALED)
                .lines()
                .map(line -> JSON.readTree(line).path("id").asString())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void statementsOfOursComeBackAsTheSameRows(long seed) throws IOException {
        TestStore.shared().empty();
        new RandomMaterial(seed, List.of()).files().forEach(imports::write);
        var written = exported.text("ftm-statements", Clearance.SEALED);
        var before = told(rows(), id -> Ids.of("act", "back", id));

        TestStore.shared().empty();
        take("back.csv", written);

        assertThat(told(rows(), id -> id)).as("seed %d", seed).isEqualTo(before);
    }

    private Taken.Carried take(String name, String text) throws IOException {
        var taken = formats.take(Said.of(Files.writeString(folder.resolve(name), text)), _ -> () -> {});
        assertThat(taken).isInstanceOf(Taken.Carried.class);
        return (Taken.Carried) taken;
    }

    private List<NamedCsvRecord> rows() {
        return CsvReader.builder().ofNamedCsvRecord(exported.text("ftm-statements", Clearance.SEALED)).stream()
                .toList();
    }

    private interface Naming {
        String of(String id);
    }

    /** What the rows say, by all the names of whom they speak of; of acts, by their ids. */
    private static Set<String> told(List<NamedCsvRecord> rows, Naming acts) {
        var names = new HashMap<String, TreeSet<String>>();
        for (var row : rows) {
            if (Set.of("name", "alias", "weakAlias", "previousName", "description")
                            .contains(row.getField("prop"))
                    && !row.getField("schema").equals("Event")) {
                names.computeIfAbsent(row.getField("canonical_id"), _ -> new TreeSet<>())
                        .add(row.getField("value"));
            }
        }
        var told = new TreeSet<String>();
        for (var row : rows) {
            var who = called(row.getField("canonical_id"), names, acts);
            var link = row.getField("canonical_id").matches("(tie|part|role|link)-.*|.*:.*") ? "link" : who;
            boolean isMade = Set.of("id", "summary", "recordId").contains(row.getField("prop"));
            boolean isVoice = who.contains("whoever published") || who.contains("[dataset ");
            if (!isMade && !isVoice) {
                told.add(String.join(
                        " | ",
                        link,
                        row.getField("schema"),
                        row.getField("prop"),
                        row.getField("prop_type").equals("entity")
                                ? called(row.getField("value"), names, acts)
                                : row.getField("value")));
            }
        }
        return told;
    }

    private static String called(String id, Map<String, TreeSet<String>> names, Naming acts) {
        return id.startsWith("act-")
                ? acts.of(id)
                : names.containsKey(id) ? names.get(id).toString() : "link";
    }

    private record Value(String property, String text) {}

    private static List<Value> values(JsonNode entity) {
        var values = new ArrayList<Value>();
        entity.path("properties").properties().forEach(property -> property.getValue()
                .forEach(value -> values.add(new Value(property.getKey(), value.asString()))));
        return values;
    }

    private static boolean isLost(Loss loss, int line) {
        return loss != null && (loss.noPlace() > 0 || loss.remarks().stream().anyMatch(remark -> remark.row() == line));
    }

    /** The ids that those have here of whom something is kept. */
    private static Map<String, String> known(List<JsonNode> entities) {
        var ids = new LinkedHashMap<String, String>();
        entities.forEach(entity -> RandomEntities.kind(entity.path("id").asString())
                .ifPresent(kind -> ids.put(
                        entity.path("id").asString(),
                        Ids.of(kind, "all", entity.path("id").asString()))));
        return ids;
    }

    private static JsonNode translated(JsonNode entity, Map<String, String> known) {
        var properties = new LinkedHashMap<String, List<String>>();
        values(entity).forEach(value -> properties
                .computeIfAbsent(value.property(), _ -> new ArrayList<>())
                .add(known.getOrDefault(value.text(), value.text())));
        var whole = new LinkedHashMap<String, Object>();
        whole.put("id", entity.path("id").asString());
        whole.put("schema", entity.path("schema").asString());
        whole.put("properties", properties);
        return JSON.valueToTree(whole);
    }

    /** Entities by chance; each literal has a number of its own, so that it can be told where it went. */
    private static final class RandomEntities {

        private static final List<String> WORDS =
                List.of("Айгүл", "علي", "გიორგი", "Đoàn", "王小明", "Zoë", "አበበ", "O'Neil \"Ned\"", "= 1+1; <b>");

        private final Random random;
        private final List<String> lines = new ArrayList<>();
        private int number = 1000;

        RandomEntities(long seed) {
            random = new Random(seed);
        }

        static boolean isForeign(String id) {
            return id.startsWith("foreign");
        }

        static java.util.Optional<String> kind(String id) {
            return isForeign(id) || !id.contains("-")
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(id.substring(0, id.indexOf('-')));
        }

        List<String> lines() {
            for (int i = 0; i < 5; i++) {
                entity(
                        "person-p" + i,
                        "Person",
                        "name",
                        word(),
                        maybe("alias"),
                        word(),
                        maybe("previousName"),
                        word(),
                        "birthDate",
                        "19%02d-0%d-1%d".formatted(10 + number++ % 80, 1 + i, i),
                        maybe("education"),
                        word(),
                        maybe("idNumber"),
                        word(),
                        maybe("position"),
                        word(),
                        maybe("email"),
                        "a" + number++ + "@example.org",
                        maybe("proof"),
                        "doc" + number++);
                entity(
                        "institution-o" + i,
                        one("Organization", "PublicBody", "Company"),
                        "name",
                        word(),
                        maybe("notes"),
                        word());
                entity(
                        "foreign-v" + i,
                        one("Vessel", "Airplane", "BankAccount", "Note"),
                        "name",
                        word(),
                        "description",
                        word());
            }
            entity("place-a", "Address", "full", word());
            entity("case-c", "CourtCase", "name", word(), "caseNumber", word(), "court", word());
            entity("act-e", "Event", "name", "arrest", "keywords", "ARREST", "startDate", "2019-03-05");
            entity("foreign-g", "Event", "name", word(), "startDate", "2020");
            for (int i = 0; i < 4; i++) {
                var person = "person-p" + random.nextInt(5);
                var other = "person-p" + random.nextInt(5);
                link("e" + i, "Employment", "employee", person, "employer", "institution-o" + random.nextInt(5));
                if (!person.equals(other)) {
                    link("f" + i, "Family", "person", person, "relative", other);
                }
                entity("u" + i, "UnknownLink", "subject", "act-e", "object", person, "role", "suffered by");
                link("foreign-o" + i, "Ownership", "owner", person, "asset", "foreign-v" + random.nextInt(5));
                entity("foreign-i" + i, "Passport", "holder", person, "passportNumber", word());
                entity("foreign-y" + i, "Payment", "payer", person, "beneficiary", "institution-o1", "amount", word());
                entity("foreign-m" + i, "Mention", "name", word(), "document", "doc" + number++);
            }
            return lines;
        }

        private void link(String id, String schema, String from, String one, String to, String other) {
            var role = schema.equals("Family") ? "relationship" : "role";
            entity(id, schema, from, one, to, other, role, word(), maybe("startDate"), date());
        }

        private String date() {
            return one("2011-02-0" + (1 + random.nextInt(9)), "31/31/20" + number++);
        }

        private String maybe(String property) {
            return random.nextInt(3) == 0 ? "" : property;
        }

        private String word() {
            return WORDS.get(random.nextInt(WORDS.size())) + " " + number++;
        }

        private String one(String... words) {
            return words[random.nextInt(words.length)];
        }

        private void entity(String id, String schema, String... pairs) {
            var properties = new LinkedHashMap<String, Object>();
            for (int i = 0; i < pairs.length; i += 2) {
                if (!pairs[i].isEmpty()) {
                    properties.put(pairs[i], List.of(pairs[i + 1]));
                }
            }
            var whole = new LinkedHashMap<String, Object>();
            whole.put("id", id);
            whole.put("schema", schema);
            whole.put("properties", properties);
            lines.add(JSON.writeValueAsString(whole));
        }
    }
}
