package org.casegraph.graph.watch;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Everybody's watches. */
public interface WatchRecords extends Repository<WatchRecord, String> {

    WatchRecord save(WatchRecord watch);

    /** In the order in which they were set. */
    List<WatchRecord> findAllByOwnerOrderByAtAscIdAsc(String owner);

    Optional<WatchRecord> findByIdAndOwner(String id, String owner);

    long countByOwner(String owner);

    void deleteById(String id);
}
