// @ts-check
import { ask } from '../ask.js';
import { link } from '../explorer/address.js';
import { select } from '../fields.js';
import { english, fill, h } from '../h.js';
import { t, woven } from '../i18n.js';
import { complain } from '../say.js';
import { word } from '../words.js';
import { address, linkTo } from './address.js';
import { bands as all, figure, markOf } from './names.js';

/**
 * @typedef {{row: number, entity: import('./found.js').Entity, matched: string, score: number, band: string, reason: string,
 *   listed: {names: string[], kind: string | null, id: string | null, fields: {name: string, value: string}[]},
 *   reasons: string[], against: string[]}} Match
 */

const AT_ONCE = 50;
const COLUMNS = ['match.row', 'match.name', 'match.entity', 'match.score', 'match.reason'];

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
    count.textContent = t('matches', { count: page.totalCount });
    const go = () => more(page.pageInfo.endCursor).catch(complain);
    fill(further, page.pageInfo.hasNextPage && h('button', { type: 'button', onclick: go }, t('work.more')));
  }

  fill(place, h('section', { 'aria-labelledby': 'matches-title' }, h('h2', { id: 'matches-title' }, t('matches.title')),
    h('div', { class: 'filters' }, select(t('narrow.band'), all(), now.band,
      (band) => { location.hash = linkTo({ band }, now); }, { none: t('work.any') })),
    count, h('p', {}, woven('matches.save', { csv: h('a', { href: `/crossreferences/${id}.csv`, download: true }, 'CSV'),
      lines: h('a', { href: `/crossreferences/${id}.jsonl`, download: true }, t('matches.lines')) })),
    h('table', { class: 'matches' },
      h('thead', {}, h('tr', {}, COLUMNS.map((name) => h('th', { scope: 'col' }, t(name))))), rows), further));
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
function row({ row: number, listed, entity, score, band, reason, reasons, against }) {
  const cells = [[String(number)], [h('bdi', {}, listed.names.join(' · ')), fields(listed.fields)],
    [h('a', { href: link.to(entity) }, h('bdi', {}, entity.name))],
    [h('span', { class: 'score' }, figure(score)), ' ', h('span', { class: 'mark', 'aria-hidden': 'true' }, markOf(band)),
      ` ${word('band', band)}`],
    [english(reason), h('ul', { lang: 'en' }, reasons.map((each) => h('li', { class: 'plus' }, each)),
      against.map((each) => h('li', { class: 'minus' }, each)))]];
  return h('tr', {}, cells.map((cell, at) => h('td', { 'data-label': t(COLUMNS[at]) }, cell)));
}

/** @param {{name: string, value: string}[]} all */
function fields(all) {
  return all.length > 0 && h('details', {}, h('summary', {}, t('matches.particulars', { count: all.length })),
    h('dl', {}, all.map(({ name, value }) => h('div', {}, h('dt', {}, h('bdi', {}, name)), h('dd', {}, h('bdi', {}, value))))));
}
