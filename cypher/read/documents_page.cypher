// does: a page of documents
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
WITH document,
  CASE $order1
    WHEN 'PUBLISHED' THEN CASE
      WHEN document.edtf IS NULL THEN CASE WHEN $down1 THEN -1000000000000 ELSE 1000000000000 END
      ELSE coalesce(document.earliestStart, -1000000000000 + 1) END
    ELSE toLower(title)
  END AS key1,
  CASE $order2
    WHEN 'PUBLISHED' THEN CASE
      WHEN document.edtf IS NULL THEN CASE WHEN $down2 THEN -1000000000000 ELSE 1000000000000 END
      ELSE coalesce(document.earliestStart, -1000000000000 + 1) END
    ELSE toLower(title)
  END AS key2
WHERE $afterId IS NULL
  OR (NOT $down1 AND key1 > $after1) OR ($down1 AND key1 < $after1)
  OR (key1 = $after1 AND ((NOT $down2 AND key2 > $after2) OR ($down2 AND key2 < $after2)
    OR (key2 = $after2 AND document.id > $afterId)))
RETURN document.id AS id, document, key1, key2
ORDER BY
  CASE WHEN NOT $down1 THEN key1 END, CASE WHEN $down1 THEN key1 END DESC,
  CASE WHEN NOT $down2 THEN key2 END, CASE WHEN $down2 THEN key2 END DESC,
  document.id
LIMIT $limit
