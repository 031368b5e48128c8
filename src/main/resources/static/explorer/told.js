// @ts-check
import { english, h } from '../h.js';
import { t } from '../i18n.js';
import { sentenceCase } from '../words.js';
import { link } from './address.js';
import { namedAll } from './parts.js';
import { behind, certainty, filler, SAID } from './statement.js';
import { title, word } from './vocabulary.js';
import { when } from './when.js';

/**
 * @typedef {import('./parts.js').Named} Named
 * @typedef {import('./statement.js').Said} Said
 * @typedef {{role: string, somebody: boolean, nobody: boolean, entity?: Named, act?: {id: string, sentence: string}}} Filled
 * @typedef {{id: string, kind: string, category: string, sentence: string, origins: number, stances: string[], contested: boolean,
 *   date?: import('./when.js').When, details: {key: string, value: string}[], roles: Filled[], cases: Named[], statements: Said[]}} Act
 * @typedef {{id: string, relation: string, label: string, inverse: string, quality: string[], sentence: string, origins: number,
 *   stances: string[], contested: boolean, from: Named, to: Named, date?: import('./when.js').When, statements: Said[]}} Tie
 */

/** Files with the fragments that questions about acts and about ties need. */
export const TOLD = ['/explorer/told', '/explorer/when', ...SAID];
export const TIED = ['/explorer/tied', '/explorer/when', ...SAID];

/**
 * An act in a list: when, what, how sure; its statements on demand.
 * @param {Act} act
 */
export function actRow(act) {
  return h('li', { class: `told ${isAccusation(act) ? 'accused' : ''}`, 'data-act': act.id },
    h('p', { class: 'time' }, act.date ? when(act.date) : t('when.none')),
    h('div', {},
      h('p', { class: 'what' }, h('a', { href: link.entity(act.id), dir: 'ltr', lang: 'en' }, sentenceCase(act.sentence))),
      h('p', { class: 'about' }, certainty(act), particulars(act)),
      behind(t('said.behind'), act.statements)));
}

/** @param {Act} act */
function particulars(act) {
  return act.details.length > 0 && h('span', { class: 'soft' }, ' · ', act.details.map((each) => `${word('detail', each.key)}: ${each.value}`).join(' · '));
}

/** Whether nobody says more than that somebody is accused of it. @param {Act} act */
export function isAccusation(act) {
  return act.origins === 0 && act.stances.includes('ACCUSES');
}

/** The parts in an act, by role. @param {Act} act */
export function partsOf(act) {
  const roles = [...new Set(act.roles.map((each) => each.role))];
  return h('dl', { class: 'roles' }, roles.map((role) => h('div', {}, h('dt', {}, title('role', role)),
    h('dd', {}, act.roles.filter((each) => each.role === role).flatMap((each, at) => [at > 0 && ', ', filler(each)])))));
}

/**
 * A tie in a list of somebody's ties.
 * @param {Tie} tie
 * @param {string} [of] whose ties they are, where that needs not be said again
 */
export function tieRow(tie, of) {
  const other = of === tie.from.id ? tie.to : of === tie.to.id ? tie.from : null;
  return h('li', { class: 'told', 'data-tie': tie.id },
    h('p', { class: 'time' }, when(tie.date)),
    h('div', {},
      h('p', { class: 'what' }, other ? namedAll([other]) : [...namedAll([tie.from]), ' ', english(tie.label), ' ', ...namedAll([tie.to])],
        tie.quality.length > 0 && h('span', { class: 'soft', dir: 'auto' }, ` (${tie.quality.join('; ')})`)),
      h('p', { class: 'about' }, certainty(tie)),
      behind(t('said.behind'), tie.statements)));
}
