// @ts-check
import { h } from './h.js';
import { place, stanceWords, voices } from './words.js';

/**
 * @typedef {{words: string}} Time
 * @typedef {{id: string, title: string, url?: string, held?: boolean, published?: Time}} Document
 * @typedef {{id: string, summary: string, quote?: string, stance: string, date?: Time, document: Document,
 *   speakers: {depth: number, entity: {name: string}}[],
 *   locator: {start?: number, end?: number, page?: number, paragraph?: number}}} Statement
 */

/**
 * A statement as one reads it: what it says, in whose voice, and where it stands.
 * @param {Statement} said
 * @param {(document: Document) => HTMLElement} [title] how its document is named
 */
export function statement(said, title = outside) {
  return h('li', {},
    h('p', { class: 'summary', dir: 'auto' }, said.summary),
    said.quote && h('blockquote', { dir: 'auto' }, said.quote),
    h('p', { class: 'voice' },
      h('span', { class: 'stance' }, stanceWords(said.stance)), ' ', voices(said.speakers),
      said.date && ` · time: ${said.date.words}`),
    h('p', { class: 'source' }, title(said.document),
      said.document.published && `, ${said.document.published.words}`,
      ' ', h('span', { class: 'place' }, `— ${place(said.locator)}`)));
}

/** @param {Document} document */
function outside(document) {
  const isOutside = document.url && /^https?:\/\//.test(document.url);
  return isOutside ? h('a', { href: document.url, rel: 'noreferrer' }, document.title) : h('cite', {}, document.title);
}

/**
 * A document by the page on which its text is read here.
 * @param {Document} document
 */
export function inside(document) {
  return h('a', { href: `/review#document=${document.id}`, dir: 'auto' }, document.title);
}
