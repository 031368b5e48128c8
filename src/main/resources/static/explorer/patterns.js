// @ts-check
import { ask, Trouble } from '../ask.js';
import { english, h } from '../h.js';
import { t } from '../i18n.js';
import { sentenceCase } from '../words.js';
import { address as made, link } from './address.js';
import { article, FOUND } from './found.js';
import { chooser } from './funnel.js';
import { asQuery, head, pages, part, readAll, refill, way } from './parts.js';
import { whyNot } from './patterns/whynot.js';
import { title } from './vocabulary.js';

/**
 * @typedef {{id: string, title: string, description: string, roles: string[], legs: string[],
 *   claims: {leg: string, required: boolean, missing: string}[], wished?: {before: string, after: string, required: boolean}}} Pattern
 */

const AT_ONCE = 20;

/**
 * The patterns of pressure and what they find: all, one pattern, or one finding.
 * @param {HTMLElement} place
 * @param {import('./address.js').Address} address
 * @param {AbortSignal} signal
 */
export async function show(place, address, signal) {
  const [id, finding] = address.path;
  const { patterns } = await ask('/explorer/patterns', {}, [], signal);
  /** @type {Pattern | undefined} */
  const pattern = patterns.find((/** @type {Pattern} */ each) => each.id === id);
  if (id && !pattern) throw new Trouble(t('patterns.none', { id }), t('patterns.noneNext'));
  if (pattern && finding) return one(place, pattern, finding, signal);
  const wish = { includePartial: address.query.get('partial') === '1', minOrigins: Number(address.query.get('origins')) || 1, asOf: address.query.get('asOf') };
  const variables = { pattern: id ?? null, involving: null, ...wish, first: AT_ONCE, after: null };
  const found = h('div', { id: 'found' }, pages({ signal, tag: 'div', of: 'findings', none: t('patterns.nothing'),
    read: async (after) => (await ask('/explorer/findings', { ...variables, after }, FOUND, signal)).findings,
    draw: (nodes) => nodes.map((each) => article(each, { level: 'h3' })) }));
  refill(place, head(pattern ? english(pattern.title) : t('title.patterns'), pattern && way(t('patterns.all'), link.patterns()), asQuery('/explorer/findings', variables, FOUND)),
    h('p', { class: 'lead' }, pattern ? english(pattern.description) : t('patterns.lead')),
    pattern ? asked(pattern) : contents(patterns),
    filters(id, wish, found),
    part('findings', t('patterns.findings'), found),
    pattern && whyNot(pattern, signal));
}

/** @param {Pattern[]} patterns */
function contents(patterns) {
  return h('nav', { 'aria-label': t('title.patterns') }, h('ul', { class: 'contents' },
    patterns.map((each) => h('li', {}, way(english(each.title), link.patterns(each.id))))));
}

/** What a pattern asks for. @param {Pattern} pattern */
function asked(pattern) {
  return h('details', { class: 'asked' }, h('summary', {}, t('patterns.asks')),
    h('dl', { class: 'roles' }, h('div', {}, h('dt', {}, t('patterns.roles')), h('dd', {}, pattern.roles.map((role) => title('part', role)).join(', '))),
      pattern.claims.map((claim) => h('div', {}, h('dt', {}, title('leg', claim.leg)), h('dd', {}, t(claim.required ? 'patterns.required' : 'patterns.further')))),
      pattern.wished && h('div', {}, h('dt', {}, t('patterns.order')), h('dd', {},
        t('patterns.before', { before: title('leg', pattern.wished.before), after: title('leg', pattern.wished.after) })))));
}

/**
 * @param {string | undefined} id
 * @param {{includePartial: boolean, minOrigins: number, asOf: string | null}} wish
 * @param {HTMLElement} found
 */
function filters(id, wish, found) {
  const go = (/** @type {Record<string, any>} */ change) => {
    const all = { partial: wish.includePartial ? '1' : '', origins: wish.minOrigins > 1 ? wish.minOrigins : '', asOf: wish.asOf, ...change };
    location.hash = made(['patterns', id], all);
  };
  const open = h('button', { type: 'button', id: 'all-sources', 'aria-pressed': 'false', onclick: () => {
    const is = open.getAttribute('aria-pressed') !== 'true';
    open.setAttribute('aria-pressed', String(is));
    found.querySelectorAll('details.behind').forEach((each) => { /** @type {HTMLDetailsElement} */ (each).open = is; });
  } }, t('patterns.open'));
  return h('div', { class: 'fields' },
    h('label', { class: 'check' }, h('input', { type: 'checkbox', id: 'partial', checked: wish.includePartial, onchange: (/** @type {any} */ event) => go({ partial: event.target.checked ? '1' : '' }) }), ' ', t('patterns.partial')),
    chooser('origins', t('filter.origins'), ['1', '2', '3'], String(wish.minOrigins), (value) => go({ origins: value === '1' ? '' : value })),
    day('asOf', t('filter.asOf'), wish.asOf, (value) => go({ asOf: value })), open);
}

/**
 * @param {string} id
 * @param {string} label
 * @param {string | null} value
 * @param {(value: string) => void} take
 */
export function day(id, label, value, take) {
  return h('div', { class: 'field narrow' }, h('label', { for: id }, label),
    h('input', { type: 'date', id, value: value ?? '', onchange: (/** @type {any} */ event) => take(event.target.value) }));
}

/**
 * One finding with all that it stands on.
 * @param {HTMLElement} place
 * @param {Pattern} pattern
 * @param {string} id
 * @param {AbortSignal} signal
 */
async function one(place, pattern, id, signal) {
  const variables = { pattern: pattern.id, involving: null, includePartial: true, minOrigins: 1, asOf: null, first: 100 };
  const read = async (/** @type {string | null} */ after) => (await ask('/explorer/findings', { ...variables, after }, FOUND, signal)).findings;
  const { nodes } = await readAll(async (after) => {
    const page = await read(after);
    return page.nodes.some((/** @type {any} */ each) => each.id === id) ? { ...page, pageInfo: { hasNextPage: false } } : page;
  }, 2_000, signal);
  const finding = nodes.find((each) => each.id === id);
  if (signal.aborted) return;
  if (!finding) throw new Trouble(t('patterns.gone'), t('patterns.goneNext'));
  const involving = finding.roles.flatMap((/** @type {any} */ role) => role.entities.map((/** @type {any} */ each) => each.id));
  refill(place, head(h('span', { dir: 'ltr', lang: 'en' }, sentenceCase(finding.sentence)), way(english(pattern.title), link.patterns(pattern.id)), way(t('patterns.all'), link.patterns()),
    asQuery('/explorer/findings', { ...variables, involving, after: null }, FOUND)),
  h('p', { class: 'lead', lang: 'en' }, pattern.description), article(finding, { open: true, level: 'h2' }), whyNot(pattern, signal, finding.roles));
}
