// does: who may read the documents and groups of voices in which some mentions stand as publisher, author, addressee or voice
CALL () {
  MATCH (document:Document)
  UNWIND coalesce(document.authors, []) + coalesce(document.addressees, []) + [document.publisher] AS id
  WITH document, id
  WHERE id IN $ids
  RETURN DISTINCT id, document.seen AS seen
  UNION
  MATCH (ruling:OriginGroup)
  UNWIND ruling.voices AS id
  WITH ruling, id
  WHERE id IN $ids
  RETURN DISTINCT id, ruling.seen AS seen
}
RETURN DISTINCT id, seen
