// @ts-check
import { h } from '../h.js';
import { list, moment, t } from '../i18n.js';
import { title } from '../words.js';
import { itemOf } from './model.js';

/**
 * What people decided, side by side; what they do not agree on is marked.
 * @param {any[]} decisions
 * @param {(draft: any) => void} take what to do to go on from one of the versions
 */
export function versions(decisions, take) {
  if (decisions.length === 0) return null;
  const tables = decisions.map((each) => each.statement ? lines(each.statement) : []);
  const written = tables.filter((table) => table.length > 0);
  const differs = (/** @type {string} */ name) =>
    new Set(written.map((table) => JSON.stringify(table.filter(([key]) => key === name)))).size > 1;
  return h('section', { class: 'versions', 'aria-label': t('versions.title') }, decisions.map((each, at) =>
    h('article', { class: `version ${each.verdict.toLowerCase()}` },
      h('p', {}, h('strong', { dir: 'auto' }, each.by), ` ${t(`versions.${each.verdict}`)}`,
        h('span', { class: 'soft' }, `, ${moment(each.at)}`)),
      each.reason && h('p', { class: 'reason', dir: 'auto' }, each.reason),
      tables[at].length > 0 && h('dl', {}, tables[at].map(([name, value]) => line(name, value, differs(name)))),
      each.statement && decisions.length > 1
        && h('button', { type: 'button', class: 'small', onclick: () => take(each.statement) }, t('versions.take')))));
}

/** @param {string} name @param {string} value @param {boolean} differs */
function line(name, value, differs) {
  return h('div', { class: differs && 'differs' }, h('dt', {}, name),
    h('dd', { dir: 'auto' }, value, differs && h('span', { class: 'apart' }, ` ${t('versions.differs')}`)));
}

/**
 * A draft, line by line.
 * @param {any} draft
 * @returns {[string, string][]}
 */
export function lines(draft) {
  const { name, act, relation, property } = draft;
  const call = (/** @type {any} */ meant) => itemOf(meant).label;
  const depths = (draft.speakers ?? []).map((/** @type {any[]} */ depth) => list(depth.map(call))).filter(Boolean);
  const anchor = draft.dateAnchor && t('line.anchor', { words: draft.dateAnchor });
  /** @type {[string, string | null][]} */
  const all = [
    ...name ? [[t('line.name'), name.value], [t('line.of'), call(name.of)], [t('fact.form'), title('name', name.type)]] : [],
    ...act ? [[title('kind', 'ACT'), title('act', act.kind)], ...act.roles.map((/** @type {any} */ each) => part(each, call)),
      ...act.details.map((/** @type {any} */ each) => [title('detail', each.key), each.value])] : [],
    ...relation ? [[t('fact.tie'), title('tie', relation.kind)], [t('fact.from'), call(relation.from)],
      [t('fact.to'), call(relation.to)], [t('line.as'), relation.as]] : [],
    ...property ? [[t('fact.property'), title('property', property.property)], [t('line.of'), call(property.of)],
      [t('line.value'), property.value]] : [],
    [t('line.says'), draft.summary],
    [t('line.stance'), title('stance', draft.stance)],
    [t('form.voices'), depths.join(t('voice.citing'))],
    [t('form.when'), draft.date && [draft.date, anchor].filter(Boolean).join(', ')],
    [t('line.for'), draft.clearance && title('clearance', draft.clearance)],
    [t('line.at'), `${draft.at.start}–${draft.at.end}`],
  ];
  return /** @type {[string, string][]} */ (all.filter(([, value]) => value));
}

/** @param {any} role @param {(meant: any) => string} call */
function part({ role, fillers }, call) {
  return [title('role', role), fillers.map(call).join(', ')];
}
