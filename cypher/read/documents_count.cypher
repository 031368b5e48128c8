// does: how many documents there are
MATCH (document:Document)
WITH document, coalesce($titles[document.id], document.title) AS title
WHERE document.seen[$readers]
  AND ($types IS NULL OR document.type IN $types)
  AND ($language IS NULL OR toLower(document.language) = toLower($language))
  AND ($title IS NULL OR toLower(title) CONTAINS toLower($title))
  AND ($hashes IS NULL OR coalesce(document.sha256 IN $hashes, false) = $held)
  AND ($publisher IS NULL OR EXISTS {
    MATCH (:Mention {id: $publisher})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)
    MATCH (entity)<-[:STANDS_FOR]-(mention:Mention)
    WHERE entity.seen[$readers] AND mention.id = document.publisher })
  AND ($author IS NULL OR EXISTS {
    MATCH (:Mention {id: $author})-[stands:STANDS_FOR WHERE coalesce(stands.known[$readers], true)]->(entity:Entity)
    MATCH (entity)<-[:STANDS_FOR]-(mention:Mention)
    WHERE entity.seen[$readers] AND mention.id IN document.authors })
RETURN count(document) AS count, [coalesce(min(document.seen[0]), true)] AS seen
