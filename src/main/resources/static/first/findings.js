// @ts-check
import { h } from '../h.js';
import { counted, legName, place, sentenceCase, stanceWords, stateWord, voices, weight } from '../words.js';

/**
 * @typedef {{words: string}} Time
 * @typedef {{id: string, title: string, url?: string, published?: Time}} Document
 * @typedef {{id: string, summary: string, quote?: string, stance: string, date?: Time, document: Document,
 *   speakers: {depth: number, entity: {name: string}}[],
 *   locator: {start?: number, end?: number, page?: number, paragraph?: number}}} Statement
 * @typedef {{name: string, state: string, statements: Statement[]}} Leg
 * @typedef {{id: string, pattern: {id: string}, sentence: string, origins: number, strength: string, order: string,
 *   roles: {name: string, entities: {id: string, name: string}[]}[], legs: Leg[]}} Finding
 * @typedef {{id: string, title: string, description: string}} Pattern
 */

/**
 * The findings of one pattern.
 * @param {Pattern} pattern
 * @param {Finding[]} findings
 * @param {string} address where the playground asks for them
 */
export function group(pattern, findings, address) {
  return h('section', { class: 'pattern', id: `pattern-${pattern.id}`, 'aria-labelledby': `title-${pattern.id}` },
    h('h3', { id: `title-${pattern.id}` }, pattern.title),
    h('p', { class: 'soft' }, `${pattern.description} `, h('a', { href: address }, 'Ask this in the playground')),
    findings.map(article));
}

/** @param {Finding} finding */
function article(finding) {
  return h('article', { class: 'finding', id: finding.id },
    h('h4', {}, sentenceCase(finding.sentence)),
    h('dl', { class: 'roles' }, finding.roles.flatMap(role)),
    h('p', { class: 'weight' }, weight(finding)),
    h('ul', { class: 'legs' }, finding.legs.map(leg)));
}

/** @param {Finding['roles'][number]} filled */
function role(filled) {
  const names = filled.entities.map((entity) => entity.name);
  return names.length === 0 ? [] : [h('div', {}, h('dt', {}, legName(filled.name)), h('dd', {}, names.join(', ')))];
}

/** @param {Leg} stood */
function leg(stood) {
  const state = h('span', { class: `state ${stood.state.toLowerCase()}` }, stateWord(stood.state));
  if (stood.statements.length === 0) {
    return h('li', { class: 'leg' }, h('p', {}, state, legName(stood.name), h('span', { class: 'soft' }, ' no statement says so')));
  }
  const count = counted(stood.statements.length, 'statement');
  return h('li', { class: 'leg' },
    h('details', {},
      h('summary', {}, state, legName(stood.name), h('span', { class: 'soft' }, ` ${count}`)),
      h('ol', { class: 'statements' }, stood.statements.map(statement))));
}

/** @param {Statement} said */
function statement(said) {
  return h('li', {},
    h('p', { class: 'summary' }, said.summary),
    said.quote && h('blockquote', {}, said.quote),
    h('p', { class: 'voice' },
      h('span', { class: 'stance' }, stanceWords(said.stance)), ' ', voices(said.speakers),
      said.date && ` · time: ${said.date.words}`),
    h('p', { class: 'source' }, title(said.document),
      said.document.published && `, ${said.document.published.words}`,
      ' ', h('span', { class: 'place' }, `— ${place(said.locator)}`)));
}

/** @param {Document} document */
function title(document) {
  const outside = document.url && /^https?:\/\//.test(document.url);
  return outside ? h('a', { href: document.url, rel: 'noreferrer' }, document.title) : h('cite', {}, document.title);
}
