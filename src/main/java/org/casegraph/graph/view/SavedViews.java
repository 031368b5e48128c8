package org.casegraph.graph.view;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Everybody's saved views. */
public interface SavedViews extends Repository<SavedView, String> {

    SavedView save(SavedView view);

    /** The latest first. */
    List<SavedView> findAllByOwnerOrderBySavedAtDescIdAsc(String owner);

    Optional<SavedView> findByIdAndOwner(String id, String owner);

    boolean existsByOwnerAndName(String owner, String name);

    long countByOwner(String owner);

    void deleteById(String id);
}
