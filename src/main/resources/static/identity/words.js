// @ts-check
import { h } from '../h.js';
import { t } from '../i18n.js';
import { word as said } from '../words.js';

/** @typedef {{one: string | null, other: string | null, part: string, verdict: string}} Token */

/** @type {Record<string, string>} a sign beside the word, so that the colour is never needed */
const SIGNS = { SAME: '=', ABSENT: '○', CONTRADICTED: '≠' };

/**
 * The two names word by word.
 * @param {{names: string[], tokens: Token[]}} candidate
 */
export function wordTable({ names, tokens }) {
  return h('section', { 'aria-labelledby': 'words-title' }, h('h3', { id: 'words-title' }, t('words.title')),
    h('table', { class: 'words' },
      h('thead', {}, h('tr', {}, names.slice(0, 2).map((name) => h('th', { scope: 'col' }, h('bdi', {}, name))),
        h('th', { scope: 'col' }, t('words.verdict')))),
      h('tbody', {}, tokens.map(row))));
}

/** @param {Token} token */
function row({ one, other, part, verdict }) {
  return h('tr', { class: verdict.toLowerCase() }, [one, other].map((each) => h('td', {}, h('bdi', {}, each ?? '–'))),
    h('td', {}, h('span', { class: 'verdict' }, h('span', { 'aria-hidden': 'true', class: 'tick' }, SIGNS[verdict] ?? ''),
      ` ${said('token', verdict)}`), ' ',
      h('span', { class: 'soft' }, said('namePart', part))));
}
