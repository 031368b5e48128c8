// @ts-check
// What is seen as entities of FollowTheMoney, one a line. A tie that it has no word for is an unknown link with its words.

/** @typedef {import('./formats.js').Seen} Seen */
/** @typedef {import('./data.js').Tie} Tie */

/** @type {Record<string, string>} */
const SCHEMATA = { PERSON: 'Person', GROUP: 'LegalEntity', INSTITUTION: 'Organization', PLACE: 'Address', CASE: 'CourtCase' };

/** The ends of each schema, and between which kinds it may stand; the words of the tie go into the property named last.
 * @type {Record<string, {schema: string, ends: [string, string], from?: string[], to?: string[], words?: string}>} */
const LINKS = {
  RELATIVE_OF: { schema: 'Family', ends: ['person', 'relative'], from: ['PERSON'], to: ['PERSON'], words: 'relationship' },
  SPOUSE_OF: { schema: 'Family', ends: ['person', 'relative'], from: ['PERSON'], to: ['PERSON'], words: 'relationship' },
  FRIEND_OF: { schema: 'Associate', ends: ['person', 'associate'], from: ['PERSON'], to: ['PERSON'], words: 'relationship' },
  ASSOCIATE_OF: { schema: 'Associate', ends: ['person', 'associate'], from: ['PERSON'], to: ['PERSON'], words: 'relationship' },
  REPRESENTS: { schema: 'Representation', ends: ['agent', 'client'] },
  EMPLOYED_BY: { schema: 'Employment', ends: ['employee', 'employer'], from: ['PERSON'], to: ['INSTITUTION'] },
  MEMBER_OF: { schema: 'Membership', ends: ['member', 'organization'], to: ['INSTITUTION'] },
  HOLDS_OFFICE: { schema: 'Membership', ends: ['member', 'organization'], to: ['INSTITUTION'] },
  PARTY_TO: { schema: 'CourtCaseParty', ends: ['party', 'case'] },
  OWNS: { schema: 'Ownership', ends: ['owner', 'asset'], to: ['INSTITUTION'] },
  COMMANDS: { schema: 'Directorship', ends: ['director', 'organization'], to: ['INSTITUTION'] },
};

/** @param {Seen} seen */
export function ftm({ entities, ties }) {
  const kinds = new Map(entities.map((each) => [each.id, each.kind]));
  const things = entities.map(({ id, kind, name }) => ({ id, schema: SCHEMATA[kind] ?? 'Thing', properties: kind === 'PLACE' ? { full: [name], name: [name] } : { name: [name] } }));
  const relations = ties.filter((tie) => !tie.act).map((tie) => link(tie, kinds));
  return [...things, ...relations, ...events(ties, kinds)].map((each) => `${JSON.stringify(each)}\n`).join('');
}

/** @param {Tie} tie @param {Map<string, string>} kinds */
function link(tie, kinds) {
  const known = LINKS[tie.relation];
  const fits = known && allows(known.from, kinds.get(tie.from.id)) && allows(known.to, kinds.get(tie.to.id));
  const [one, other] = fits ? known.ends : ['subject', 'object'];
  const words = fits ? known.words ?? 'role' : 'role';
  return {
    id: tie.id, schema: fits ? known.schema : 'UnknownLink',
    properties: { [one]: [tie.from.id], [other]: [tie.to.id], [words]: tie.quality.length > 0 ? tie.quality : [tie.label], summary: [tie.sentence], ...dates(tie) },
  };
}

/** @param {string[] | undefined} allowed @param {string | undefined} kind */
function allows(allowed, kind) {
  return !allowed || allowed.includes(kind ?? '');
}

/** @param {Tie} tie @returns {Record<string, string[]>} */
function dates(tie) {
  return { ...(tie.date?.earliestStart && { startDate: [tie.date.earliestStart] }), ...(tie.date?.latestEnd && { endDate: [tie.date.latestEnd] }) };
}

/** @param {Tie[]} ties @param {Map<string, string>} kinds */
function events(ties, kinds) {
  const acts = new Map(ties.filter((tie) => tie.act).map((tie) => [tie.act?.id, tie]));
  return [...acts.values()].map((tie) => {
    const ids = [...new Set(tie.act?.roles.map((each) => each.entity?.id ?? ''))];
    const named = (/** @type {string[]} */ wanted) => ids.filter((id) => wanted.includes(kinds.get(id) ?? ''));
    return {
      id: tie.act?.id, schema: 'Event',
      properties: { name: [tie.act?.sentence], involved: named(['PERSON', 'GROUP', 'INSTITUTION']), ...(named(['PLACE']).length > 0 && { address: named(['PLACE']) }), keywords: [tie.relation], ...dates(tie) },
    };
  });
}
