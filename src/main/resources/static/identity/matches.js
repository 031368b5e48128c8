// @ts-check
import { ask } from '../ask.js';
import { link } from '../explorer/address.js';
import { select } from '../fields.js';
import { fill, h } from '../h.js';
import { complain } from '../say.js';
import { counted } from '../words.js';
import { address, linkTo } from './address.js';
import { csv } from './csv.js';
import { BANDS, figure, labelOf, markOf } from './names.js';

/**
 * @typedef {{row: number, listed: {names: string[], kind: string | null, id: string | null},
 *   entity: import('./found.js').Entity, matched: string, score: number, band: string, reason: string}} Match
 */

const AT_ONCE = 50;
const AT_MOST = 500;
const COLUMNS = ['Row', 'Name on the list', 'Entity', 'Score', 'Reason'];

/**
 * Whom a list may mean.
 * @param {string} id
 * @param {HTMLElement} place
 * @param {AbortSignal} signal
 */
export async function matchesOf(id, place, signal) {
  const now = address();
  const rows = h('tbody', {});
  const count = h('p', { class: 'soft', role: 'status' });
  const further = h('div', {});
  const bands = now.band ? [now.band] : null;

  /** @param {string | null} after */
  async function more(after) {
    const page = await read(id, bands, AT_ONCE, after);
    if (signal.aborted || !page) return;
    rows.append(...page.nodes.map(row));
    count.textContent = counted(page.totalCount, 'match', 'matches');
    fill(further, page.pageInfo.hasNextPage && h('button', { type: 'button', onclick: () => more(page.pageInfo.endCursor).catch(complain) }, 'Show more'));
  }

  fill(place, h('section', { 'aria-labelledby': 'matches-title' }, h('h2', { id: 'matches-title' }, 'Whom it may mean'),
    h('div', { class: 'filters' }, select('Names fit', BANDS.map(({ value, label }) => ({ value, label })), now.band,
      (band) => { location.hash = linkTo({ band }, now); }, { none: 'Any' })),
    count, h('p', {}, h('button', { type: 'button', onclick: () => save(id, bands).catch(complain) }, 'Save as CSV')),
    h('table', { class: 'matches' },
      h('thead', {}, h('tr', {}, COLUMNS.map((name) => h('th', { scope: 'col' }, name)))), rows), further));
  await more(null);
}

/**
 * @param {string} id
 * @param {string[] | null} bands
 * @param {number} first
 * @param {string | null} after
 */
async function read(id, bands, first, after) {
  return (await ask('/identity/matches', { id, bands, first, after }, ['/identity/run'])).crossReference?.matches;
}

/** @param {Match} match */
function row({ row: number, listed, entity, score, band, reason }) {
  const cells = [String(number), h('bdi', {}, listed.names.join(' · ')), h('a', { href: link.to(entity) }, h('bdi', {}, entity.name)),
    h('span', {}, h('span', { class: 'score' }, figure(score)), ' ', h('span', { class: 'mark', 'aria-hidden': 'true' }, markOf(band)), ` ${labelOf(BANDS, band)}`), reason];
  return h('tr', {}, cells.map((cell, at) => h('td', { 'data-label': COLUMNS[at] }, cell)));
}

/**
 * Saves all of it as a file, page by page.
 * @param {string} id
 * @param {string[] | null} bands
 */
async function save(id, bands) {
  /** @type {(string | number)[][]} */
  const lines = [['row', 'listed id', 'listed name', 'entity id', 'entity', 'matched', 'score', 'band', 'reason']];
  for (let after = null; ;) {
    const page = await read(id, bands, AT_MOST, after);
    if (!page) break;
    lines.push(...page.nodes.map((/** @type {Match} */ each) => [each.row, each.listed.id ?? '', each.listed.names.join(' | '),
      each.entity.id, each.entity.name, each.matched, each.score, each.band, each.reason]));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  const address = URL.createObjectURL(new Blob([csv(lines)], { type: 'text/csv' }));
  h('a', { href: address, download: 'matches.csv' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
