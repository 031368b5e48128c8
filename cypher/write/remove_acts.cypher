// does: removes acts that nothing tells of any more
UNWIND $rows AS id
MATCH (act:Act {id: id})
DETACH DELETE act
