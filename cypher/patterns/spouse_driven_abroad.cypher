// pattern: spouse_driven_abroad
// title: Spouse threatened and driven abroad
// description: A detainee's husband, wife or partner is threatened and forced to leave the country.
// roles: spouse one, detainee one
// leg: marriage required (spouse, detainee) – no statement says that {spouse} is married to {detainee}
// leg: trouble strengthens (detainee) – no statement says that {detainee} was held, charged or sentenced
// leg: threat required (spouse) – no statement says that {spouse} was threatened or put under pressure
// leg: exile required (spouse) – no statement says that {spouse} was forced to leave the country
// leg: link strengthens – no statement says that {spouse} left because of the threat
// order: threat before exile, stated by link
// sentence: {spouse}, married to {detainee}, was threatened and driven abroad.
// contested: {spouse}, married to {detainee}, is said to have been threatened and driven abroad; some of it is denied.
// partial: It is not proved that {spouse}, married to {detainee}, was threatened and driven abroad
// reach: (spouse)
// reach: (detainee)-[:SPOUSE_OF]-(spouse)

MATCH (spouse:Person)-[marriage:SPOUSE_OF]-(detainee:Person)

OPTIONAL MATCH (spouse)<-[threatened:SUFFERED_BY]-(threat:Act)
WHERE threat.category = 'PRESSURE'
OPTIONAL MATCH (spouse)<-[driven:SUFFERED_BY]-(exile:Act {kind: 'FORCED_EXILE'})
OPTIONAL MATCH (detainee)<-[suffered:SUFFERED_BY]-(blow:Act)
WHERE blow.category IN ['LIBERTY', 'PROSECUTION']
OPTIONAL MATCH way = (exile)-[after:FOLLOWED|BECAUSE_OF*1..2]->(threat)

RETURN spouse, detainee, {
  marriage: [marriage],
  trouble: [blow, suffered],
  threat: [threat, threatened],
  exile: [exile, driven],
  link: [nodes(way), after]
} AS legs
