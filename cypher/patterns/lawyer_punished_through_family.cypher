// pattern: lawyer_punished_through_family
// title: Lawyer punished through family
// description: Something is done to a lawyer's relative or spouse to punish or press the lawyer.
// roles: lawyer one, relative one, client one
// leg: representation required (lawyer, client) – no statement says whom {lawyer} represents
// leg: harm required (lawyer, relative) – no statement says that anything was done to {relative} to punish or press {lawyer}
// leg: kinship required (lawyer, relative) – no statement says that {relative} is a relative or the spouse of {lawyer}
// sentence: {relative} was made to suffer to punish or press {lawyer}, of the same family, who represents {client}.
// contested: {relative} is said to have been made to suffer because of {lawyer}, who represents {client}; some of it is denied.
// partial: Not proved: that {relative} was made to suffer because of {lawyer}, of the same family, who represents {client}.

// What was done to somebody because of somebody else.
MATCH (lawyer:Person)<-[aim:IN_REPRISAL_AGAINST|TO_PRESS]-(act:Act)-[suffered:SUFFERED_BY]->(relative:Person|Group)
WHERE act.category <> 'RESPONSE' AND act.kind <> 'OFFENCE' AND lawyer <> relative

OPTIONAL MATCH (lawyer)-[represents:REPRESENTS]->(client:Person)
OPTIONAL MATCH (relative)-[kin:RELATIVE_OF|SPOUSE_OF]-(lawyer)

WITH * WHERE size($involving) = 0 OR any(one IN [lawyer, relative, client] WHERE one.id IN $involving)
RETURN lawyer, relative, client, {
  representation: [represents],
  harm: [act, aim, suffered],
  kinship: [kin]
} AS legs
