// does: standing statements in the order of their ids, page by page, with the names of those they speak of
MATCH (statement:Statement)-[:IN]->(document:Document)
WHERE statement.id > $after AND statement.seen[$readers] AND statement.withdrawnAt IS NULL
WITH statement, document
ORDER BY statement.id
LIMIT $limit
RETURN statement, document.title AS title, document.url AS url, document.sha256 AS sha256,
       [(statement)-[:REFERS_TO]->(mention:Mention)-[:STANDS_FOR]->(entity:Entity) WHERE entity.shown[$readers] <> '' |
         {mention: mention.id, entity: entity.id, name: entity.shown[$readers]}] AS names
