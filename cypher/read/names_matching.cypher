// does: the names that match a full-text query, the best thousand
CALL db.index.fulltext.queryNodes('names', $query, {limit: 1000}) YIELD node AS name
RETURN name.id AS id
