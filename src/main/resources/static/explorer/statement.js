// @ts-check
import { h } from '../h.js';
import { list, t } from '../i18n.js';
import { link } from './address.js';
import { named, namedAll } from './parts.js';
import { word } from './vocabulary.js';
import { basis, when } from './when.js';

/**
 * @typedef {import('./parts.js').Named} Named
 * @typedef {import('./when.js').When} When
 * @typedef {{start?: number, end?: number, page?: number, paragraph?: number}} Locator
 * @typedef {{id: string, summary: string, quote?: string, stance: string, status: string, date?: When, locator: Locator,
 *   speakers: {depth: number, entity: Named}[], document: {id: string, title: string, held: boolean, published?: When}}} Said
 */

/** Files with the fragments that a question needs in which statements are shown. */
export const SAID = ['/explorer/statement'];

const AT_ONCE = 8;

/**
 * A statement as it is shown everywhere: what is said, the very words where they are held, by whom, when and where.
 * @param {Said} said
 */
export function statement(said) {
  return h('li', { class: `said is-${said.stance.toLowerCase()}`, 'data-id': said.id },
    said.stance === 'ACCUSES' && h('p', { class: 'accusation' }, t('said.accusation')),
    h('p', { class: 'summary', dir: 'auto' }, said.summary),
    said.quote && h('blockquote', { dir: 'auto' }, said.quote),
    h('p', { class: 'voice' }, h('span', { class: 'stance' }, word('voice', said.stance)), ' ', voices(said.speakers)),
    said.date && h('p', { class: 'time' }, t('time', { when: when(said.date) }), basis(said.date) && ` (${basis(said.date)})`),
    said.status === 'WITHDRAWN' && h('p', { class: 'withdrawn' }, t('said.withdrawn')),
    h('p', { class: 'source' }, h('a', { href: link.document(said.document.id, placeOf(said.locator)), dir: 'auto' }, said.document.title),
      said.document.published && `, ${when(said.document.published)}`, ' ', h('span', { class: 'place' }, `— ${where(said.locator)}`)));
}

/**
 * Statements one under the other; where they are many, the rest on demand.
 * @param {Said[]} all
 */
export function statements(all) {
  const rows = h('ol', { class: 'statements' }, all.slice(0, AT_ONCE).map(statement));
  if (all.length <= AT_ONCE) return rows;
  const more = h('button', { type: 'button', onclick: () => {
    const shown = rows.children.length;
    rows.append(...all.slice(shown, shown + 50).map(statement));
    label();
    rows.children[shown].querySelector('a')?.focus();
  } });
  const label = () => {
    if (rows.children.length === all.length) more.remove();
    else more.textContent = t('page.more', { shown: rows.children.length, total: all.length });
  };
  label();
  return h('div', {}, rows, more);
}

/**
 * Statements that are opened when somebody wants to see them.
 * @param {any} title what they are behind
 * @param {Said[]} all
 * @param {boolean} [open]
 */
export function behind(title, all, open = false) {
  if (all.length === 0) return '';
  const body = h('div', {});
  const fillIn = () => { if (body.childElementCount === 0) body.append(statements(all)); };
  if (open) fillIn();
  return h('details', { class: 'behind', open, ontoggle: fillIn },
    h('summary', {}, title, ' ', h('span', { class: 'soft' }, t('statements', { count: all.length }))), body);
}

/**
 * The chain of voices: who speaks, and whom they cite.
 * @param {Said['speakers']} speakers
 */
export function voices(speakers) {
  if (speakers.length === 0) return [t('voice.document')];
  const depths = [...new Set(speakers.map((speaker) => speaker.depth))].sort((a, b) => a - b);
  return depths.flatMap((depth, at) => {
    const entities = speakers.filter((speaker) => speaker.depth === depth).map((speaker) => speaker.entity);
    return [at > 0 && t('voice.citing'), ...namedAll(entities)];
  });
}

/** @param {Locator} at */
export function where(at) {
  const parts = [];
  if (at.page) parts.push(t('place.page', { n: at.page }));
  if (at.paragraph) parts.push(t('place.paragraph', { n: at.paragraph }));
  if (at.end) parts.push(t('place.characters', { start: String(at.start ?? 0), end: String(at.end) }));
  return parts.length > 0 ? parts.join(', ') : t('place.none');
}

/** @param {Locator} at */
function placeOf(at) {
  return at.end ? { start: at.start ?? 0, end: at.end } : undefined;
}

/**
 * How sure something is, in few words: what only an accusation, a fear or a demand says is called that.
 * @param {{origins: number, stances: string[], contested: boolean}} about
 */
export function certainty(about) {
  const only = about.origins === 0 ? about.stances.filter((stance) => stance !== 'DENIES') : [];
  const parts = [about.contested && h('span', { class: 'state contested' }, t('state.CONTESTED'))];
  if (about.origins > 0) parts.push(h('span', { class: 'soft' }, t('origins', { count: about.origins })));
  else if (only.length > 0) parts.push(h('span', { class: 'sign' }, t('said.only', { stances: list(only.map((each) => word('only', each))) })));
  else parts.push(h('span', { class: 'sign' }, t('said.onlyDenied')));
  return h('span', { class: 'certainty' }, parts.filter(Boolean).flatMap((each, at) => [at > 0 && ' ', each]));
}

/**
 * The parts in an act.
 * @param {{role: string, somebody: boolean, nobody: boolean, entity?: Named, act?: {id: string, sentence: string}}} filled
 */
export function filler(filled) {
  if (filled.entity) return named(filled.entity);
  if (filled.act) return h('a', { href: link.entity(filled.act.id), class: 'named act', dir: 'ltr', lang: 'en' }, filled.act.sentence);
  return h('span', { class: 'soft' }, t(filled.nobody ? 'filler.nobody' : 'filler.somebody'));
}
