package org.casegraph.graph;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** What has been imported so far. */
public interface ImportRecords extends Repository<ImportRecord, String> {

    ImportRecord save(ImportRecord record);

    /** The latest first. */
    List<ImportRecord> findAllByOrderByAtDesc(Limit limit);
}
