// does: notes that the store is being filled from a backup, until all of it is there
MERGE (:Restore {id: 'restore'})
