// does: keeps others from deciding about proposals of a text until this transaction ends
MERGE (text:ReviewedText {sha256: $sha256})
  ON CREATE SET text.version = 0
SET text.version = text.version + 1
