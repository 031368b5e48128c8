// does: notes that all of a backup is there
MATCH (restore:Restore)
DELETE restore
