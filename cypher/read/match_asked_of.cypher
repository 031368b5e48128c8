// does: the pairs of some entities about which there is something to ask
UNWIND $asked AS id
MATCH (:Entity {id: id})-[may:MAY_BE]-()
WHERE $readers IS NOT NULL
RETURN DISTINCT startNode(may).id AS one, endNode(may).id AS other
