// @ts-check
// What is seen, as files that other programs read. Nothing here asks the server or touches the page.

/**
 * @typedef {import('./data.js').Entity} Entity
 * @typedef {import('./data.js').Tie} Tie
 * @typedef {{entities: Entity[], ties: Tie[]}} Seen
 */

const COLUMNS = ['tie', 'relation', 'from', 'from kind', 'from id', 'to', 'to kind', 'to id', 'sentence', 'date', 'earliest', 'latest', 'origins',
  'stances', 'contested', 'documents'];

/** A table with one line for each tie, which no spreadsheet takes for formulas. @param {Seen} seen */
export function csv({ entities, ties }) {
  const by = new Map(entities.map((each) => [each.id, each]));
  const rows = ties.map((tie) => {
    const [from, to] = [by.get(tie.from.id), by.get(tie.to.id)];
    return [tie.label, tie.relation, from?.name, from?.kind, from?.id, to?.name, to?.kind, to?.id, tie.sentence, tie.date?.words, tie.date?.earliestStart,
      tie.date?.latestEnd, tie.origins, tie.stances.join(' '), tie.contested ? 'yes' : 'no', documents(tie).join('; ')];
  });
  return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** @param {string | number | undefined | null} value */
export function cell(value) {
  const text = typeof value === 'number' ? String(value) : (value ?? '').replace(/^(?=[=+\-@\t\r])/, "'");
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {Tie} tie */
export function documents(tie) {
  return [...new Set(tie.statements.map((each) => each.document.title))];
}

/** @param {string | number | boolean | undefined} value text of XML, without what XML cannot hold */
export function xml(value) {
  return String(value ?? '')
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
}

/** @type {Record<string, [string, (tie: Tie) => string | number | boolean]>} */
const ATTRIBUTES = {
  relation: ['string', (tie) => tie.relation], label: ['string', (tie) => tie.label], sentence: ['string', (tie) => tie.sentence],
  date: ['string', (tie) => tie.date?.words ?? ''], origins: ['int', (tie) => tie.origins], stances: ['string', (tie) => tie.stances.join(' ')],
  contested: ['boolean', (tie) => tie.contested], documents: ['string', (tie) => documents(tie).join('; ')],
};

/** @param {Seen} seen */
export function graphml({ entities, ties }) {
  const keys = Object.entries(ATTRIBUTES).map(([name, [type]]) => `<key id="${name}" for="edge" attr.name="${name}" attr.type="${type}"/>`);
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="name" for="node" attr.name="name" attr.type="string"/>', '<key id="kind" for="node" attr.name="kind" attr.type="string"/>', ...keys,
    '<graph id="casegraph" edgedefault="directed">',
    ...entities.map((each) => `<node id="${xml(each.id)}"><data key="name">${xml(each.name)}</data><data key="kind">${xml(each.kind)}</data></node>`),
    ...ties.map((tie) => `<edge id="${xml(tie.id)}" source="${xml(tie.from.id)}" target="${xml(tie.to.id)}">${
      Object.entries(ATTRIBUTES).map(([name, [, of]]) => `<data key="${name}">${xml(of(tie))}</data>`).join('')}</edge>`),
    '</graph>', '</graphml>', ''].join('\n');
}

/** @param {Seen} seen */
export function gexf({ entities, ties }) {
  const types = { string: 'string', int: 'integer', boolean: 'boolean' };
  const keys = Object.entries(ATTRIBUTES).map(([name, [type]]) => `<attribute id="${name}" title="${name}" type="${types[/** @type {'string'} */ (type)]}"/>`);
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<gexf xmlns="http://gexf.net/1.3" version="1.3">', '<graph mode="static" defaultedgetype="directed">',
    '<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>', `<attributes class="edge">${keys.join('')}</attributes>`, '<nodes>',
    ...entities.map((each) => `<node id="${xml(each.id)}" label="${xml(each.name)}"><attvalues><attvalue for="kind" value="${xml(each.kind)}"/></attvalues></node>`),
    '</nodes>', '<edges>',
    ...ties.map((tie) => `<edge id="${xml(tie.id)}" source="${xml(tie.from.id)}" target="${xml(tie.to.id)}" label="${xml(tie.label)}" weight="${
      Math.max(1, tie.origins)}"><attvalues>${Object.entries(ATTRIBUTES).map(([name, [, of]]) => `<attvalue for="${name}" value="${xml(of(tie))}"/>`).join('')}</attvalues></edge>`),
    '</edges>', '</graph>', '</gexf>', ''].join('\n');
}
