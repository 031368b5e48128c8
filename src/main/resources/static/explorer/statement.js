// @ts-check
import { h } from '../h.js';
import { list, t } from '../i18n.js';
import { link } from './address.js';

/**
 * @typedef {{start?: number, end?: number, page?: number, paragraph?: number}} Locator
 * @typedef {{id: string, summary: string, quote?: string, stance: string, date?: {words: string},
 *   document: {id: string, title: string, published?: {words: string}},
 *   speakers: {depth: number, entity: {id: string, name: string}}[], locator: Locator}} Statement
 */

/**
 * A statement with all that makes it one: what, in whose voice, when, where it stands. The fragment of it is
 * explorer/statement.graphql.
 * @param {Statement} said
 */
export function statement(said) {
  return h('li', { class: `said is-${said.stance.toLowerCase()}`, 'data-id': said.id },
    h('p', { class: 'summary', dir: 'auto' }, said.summary),
    said.quote && h('blockquote', { dir: 'auto' }, said.quote),
    h('p', { class: 'voice' }, h('span', { class: 'stance' }, t(`voice.${said.stance}`)), ' ', voices(said.speakers),
      said.date && ` · ${t('time', { when: said.date.words })}`),
    h('p', { class: 'source' }, h('a', { href: link.document(said.document.id, said.locator), dir: 'auto' }, said.document.title),
      said.document.published && `, ${said.document.published.words}`,
      ' ', h('span', { class: 'place' }, `— ${where(said.locator)}`)));
}

/** @param {Statement[]} all */
export function statements(all) {
  return h('ol', { class: 'statements' }, all.map(statement));
}

/** @param {Locator} locator */
export function where(locator) {
  const parts = [];
  if (locator.page) parts.push(t('place.page', { n: locator.page }));
  if (locator.paragraph) parts.push(t('place.paragraph', { n: locator.paragraph }));
  if (locator.end) parts.push(t('place.characters', { start: String(locator.start), end: String(locator.end) }));
  return parts.join(', ');
}

/**
 * The chain of voices: who speaks, and whom they cite.
 * @param {Statement['speakers']} speakers
 */
export function voices(speakers) {
  if (speakers.length === 0) return t('voice.document');
  const depths = [...new Set(speakers.map((speaker) => speaker.depth))].sort((a, b) => a - b);
  return depths
    .map((depth) => list(speakers.filter((each) => each.depth === depth).map((each) => each.entity.name)))
    .join(t('voice.citing'));
}
