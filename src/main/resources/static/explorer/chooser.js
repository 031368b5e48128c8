// @ts-check
// What to show around somebody with many ties: the kinds, each with its count.
import { ask } from '../ask.js';
import { fill, h } from '../h.js';
import { order, t } from '../i18n.js';
import { given, PAGE } from './data.js';
import { kindWords } from './scene.js';

/**
 * @typedef {{relation: string, count: number, more: boolean, isAct: boolean}} Kind
 * @typedef {{relations?: string[], acts?: string[]}} Chosen
 */

/**
 * The kinds of ties somebody has, both directions together.
 * @param {string} of
 * @param {import('./viewaddress.js').Filters} filters
 * @param {AbortSignal} signal
 * @returns {Promise<Kind[]>}
 */
export async function kindsAround(of, filters, signal) {
  const { tieCounts } = await ask('/explorer/counts', { of, ...given(filters) }, [], signal);
  /** @type {Map<string, Kind>} */
  const kinds = new Map();
  // Relations come first, acts after them; both sorts are told apart by the relations that the schema has.
  const relations = await relationKinds();
  for (const { relation, count, more } of tieCounts) {
    const before = kinds.get(relation);
    kinds.set(relation, { relation, count: count + (before?.count ?? 0), more: more || Boolean(before?.more), isAct: !relations.has(relation) });
  }
  return [...kinds.values()].filter((kind) => !filters.kinds.includes(kind.relation));
}

/** @type {Promise<Set<string>> | undefined} */
let relations;

function relationKinds() {
  relations ??= ask('/explorer/kinds').then(({ __type: type }) => new Set(type.enumValues.map((/** @type {{name: string}} */ each) => each.name)));
  relations.catch(() => { relations = undefined; });
  return relations;
}

/**
 * Asks which kinds to show. Nothing chosen means all.
 * @param {HTMLDialogElement} dialog
 * @param {string} name
 * @param {Kind[]} kinds
 * @returns {Promise<Chosen | null>} null where it is called off
 */
export function choose(dialog, name, kinds) {
  const compare = order();
  const group = (/** @type {boolean} */ isAct) => kinds.filter((kind) => kind.isAct === isAct)
    .sort((one, other) => other.count - one.count || compare(kindWords(one.relation), kindWords(other.relation)));
  return new Promise((done) => {
    dialog.oncancel = () => done(null);
    const off = () => { dialog.close(); done(null); };
    const form = h('form', { method: 'dialog', class: 'chooser', onsubmit: () => done(chosen(form)) },
      h('h2', { id: 'chooser-title' }, t('chooser.title', { name })),
      h('p', { class: 'soft' }, t('chooser.hint', { count: PAGE })),
      h('div', { class: 'choices' }, fieldset('chooser.relations', 'relation', group(false)), fieldset('chooser.acts', 'act', group(true))),
      h('p', { class: 'deeds' }, h('button', { type: 'submit', class: 'main' }, t('chooser.show')), h('button', { type: 'button', onclick: off }, t('chooser.cancel'))));
    fill(dialog, form);
    dialog.setAttribute('aria-labelledby', 'chooser-title');
    dialog.showModal();
  });
}

/** @param {string} title @param {string} name @param {Kind[]} kinds */
function fieldset(title, name, kinds) {
  return kinds.length > 0 && h('fieldset', {}, h('legend', {}, t(title)), kinds.map((kind) =>
    h('label', {}, h('input', { type: 'checkbox', name, value: kind.relation }), h('span', {}, kindWords(kind.relation)),
      h('span', { class: 'tally' }, `${kind.count}${kind.more ? '+' : ''}`))));
}

/** @param {HTMLFormElement} form @returns {Chosen} */
function chosen(form) {
  const data = new FormData(form);
  const [relation, act] = ['relation', 'act'].map((name) => data.getAll(name).map(String));
  return relation.length + act.length === 0 ? {} : { relations: relation, acts: act };
}
