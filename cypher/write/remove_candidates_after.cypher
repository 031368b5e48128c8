// does: removes what was asked about some entities and those whose ids come after theirs
UNWIND $rows AS id
MATCH (:Entity {id: id})-[may:MAY_BE]->()
DELETE may
