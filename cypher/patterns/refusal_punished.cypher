// pattern: refusal_punished
// title: Refusal punished
// description: Somebody refuses to testify or confess against another, and is then charged, convicted, sentenced or imprisoned.
// roles: person one, target one
// leg: refusal required (person, target) – no statement says that {person} refused
// leg: punishment required (person) – no statement says that {person} was charged, convicted, sentenced or imprisoned
// leg: link strengthens – no statement says that it came after the refusal or because of it
// order: refusal before punishment, stated by link, required – no statement and no date says what came first, the refusal of {person} or the punishment
// sentence: {person} refused to testify or confess against {target}, and was then charged, sentenced or imprisoned.
// contested: {person} is said to have been charged, sentenced or imprisoned after a refusal to testify against {target}; some of it is denied.
// partial: It is not proved that {person} was charged, sentenced or imprisoned after a refusal to testify against {target}
// parameter: punishments [String] = [INVESTIGATION, CHARGE, NEW_CHARGE, PROSECUTION, CONVICTION, SENTENCE, DEATH_SENTENCE, IMPRISONMENT] – kinds of act that count as a punishment
// reach: (person)<-[:DONE_BY]-(refusal)
// reach: (target)<-[:AGAINST]-(refusal)
// reach: (target)<-[:AGAINST]-(:Act)<-[:ABOUT|FOLLOWED|BECAUSE_OF]-(refusal)

MATCH (refusal:Act)-[refused:DONE_BY]->(person:Person)
WHERE refusal.kind STARTS WITH 'REFUSAL_TO_'

// Against whom: said of the refusal, or else of the demand that it answers.
OPTIONAL MATCH (refusal)-[against:AGAINST]->(named:Person|Group|Institution)
WHERE against.support[$readers] > 0 AND named.seen[$readers]
OPTIONAL MATCH (refusal)-[answers:ABOUT|FOLLOWED|BECAUSE_OF]->(demand:Act)-[wanted:AGAINST]->(other)
WHERE named IS NULL AND demand.category = 'TESTIMONY'
WITH *, coalesce(named, other) AS target
WHERE target IS NOT NULL

OPTIONAL MATCH (blow:Act)-[suffered:SUFFERED_BY]->(person)
WHERE blow.kind IN $punishments

// Said to have come of it: at once, or by way of other acts.
OPTIONAL MATCH way = (blow)-[after:FOLLOWED|BECAUSE_OF*1..3]->(refusal)

RETURN person, target, {
  refusal: {said: [refusal, refused, against], wanted: [refusal, refused, answers, demand, wanted]},
  punishment: [blow, suffered],
  link: [nodes(way), after]
} AS legs
