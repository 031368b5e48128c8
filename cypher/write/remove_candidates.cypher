// does: removes what was asked about some entities
UNWIND $rows AS id
MATCH (:Entity {id: id})-[may:MAY_BE]-()
WITH DISTINCT may
DELETE may
