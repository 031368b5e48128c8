// @ts-check
// The state of the screen Graph as an address, and back.
import { address, listed } from './address.js';
import { CHOSEN, emptyView, expansionOf } from './model.js';

/**
 * @typedef {import('./model.js').View} View
 * @typedef {{kinds: string[], stances: string[], minOrigins: number, asOf: string}} Filters kinds are those left out
 * @typedef {{view: View, selected: string[], filters: Filters, acts: boolean, mode: 'drawing' | 'table' | 'all',
 *   finding: string, highlighted: string[], alone: boolean}} State
 */

/** How many ids an address holds, so that it can be sent. */
export const MOST_IN_ADDRESS = 80;
export const SUPPORTING = ['STATES', 'ALLEGES', 'REPORTS'];
const MODES = { table: 'table', all: 'all' };

/** @returns {State} */
export function emptyState() {
  return {
    view: emptyView(), selected: [], filters: { kinds: [], stances: SUPPORTING, minOrigins: 1, asOf: '' },
    acts: false, mode: 'drawing', finding: '', highlighted: [], alone: false,
  };
}

/** @param {View} view */
export function fitsAddress(view) {
  return view.shown.size <= MOST_IN_ADDRESS;
}

/** @param {State} state */
export function written(state) {
  const { view, filters } = state;
  const ids = [...view.shown.keys()].slice(0, MOST_IN_ADDRESS);
  const stances = filters.stances.length === SUPPORTING.length && SUPPORTING.every((each) => filters.stances.includes(each));
  return address(['graph'], {
    of: ids,
    by: why(view, ids),
    sel: state.selected,
    hid: view.hidden.slice(0, MOST_IN_ADDRESS),
    pin: view.pinned.filter((id) => ids.includes(id)).map((id) => spot(view, id)),
    no: filters.kinds,
    st: stances ? '' : filters.stances.length > 0 ? filters.stances : 'NONE',
    min: filters.minOrigins === 1 ? '' : filters.minOrigins,
    asof: filters.asOf,
    acts: state.acts ? 'nodes' : '',
    view: state.mode === 'drawing' ? '' : state.mode,
    finding: state.finding,
    hl: state.highlighted,
    alone: state.alone ? '1' : '',
  });
}

/**
 * Why each is shown: c = chosen, a number = the expansion of who stands there in the list.
 * @param {View} view
 * @param {string[]} ids
 */
function why(view, ids) {
  const signs = ids.map((id) => (view.shown.get(id) ?? []).map((reason) => sign(reason, ids)).join('.') || 'c');
  return signs.every((each) => each === 'c') ? [] : signs;
}

/** @param {string} reason @param {string[]} ids */
function sign(reason, ids) {
  const at = ids.findIndex((id) => reason === expansionOf(id));
  return at < 0 ? 'c' : String(at);
}

/** @param {View} view @param {string} id */
function spot(view, id) {
  const { x, y } = view.places.get(id) ?? { x: 0, y: 0 };
  return `${id}:${Math.round(x)}:${Math.round(y)}`;
}

/**
 * @param {URLSearchParams} query
 * @returns {State}
 */
export function read(query) {
  const state = emptyState();
  const ids = [...new Set(listed(query, 'of'))].slice(0, MOST_IN_ADDRESS);
  const by = listed(query, 'by');
  const pins = listed(query, 'pin').map((each) => each.split(':'));
  const min = Number(query.get('min'));
  return {
    ...state,
    view: {
      shown: new Map(ids.map((id, at) => [id, reasons(by[at], ids)])),
      hidden: listed(query, 'hid'),
      pinned: pins.map(([id]) => id).filter((id) => ids.includes(id)),
      places: new Map(pins.filter(([id, x, y]) => ids.includes(id) && isFinite(+x) && isFinite(+y)).map(([id, x, y]) => [id, { x: +x, y: +y }])),
    },
    selected: listed(query, 'sel'),
    filters: {
      kinds: listed(query, 'no'),
      stances: query.has('st') ? listed(query, 'st').filter((each) => each !== 'NONE') : SUPPORTING,
      minOrigins: Number.isInteger(min) && min > 0 ? Math.min(min, 99) : 1,
      asOf: /^\d{4}-\d{2}-\d{2}$/.test(query.get('asof') ?? '') ? String(query.get('asof')) : '',
    },
    acts: query.get('acts') === 'nodes',
    mode: /** @type {any} */ (MODES)[query.get('view') ?? ''] ?? 'drawing',
    finding: query.get('finding') ?? '',
    highlighted: listed(query, 'hl'),
    alone: query.get('alone') === '1',
  };
}

/** @param {string | undefined} signs @param {string[]} ids */
function reasons(signs, ids) {
  const read = (signs ?? 'c').split('.').map((each) => (ids[Number(each)] ? expansionOf(ids[Number(each)]) : CHOSEN));
  return [...new Set(read)];
}
