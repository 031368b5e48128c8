package org.casegraph.graph.erase;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.casegraph.graph.Cypher;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.graph.WriteTransaction;
import org.casegraph.identity.NameKeys;

/**
 * What was erased and is not let in again. Kept as hashes under a random key of the store, which tell nobody what it was
 * who does not know it already.
 */
public final class Stops {

    private static final String ALGORITHM = "HmacSHA256";

    private final CypherFiles files;

    public Stops(CypherFiles files) {
        this.files = files;
    }

    /** What kind of thing a hash is of. */
    enum Kind {
        ID,
        ORIGINAL,
        NAME
    }

    static String id(String id) {
        return Kind.ID + " " + id;
    }

    static String original(String sha256) {
        return Kind.ORIGINAL + " " + sha256;
    }

    static String name(String name) {
        return Kind.NAME + " " + NameKeys.folded(name);
    }

    /** The number of the erasure that took this original away; empty where it may come in. */
    public Optional<String> ofOriginal(String sha256, ReadDoor door) {
        return among(List.of(original(sha256)), door::read).values().stream().findFirst();
    }

    /** The numbers of the erasures that took these ids and names away, by the id or name. */
    public Map<String, String> among(Collection<String> ids, Collection<String> names, WriteTransaction transaction) {
        var texts = new LinkedHashMap<String, String>();
        ids.forEach(id -> texts.put(id(id), id));
        names.forEach(name -> texts.put(name(name), name));
        var found = new LinkedHashMap<String, String>();
        among(texts.keySet(), transaction::run)
                .forEach((text, number) -> found.put(texts.getOrDefault(text, text), number));
        return found;
    }

    private Map<String, String> among(
            Collection<String> texts, BiFunction<Cypher, Map<String, Object>, List<Row>> asking) {
        var keys = asking.apply(files.read("stop_key"), Map.of());
        if (keys.isEmpty() || texts.isEmpty()) {
            return Map.of();
        }
        var hashes = hashes(texts, keys.getFirst().text("key"));
        var found = new LinkedHashMap<String, String>();
        asking.apply(files.read("stopped_among"), Map.of("hashes", List.copyOf(hashes.keySet())))
                .forEach(row -> found.put(hashes.getOrDefault(row.text("hash"), ""), row.text("number")));
        return found;
    }

    /** The texts by their hashes. */
    static Map<String, String> hashes(Collection<String> texts, String key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), ALGORITHM));
            var hashes = new LinkedHashMap<String, String>();
            for (var text : texts) {
                hashes.put(HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))), text);
            }
            return hashes;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
