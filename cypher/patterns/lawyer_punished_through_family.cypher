// pattern: lawyer_punished_through_family
// title: Lawyer punished through family
// description: Something is done to a lawyer's relative or spouse to punish or press the lawyer.
// roles: lawyer one, relative one, client one
// leg: harm required (lawyer, relative) – no statement says that anything was done to {relative} to punish or press {lawyer}
// leg: representation required (lawyer, client) – no statement says whom {lawyer} represents
// leg: kinship required (lawyer, relative) – no statement says that {relative} is a relative or the spouse of {lawyer}
// sentence: {relative} had to suffer to punish or press {lawyer}, of the same family, who represents {client}.
// contested: {relative} had to suffer, as is said and denied in part, because of {lawyer}, of the same family, who represents {client}.
// partial: It is not proved that {relative} had to suffer because of {lawyer}, of the same family, who represents {client}
// reach: (lawyer)<-[:IN_REPRISAL_AGAINST|TO_PRESS]-(act)
// reach: (relative)<-[:SUFFERED_BY]-(act)
// reach: (client)<-[:REPRESENTS]-(:Person)<-[:IN_REPRISAL_AGAINST|TO_PRESS]-(act)

// What was done to somebody because of a lawyer.
MATCH (lawyer:Person)<-[aim:IN_REPRISAL_AGAINST|TO_PRESS]-(act:Act)-[suffered:SUFFERED_BY]->(relative:Person|Group)
WHERE act.category <> 'RESPONSE' AND act.kind <> 'OFFENCE' AND lawyer <> relative

MATCH (lawyer)-[represents:REPRESENTS]->(client:Person)
WHERE represents.support[$readers] > 0 AND client.seen[$readers]
OPTIONAL MATCH (relative)-[kin:RELATIVE_OF|SPOUSE_OF]-(lawyer)

RETURN lawyer, relative, client, {
  harm: [act, aim, suffered],
  representation: [represents],
  kinship: [kin]
} AS legs
