// @ts-check
import { english, h } from '../h.js';
import { t } from '../i18n.js';
import { sentenceCase } from '../words.js';
import { link } from './address.js';
import { dossierLine } from './dossier.js';
import { namedAll, way } from './parts.js';
import { behind, SAID } from './statement.js';
import { title, word } from './vocabulary.js';

/**
 * @typedef {import('./parts.js').Named} Named
 * @typedef {{name: string, state: string, origins: number, required: boolean, statements: import('./statement.js').Said[]}} Leg
 * @typedef {{id: string, pattern: {id: string, title: string}, sentence: string, origins: number, strength: string, order: string,
 *   missing: string[], roles: {name: string, entities: Named[]}[], legs: Leg[]}} Finding
 */

/** Files with the fragments that a question about whole findings needs. */
export const FOUND = ['/explorer/found', ...SAID];

/**
 * A finding with who is in it, the legs it stands on, and the ways that lead on from it.
 * @param {Finding} finding
 * @param {{open?: boolean, level?: string}} [wish] whether the statements are shown at once
 */
export function article(finding, wish = {}) {
  const ids = [...new Set(finding.roles.flatMap((role) => role.entities.map((entity) => entity.id)))];
  const view = { of: ids, finding: finding.id, pattern: finding.pattern.id };
  return h('article', { class: 'finding', id: finding.id, 'data-finding': finding.id },
    h(wish.level ?? 'h3', {}, h('a', { href: link.patterns(finding.pattern.id, finding.id), dir: 'ltr', lang: 'en' }, sentenceCase(finding.sentence))),
    h('dl', { class: 'roles' }, finding.roles.filter((role) => role.entities.length > 0).map(role)),
    h('p', { class: 'weight' }, weight(finding)),
    finding.missing?.length > 0 && h('ul', { class: 'lacking' }, finding.missing.map((each) => h('li', {}, sentenceCase(each)))),
    h('ul', { class: 'legs' }, finding.legs.map((each) => leg(each, wish.open ?? false))),
    h('ul', { class: 'ways' },
      h('li', {}, way(t('finding.alone'), link.graph({ ...view, alone: true }))),
      h('li', {}, way(t('finding.inContext'), link.graph(view))),
      h('li', {}, way(t('finding.timeline'), link.timeline(ids.slice(0, 12)))),
      h('li', {}, dossierLine(finding.pattern.id, finding.id))));
}

/** @param {Finding['roles'][number]} filled */
function role(filled) {
  return h('div', {}, h('dt', {}, title('part', filled.name)), h('dd', {}, namedAll(filled.entities)));
}

/**
 * @param {Leg} stood
 * @param {boolean} open
 */
function leg(stood, open) {
  const name = [state(stood.state), ' ', h('span', { class: 'leg-name' }, title('leg', stood.name)), !stood.required && h('span', { class: 'soft' }, ` ${t('leg.further')}`)];
  if (stood.statements.length === 0) return h('li', { class: 'leg' }, h('p', {}, name, h('span', { class: 'soft' }, ` ${t('leg.unsaid')}`)));
  return h('li', { class: 'leg' }, behind(h('span', {}, name), stood.statements, open));
}

/** @param {string} value */
export function state(value) {
  return h('span', { class: `state ${value.toLowerCase()}` }, word('state', value));
}

/** How strong a finding is: the word of the API, the count of origins, the order in time. @param {Finding} finding */
export function weight(finding) {
  return t('finding.weight', { strength: title('strength', finding.strength), origins: t('origins', { count: finding.origins }),
    order: word('order', finding.order) });
}

/**
 * A finding in one line.
 * @param {{id: string, sentence: string, strength: string, origins: number, pattern: {id: string, title: string}}} finding
 */
export function line(finding) {
  return h('li', { class: 'line' }, h('a', { href: link.patterns(finding.pattern.id, finding.id), dir: 'ltr', lang: 'en' }, sentenceCase(finding.sentence)),
    h('p', { class: 'soft' }, english(finding.pattern.title), ' · ', title('strength', finding.strength), ', ', t('origins', { count: finding.origins })));
}
