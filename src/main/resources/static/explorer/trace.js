// @ts-check
import { ask } from '../ask.js';
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { sentenceCase } from '../words.js';
import { address as made, link, listed } from './address.js';
import { chooser } from './funnel.js';
import { asQuery, head, into, named, part, refill, way } from './parts.js';
import { day } from './patterns.js';
import { behind, SAID } from './statement.js';
import { tieField } from './trace/ties.js';
import { word } from './vocabulary.js';
import { whoField } from './who.js';

/** @typedef {import('./parts.js').Named} Named */

const STANCES = ['STATES', 'ALLEGES', 'REPORTS'];
const FURTHER = ['ACCUSES', 'DEMANDS', 'FEARS'];

/**
 * How two hang together: the best-evidenced routes between them, as sentences with their sources.
 * @param {HTMLElement} place
 * @param {import('./address.js').Address} address
 * @param {AbortSignal} signal
 */
export async function show(place, address, signal) {
  const { query } = address;
  const state = {
    from: query.get('from') ?? '', to: query.get('to') ?? '', avoid: listed(query, 'avoid'), hops: query.get('hops') ?? '4', first: query.get('first') ?? '5',
    origins: query.get('origins') ?? '1', stances: listed(query, 'stances'), ties: listed(query, 'ties'), asOf: query.get('asOf') ?? '', like: query.get('like') ?? '',
  };
  const go = (/** @type {Partial<typeof state>} */ change) => { location.hash = made(['trace'], short({ ...state, ...change })); };
  const [from, to, ...avoided] = await Promise.all([state.from, state.to, ...state.avoid].map((id) => nameOf(id, signal)));
  if (signal.aborted) return;
  const routes = h('div', { id: 'routes', 'aria-live': 'polite' });
  const ends = from && to ? asked(state) : null;
  refill(place,
    head(t('trace.title'), ends && way(t('page.timeline'), link.timeline([state.from, state.to])), ends && asQuery('/explorer/routes', ends, SAID)),
    h('p', { class: 'lead' }, t('trace.lead')),
    h('div', { class: 'fields ends' },
      whoField({ id: 'from', label: t('trace.from'), value: from, take: (entity) => go({ from: entity.id }) }),
      h('button', { type: 'button', class: 'swap', 'aria-label': t('trace.swap'), title: t('trace.swap'), onclick: () => go({ from: state.to, to: state.from }) }, '⇄'),
      whoField({ id: 'to', label: t('trace.to'), value: to, take: (entity) => go({ to: entity.id }) })),
    h('details', { class: 'filters', open: isNarrowed(state) }, h('summary', {}, t('trace.filters')), filters(state, go)),
    avoided.length > 0 && h('div', { class: 'avoided' }, h('span', { id: 'avoided' }, t('trace.avoided')), h('ul', { class: 'chips', 'aria-labelledby': 'avoided' },
      avoided.map((entity, at) => h('li', { class: 'chip' }, entity ? named(entity) : state.avoid[at],
        h('button', { type: 'button', class: 'remove', 'aria-label': t('page.remove', { name: entity?.name ?? '' }),
          onclick: () => go({ avoid: state.avoid.filter((id) => id !== state.avoid[at]) }) }, '×'))))),
    routes);
  if (!ends) return fill(routes, h('p', { class: 'soft' }, t(state.from && !from || state.to && !to ? 'page.none' : 'trace.choose')));
  await into(routes, signal, async () => {
    const found = (await ask('/explorer/routes', ends, SAID, signal)).routes;
    if (found.length === 0) return [h('p', { class: 'verdict' }, t('trace.nothing', { from: from.name, to: to.name })), h('p', {}, t('trace.nothingNext'))];
    return [part('found', t('trace.found', { count: found.length }), found.length > 1 && h('p', {}, way(t('trace.allOnGraph'), graph(found))),
      h('ol', { class: 'routes' }, found.map((/** @type {any} */ route) => routeItem(route, state, go))))];
  });
}

/** What differs from what is usual. @param {Record<string, any>} state */
function short(state) {
  const usual = { hops: '4', first: '5', origins: '1' };
  return Object.fromEntries(Object.entries(state).filter(([name, value]) => value !== /** @type {any} */ (usual)[name]));
}

/** @param {any} state */
function isNarrowed(state) {
  return Object.keys(short(state)).some((name) => !['from', 'to', 'avoid'].includes(name) && String(state[name]) !== '');
}

