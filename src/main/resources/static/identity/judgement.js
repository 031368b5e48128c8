// @ts-check
import { english, h } from '../h.js';
import { moment, t, woven } from '../i18n.js';
import { word } from '../words.js';
import { linkTo } from './address.js';
import { figure } from './names.js';

/**
 * @typedef {import('./found.js').Entity} Entity
 * @typedef {{id: string, aspect: string, about: Entity | null, sides: {says: string}[]}} Contradiction
 * @typedef {{entities: Entity[], appeared: Contradiction[], gone: string[],
 *   findings: {sentence: string, kind: string, pattern: {id: string, title: string}}[]}} Effect
 * @typedef {{id: string, author: string, reason: string, recordedAt: string, withdrawnAt: string | null,
 *   withdrawnBy: string | null, withdrawalReason: string | null, verdict: string, one: Entity | null,
 *   other: Entity | null, oneId: string, otherId: string, score: number | null, explanation: string | null,
 *   effect: Effect}} Judged
 */

/**
 * A judgement as a refusal tells of it.
 * @param {{judgement: string, verdict: string, one: {id: string, name: string}, other: {id: string, name: string},
 *   author: string, reason: string, recordedAt: string}} link
 * @returns {Judged}
 */
export function linkOf({ judgement: id, one, other, ...said }) {
  return { id, ...said, oneId: one.id, otherId: other.id, one: { ...one, kind: '' }, other: { ...other, kind: '' }, score: null,
    explanation: null, withdrawnAt: null, withdrawnBy: null, withdrawalReason: null,
    effect: { entities: [], appeared: [], gone: [], findings: [] } };
}

/**
 * A judgement: what was decided, by whom, when and why, and whether it still stands.
 * @param {Judged} judged
 * @param {((judged: Judged) => void) | null} back what to do to take it back
 * @param {import('../h.js').Child} [more]
 */
export function judgement(judged, back, more = null) {
  const { verdict, withdrawnAt, author, recordedAt, reason } = judged;
  return h('article', { class: `judgement is-${verdict.toLowerCase()} ${withdrawnAt ? 'withdrawn' : ''}` },
    h('p', {}, h('span', { class: 'verdict' }, word('verdict', verdict)),
      withdrawnAt && h('span', { class: 'soft' }, ` ${t('judged.back')}`), ' ',
      h('a', { href: linkTo({ one: judged.oneId, other: judged.otherId }) }, h('bdi', {}, whom(judged)))),
    h('p', { class: 'reason', dir: 'auto' }, reason),
    h('p', { class: 'soft' }, h('bdi', {}, author), `, ${moment(recordedAt)}`,
      judged.score !== null && `, ${t('judged.fit', { score: figure(judged.score) })}`),
    judged.explanation && h('p', { class: 'soft' }, english(judged.explanation)),
    withdrawnAt && h('p', { class: 'soft' }, woven('judged.backBy', { at: moment(withdrawnAt),
      by: h('bdi', {}, judged.withdrawnBy ?? ''), why: h('bdi', {}, judged.withdrawalReason ?? '') })),
    more,
    !withdrawnAt && back && h('button', { type: 'button', class: 'small', onclick: () => back(judged) }, t('judged.take'),
      h('span', { class: 'away' }, `: ${whom(judged)}`)));
}

/**
 * Whom it is about: both by their names, or the one that they are now.
 * @param {Judged} judged
 */
export function whom({ one, other }) {
  const names = [...new Set([one?.name, other?.name])].filter(Boolean);
  return names.length > 0 ? names.join(' · ') : t('work.unknown');
}
