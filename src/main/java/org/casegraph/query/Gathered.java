package org.casegraph.query;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.casegraph.graph.Past;
import org.dataloader.DataLoader;

/** What is gathered for many fields, as one field asks for it. */
record Gathered<K, V>(DataLoader<Asked<K>, V> loader, Optional<Past> past) {

    CompletableFuture<V> load(K key) {
        return loader.load(new Asked<>(past, key));
    }

    /** In the order of the keys, null for what is not there. */
    CompletableFuture<List<V>> loadMany(List<K> keys) {
        return loader.loadMany(keys.stream().map(key -> new Asked<>(past, key)).toList());
    }
}
