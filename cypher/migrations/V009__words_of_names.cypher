// does: an index of the words of names as they sound; names of before need one rebuild, which gives them words and keys
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.words]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
