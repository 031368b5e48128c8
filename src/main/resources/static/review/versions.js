// @ts-check
import { h } from '../h.js';
import { stanceWords } from '../words.js';
import { itemOf } from './model.js';
import { said } from '../vocabulary.js';

const VERDICTS = /** @type {Record<string, string>} */ ({ ACCEPT: 'accepts', REJECT: 'rejects' });

/**
 * What people decided, side by side; what they do not agree on is marked.
 * @param {any[]} decisions
 * @param {(draft: any) => void} take what to do to go on from one of the versions
 */
export function versions(decisions, take) {
  if (decisions.length === 0) return null;
  const tables = decisions.map((each) => each.statement ? lines(each.statement) : []);
  const differs = (/** @type {string} */ name) =>
    new Set(tables.filter((table) => table.length > 0).map((table) => JSON.stringify(table.filter(([key]) => key === name)))).size > 1;
  return h('section', { class: 'versions', 'aria-label': 'What people decided' }, decisions.map((each, at) =>
    h('article', { class: `version ${each.verdict.toLowerCase()}` },
      h('p', {}, h('strong', { dir: 'auto' }, each.by), ` ${VERDICTS[each.verdict] ?? each.verdict} it`, h('span', { class: 'soft' }, `, ${moment(each.at)}`)),
      each.reason && h('p', { class: 'reason', dir: 'auto' }, each.reason),
      tables[at].length > 0 && h('dl', {}, tables[at].map(([name, value]) =>
        h('div', { class: differs(name) && 'differs' }, h('dt', {}, name), h('dd', { dir: 'auto' }, value, differs(name) && h('span', { class: 'apart' }, ' (differs)'))))),
      each.statement && decisions.length > 1 && h('button', { type: 'button', class: 'small', onclick: () => take(each.statement) }, 'Take this version into the form'))));
}

/**
 * A draft, line by line.
 * @param {any} draft
 * @returns {[string, string][]}
 */
export function lines(draft) {
  const { name, act, relation, property } = draft;
  const call = (/** @type {any} */ meant) => itemOf(meant).label;
  /** @type {[string, string | null][]} */
  const all = [
    ...name ? [['Name', name.value], ['Of', call(name.of)], ['Form', said(name.type)]] : [],
    ...act ? [['Act', said(act.kind)], ...act.roles.map((/** @type {any} */ each) => [said(each.role), each.fillers.map(call).join(', ')]),
      ...act.details.map((/** @type {any} */ each) => [said(each.key), each.value])] : [],
    ...relation ? [['Tie', said(relation.kind)], ['From', call(relation.from)], ['To', call(relation.to)], ['As', relation.as]] : [],
    ...property ? [['Property', said(property.property)], ['Of', call(property.of)], ['Value', property.value]] : [],
    ['Says', draft.summary],
    ['Stance', stanceWords(draft.stance).replace(/ by$/, '')],
    ['Voices', (draft.speakers ?? []).map((/** @type {any[]} */ depth) => depth.map(call).join(' and ')).filter(Boolean).join(', citing ')],
    ['When', draft.date && [draft.date, draft.dateAnchor && `from “${draft.dateAnchor}”`].filter(Boolean).join(', ')],
    ['For', said(draft.clearance)],
    ['At', `${draft.at.start}–${draft.at.end}`],
  ];
  return /** @type {[string, string][]} */ (all.filter(([, value]) => value));
}

/** @param {string} at */
function moment(at) {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
