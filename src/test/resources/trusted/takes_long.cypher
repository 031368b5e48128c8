// pattern: takes_long
// title: What takes long
// description: Somebody is married, after much counting.
// roles: spouse one, detainee one
// leg: marriage required (spouse, detainee) – no statement says that {spouse} is married to {detainee}
// sentence: {spouse} is married to {detainee}.
// contested: {spouse} is said to be married to {detainee}; some of it is denied.
// partial: It is not proved that {spouse} is married to {detainee}

UNWIND range(1, 1000000000) AS number
WITH count(sin(number)) AS counted
MATCH (spouse:Person)-[marriage:SPOUSE_OF]-(detainee:Person)
WHERE counted > 0
RETURN spouse, detainee, {marriage: [marriage]} AS legs