/** @param {any} state */
function asked(state) {
  const relations = state.ties.filter((/** @type {string} */ each) => each.startsWith('r:')).map((/** @type {string} */ each) => each.slice(2));
  const acts = state.ties.filter((/** @type {string} */ each) => each.startsWith('a:')).map((/** @type {string} */ each) => each.slice(2));
  const isChosen = state.ties.length > 0;
  return { from: state.from, to: state.to, maxHops: Number(state.hops), first: Number(state.first), minOrigins: Number(state.origins),
    stances: state.stances.length > 0 ? state.stances : null, relations: isChosen ? relations : null, acts: isChosen ? acts : null,
    asOf: state.asOf || null, avoid: state.avoid, likeParts: state.like !== '0' };
}

/** @param {string} id @param {AbortSignal} signal @returns {Promise<any>} */
export async function nameOf(id, signal) {
  if (!id) return null;
  const { node } = await ask('/explorer/named', { id }, [], signal);
  return node?.name ? node : null;
}

/** @param {any} state @param {(change: any) => void} go */
function filters(state, go) {
  const stances = state.stances.length > 0 ? state.stances : STANCES;
  return h('div', { class: 'fields' },
    chooser('hops', t('trace.hops'), ['1', '2', '3', '4', '5', '6'], state.hops, (hops) => go({ hops })),
    chooser('first', t('trace.first'), ['5', '10', '25', '50'], state.first, (first) => go({ first })),
    chooser('origins', t('filter.origins'), ['1', '2', '3'], state.origins, (origins) => go({ origins })),
    day('asOf', t('filter.asOf'), state.asOf, (asOf) => go({ asOf })),
    h('fieldset', { class: 'stances' }, h('legend', {}, t('trace.stances')), [...STANCES, ...FURTHER].map((stance) =>
      h('label', { class: 'check' }, h('input', { type: 'checkbox', id: `stance-${stance}`, value: stance, checked: stances.includes(stance), onchange: (/** @type {any} */ event) =>
        go({ stances: event.target.checked ? [...stances, stance] : stances.filter((/** @type {string} */ each) => each !== stance) }) }), ' ', word('only', stance), ' '))),
    h('label', { class: 'check' }, h('input', { type: 'checkbox', id: 'like', checked: state.like !== '0', onchange: (/** @type {any} */ event) => go({ like: event.target.checked ? '' : '0' }) }), ' ', t('trace.like')),
    tieField(state.ties, (ties) => go({ ties })));
}

/** @param {any[]} routes */
function graph(routes) {
  const hops = routes.flatMap((route) => route.hops);
  const of = [...new Set(hops.flatMap((hop) => [hop.from.id, hop.to.id]))];
  return link.graph({ of: of.slice(0, 80), hl: [...of, ...new Set(hops.map((hop) => hop.tie.id))].slice(0, 80) });
}

/** @param {any} route @param {any} state @param {(change: any) => void} go */
function routeItem(route, state, go) {
  return h('li', { class: 'route' },
    h('p', { class: 'verdict', dir: 'ltr', lang: 'en' }, sentenceCase(route.sentence)),
    h('p', { class: 'soft' }, t('trace.length', { count: route.length }), ' · ', t('trace.weakest', { origins: t('origins', { count: route.origins }) })),
    h('ol', { class: 'hops' }, route.hops.map((/** @type {any} */ hop, /** @type {number} */ at) => h('li', {},
      h('p', { class: 'what' }, named(hop.from), ' ', h('span', { class: 'label', lang: 'en' }, hop.label), ' ', named(hop.to),
        hop.tie.contested && [' ', h('span', { class: 'state contested' }, t('contested'))],
        at < route.hops.length - 1 && [' ', h('button', { type: 'button', class: 'small', 'aria-label': t('trace.avoid', { name: hop.to.name }),
          onclick: () => go({ avoid: [...state.avoid, hop.to.id] }) }, t('trace.avoidShort'))]),
      h('p', { class: 'soft' }, t('origins', { count: hop.origins }), hop.ties.length > 1 && ` · ${t('trace.further', { count: hop.ties.length - 1 })}`),
      behind(t('said.behind'), hop.statements)))),
    h('p', { class: 'ways' }, way(t('page.graph'), graph([route]))));
}
