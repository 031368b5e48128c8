// does: how many resolutions were ever made
MATCH (ruling:Resolution)
RETURN count(ruling) AS count
