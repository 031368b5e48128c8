// does: notes how long the text of an original is now, on documents that told its length before
MATCH (document:Document {sha256: $sha256})
WHERE document.characters = $before
SET document.characters = $after
