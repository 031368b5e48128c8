// @ts-check
import { h } from '../h.js';
import { said } from '../vocabulary.js';

/** @typedef {{one: string | null, other: string | null, part: string, verdict: string}} Token */

/** @type {Record<string, [string, string]>} a sign and a word, so that the colour is never needed */
const VERDICTS = { SAME: ['=', 'same'], ABSENT: ['○', 'only one has it'], CONTRADICTED: ['≠', 'contradicted'] };

/**
 * The two names word by word.
 * @param {{names: string[], tokens: Token[]}} candidate
 */
export function wordTable({ names, tokens }) {
  return h('section', { 'aria-labelledby': 'words-title' }, h('h3', { id: 'words-title' }, 'The names, word by word'),
    h('table', { class: 'words' },
      h('thead', {}, h('tr', {}, names.slice(0, 2).map((name) => h('th', { scope: 'col' }, h('bdi', {}, name))), h('th', { scope: 'col' }, 'Verdict'))),
      h('tbody', {}, tokens.map(row))));
}

/** @param {Token} token */
function row({ one, other, part, verdict }) {
  const [sign, word] = VERDICTS[verdict] ?? ['', verdict.toLowerCase()];
  return h('tr', { class: verdict.toLowerCase() }, [one, other].map((each) => h('td', {}, h('bdi', {}, each ?? '–'))),
    h('td', {}, h('span', { class: 'verdict' }, h('span', { 'aria-hidden': 'true', class: 'tick' }, sign), ` ${word}`), ' ',
      h('span', { class: 'soft' }, said(part).toLowerCase())));
}
