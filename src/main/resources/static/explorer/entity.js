// @ts-check
import { ask, Trouble } from '../ask.js';
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { link } from './address.js';
import { dossierForms } from './dossier.js';
import { showAct } from './entity/act.js';
import { differences } from './entity/differ.js';
import { identity, nameList, propertyList } from './entity/names.js';
import { badge, protecting } from './entity/protect.js';
import { line } from './found.js';
import { asQuery, head, into, named, pages, part, readAll, way } from './parts.js';
import { SAID, statement } from './statement.js';
import { chart } from './timeline.js';
import { actRow, TIED, tieRow, TOLD } from './told.js';
import { title } from './vocabulary.js';

const MOST_TIES = 500;
const MOST_ACTS = 1_000;

/**
 * Somebody or something: names in all scripts, particulars, ties, acts, cases, findings, and where sources differ.
 * @param {HTMLElement} place
 * @param {import('./address.js').Address} address
 * @param {AbortSignal} signal
 */
export async function show(place, address, signal) {
  const [id = ''] = address.path;
  if (id.startsWith('act-')) return showAct(place, id, signal);
  const { node } = await ask('/explorer/entity', { id }, SAID, signal);
  if (!node?.kind) throw new Trouble(t('page.none'), t('page.noneNext'));
  if (signal.aborted) return;
  const pressable = ['PERSON', 'GROUP', 'INSTITUTION'].includes(node.kind);
  fill(place,
    head(node.name, way(t('page.graph'), link.graph({ of: [id] })), way(t('page.timeline'), link.timeline([id])), way(t('page.trace'), link.trace({ from: id })),
      pressable && way(t('page.funnel'), link.funnel(id)), asQuery('/explorer/entity', { id }, SAID)),
    h('p', { class: 'soft' }, h('span', { class: `named ${node.kind.toLowerCase()}` }, title('kind', node.kind)), ' · ', t('statements', { count: node.statements.totalCount })),
    badge(node),
    part('names', t('entity.names'), nameList(node.names), protecting(node, () => show(place, address, signal))),
    node.properties.length > 0 && part('properties', t('entity.properties'), propertyList(node.properties)),
    part('ties', t('entity.ties'), ties(id, signal)),
    part('acts', t('entity.acts'), acts(node, signal)),
    part('unproved', t('entity.unproved'), h('p', { class: 'soft' }, t('entity.unprovedLead')), unproved(id, signal)),
    part('cases', t('entity.cases'), pages({ signal, of: 'lines', none: t('entity.noCase'), draw: (nodes) => nodes.map((each) => h('li', { class: 'line' }, named(each))),
      read: async (after) => (await ask('/explorer/involved', { id, first: 25, after }, [], signal)).cases })),
    part('found', t('patterns.findings'), findings(id, signal)),
    part('differ', t('differ.title'), differences(id, signal)),
    part('identity', t('entity.identity'), identity(node), h('p', {}, way(t('entity.identityPage'), `/identity#of=${node.id}`))),
    part('says', t('entity.says', { name: node.name }), said('/explorer/speaks', id, t('entity.saysNothing'), signal)),
    part('about', t('entity.about', { name: node.name }), said('/explorer/about', id, t('entity.saysNothing'), signal)),
    node.kind === 'PERSON' && part('dossier', t('case.dossier'), h('p', {}, t('dossier.lead')), h('p', {}, ...dossierForms([id], 'button'))));
}

/** @param {string} id @param {AbortSignal} signal */
export function findings(id, signal) {
  const variables = { pattern: null, involving: [id], includePartial: false, minOrigins: 1, asOf: null, first: 10 };
  return pages({ signal, of: 'lines', none: t('entity.noFinding'), draw: (nodes) => nodes.map(line),
    read: async (after) => (await ask('/explorer/involving', { ...variables, after }, [], signal)).findings });
}

/**
 * Statements by pages, when somebody wants to see them.
 * @param {string} name
 * @param {string} id
 * @param {string} none
 * @param {AbortSignal} signal
 */
function said(name, id, none, signal) {
  const body = h('div', {});
  return h('details', { ontoggle: () => {
    if (body.childElementCount === 0) body.append(pages({ signal, tag: 'ol', of: 'statements', none, draw: (nodes) => nodes.map(statement),
      read: async (after) => (await ask(name, { id, first: 20, after }, SAID, signal)).statements }));
  } }, h('summary', {}, t('entity.show')), body);
}

/** Ties by what they are. @param {string} id @param {AbortSignal} signal */
function ties(id, signal) {
  const place = h('div', {});
  into(place, signal, async () => {
    const { nodes, totalCount } = await readAll(async (after) => (await ask('/explorer/ties', { id, first: 100, after }, TIED, signal)).node.ties, MOST_TIES, signal);
    if (nodes.length === 0) return h('p', { class: 'soft' }, t('entity.noTie'));
    const read = (/** @type {any} */ tie) => (tie.from.id === id ? tie.label : tie.inverse);
    const labels = [...new Set(nodes.map(read))];
    return [...labels.map((label) => h('div', {}, h('h3', { lang: 'en' }, label), h('ul', { class: 'plain' }, nodes.filter((tie) => read(tie) === label).map((tie) => tieRow(tie, id))))),
      totalCount > nodes.length && h('p', { class: 'soft' }, t('entity.mostTies', { shown: nodes.length, total: totalCount }))];
  });
  return place;
}

/** Acts that nobody says took place: accusations, demands, fears, denials. @param {string} id @param {AbortSignal} signal */
function unproved(id, signal) {
  const place = h('div', {});
  into(place, signal, async () => {
    const { nodes } = await readAll(async (after) => (await ask('/explorer/acts', { id, first: 100, after }, TOLD, signal)).node.acts, MOST_ACTS, signal);
    const all = nodes.filter((act) => act.origins === 0);
    return all.length > 0 ? h('ul', { class: 'plain' }, all.map(actRow)) : h('p', { class: 'soft' }, t('entity.noUnproved'));
  });
  return place;
}

/** Acts in time or, where they are too many to be drawn, by pages. @param {any} node @param {AbortSignal} signal */
function acts(node, signal) {
  const place = h('div', {});
  into(place, signal, async () => {
    try {
      return chart((await ask('/explorer/timeline', { of: [node.id] }, TOLD, signal)).timeline, [node], null);
    } catch (error) {
      if (signal.aborted) throw error;
      return pages({ signal, none: t('timeline.nothing'), draw: (nodes) => nodes.map(actRow),
        read: async (after) => (await ask('/explorer/acts', { id: node.id, first: 25, after }, TOLD, signal)).node.acts });
    }
  });
  return place;
}
