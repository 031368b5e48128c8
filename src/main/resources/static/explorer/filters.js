// @ts-check
// What the drawing leaves out: kinds, stances, weak support, and what began after a day. Also the legend.
import { fill, h } from '../h.js';
import { day, number, t } from '../i18n.js';
import { kindWords } from './scene.js';
import { token } from './shapes.js';

/** @typedef {import('./viewaddress.js').Filters} Filters */
/** @typedef {import('./viewaddress.js').State} State */

const KINDS = ['PERSON', 'GROUP', 'INSTITUTION', 'CASE', 'PLACE', 'ACT'];
const STANCES = ['STATES', 'ALLEGES', 'REPORTS', 'DENIES', 'ACCUSES', 'DEMANDS', 'FEARS'];
const EARLIEST = '1990-01-01';

/**
 * @param {HTMLElement} place
 * @param {State} state
 * @param {import('./scene.js').Scene} scene
 * @param {import('./data.js').Data} data
 * @param {(filters: Filters) => void} change
 * @param {() => void} unhide
 */
export function drawFilters(place, state, scene, data, change, unhide) {
  const focused = place.contains(document.activeElement) ? document.activeElement?.id : '';
  const open = new Set([...place.querySelectorAll('details[open]')].map((each) => each.id));
  const { filters } = state;
  const set = (/** @type {Partial<Filters>} */ more) => change({ ...filters, ...more });
  fill(place,
    kinds(state, data, set),
    h('fieldset', {}, h('legend', {}, t('filter.stances')), STANCES.map((stance) =>
      box(`st-${stance}`, t(`stance.${stance}`), filters.stances.includes(stance), (on) => set({ stances: toggled(STANCES, filters.stances, stance, on) })))),
    origins(filters, set),
    time(filters, data, set),
    ties(filters, data, open, set),
    state.view.hidden.length > 0 && h('p', {}, h('button', { type: 'button', onclick: unhide }, t('filter.unhide', { count: state.view.hidden.length }))),
    legend());
  if (focused) document.getElementById(focused)?.focus();
}

/** @param {string[]} all @param {string[]} chosen @param {string} one @param {boolean} on */
function toggled(all, chosen, one, on) {
  return all.filter((each) => (each === one ? on : chosen.includes(each)));
}

/** @param {string} id @param {any} words @param {boolean} checked @param {(on: boolean) => void} change @param {any} [more] */
function box(id, words, checked, change, more) {
  return h('label', {}, h('input', { type: 'checkbox', id, checked, onchange: (/** @type {any} */ event) => change(event.target.checked) }), ' ', words, more);
}

/** @param {State} state @param {import('./data.js').Data} data @param {(more: Partial<Filters>) => void} set */
function kinds({ view, filters }, data, set) {
  const count = (/** @type {string} */ kind) => [...view.shown.keys()].filter((id) => data.entities.get(id)?.kind === kind).length;
  const acts = new Set([...data.ties.values()].filter((tie) => tie.act && view.shown.has(tie.from.id) && view.shown.has(tie.to.id)).map((tie) => tie.act?.id)).size;
  return h('fieldset', { class: 'kinds' }, h('legend', {}, t('filter.kinds')), KINDS.map((kind) => box(`no-${kind}`,
    [token(kind), ' ', t(`kinds.${kind}`)], !filters.kinds.includes(kind),
    (on) => set({ kinds: on ? filters.kinds.filter((each) => each !== kind) : [...filters.kinds, kind] }),
    h('span', { class: 'tally' }, number(kind === 'ACT' ? acts : count(kind))))));
}

/** @param {Filters} filters @param {(more: Partial<Filters>) => void} set */
function origins(filters, set) {
  return h('label', { class: 'row' }, t('filter.origins'), h('input', {
    type: 'number', id: 'filter-origins', min: '1', max: '20', value: String(filters.minOrigins),
    onchange: (/** @type {any} */ event) => set({ minOrigins: Math.max(1, Math.min(20, Math.round(Number(event.target.value)) || 1)) }),
  }));
}

/** A slider by months, whose right end is no limit, and the same as a date. @param {Filters} filters @param {import('./data.js').Data} data @param {(more: Partial<Filters>) => void} set */
function time(filters, data, set) {
  const starts = [...data.ties.values()].map((tie) => tie.date?.earliestStart ?? '').filter((each) => each > '1900');
  const first = months([filters.asOf || EARLIEST, ...starts].reduce((one, other) => (one < other ? one : other)));
  const last = months(new Date().toISOString()) + 1;
  const at = filters.asOf ? Math.min(months(filters.asOf), last) : last;
  const words = (/** @type {number} */ month) => (month >= last ? t('filter.always') : day(lastDay(month)));
  const told = h('output', { for: 'filter-asof' }, filters.asOf ? day(filters.asOf) : t('filter.always'));
  return h('fieldset', {}, h('legend', {}, t('filter.asof')), h('input', {
    type: 'range', id: 'filter-asof', min: String(first), max: String(last), value: String(at), 'aria-label': t('filter.asof'), 'aria-valuetext': words(at),
    oninput: (/** @type {any} */ event) => { fill(told, words(Number(event.target.value))); event.target.setAttribute('aria-valuetext', words(Number(event.target.value))); },
    onchange: (/** @type {any} */ event) => set({ asOf: Number(event.target.value) >= last ? '' : lastDay(Number(event.target.value)) }),
  }), told, h('input', { type: 'date', id: 'filter-day', value: filters.asOf, 'aria-label': t('filter.day'), onchange: (/** @type {any} */ event) => set({ asOf: event.target.value }) }));
}

/** @param {string} date */
function months(date) {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** @param {number} month */
function lastDay(month) {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10);
}

/** @param {Filters} filters @param {import('./data.js').Data} data @param {Set<string>} open @param {(more: Partial<Filters>) => void} set */
function ties(filters, data, open, set) {
  const words = [...new Set([...[...data.ties.values()].map((tie) => tie.relation), ...filters.kinds.filter((each) => !KINDS.includes(each))])]
    .sort((one, other) => kindWords(one).localeCompare(kindWords(other)));
  return words.length > 0 && h('details', { id: 'filter-ties', open: open.has('filter-ties') }, h('summary', {}, t('filter.ties')), words.map((word) =>
    box(`no-${word}`, kindWords(word), !filters.kinds.includes(word), (on) => set({ kinds: on ? filters.kinds.filter((each) => each !== word) : [...filters.kinds, word] }))));
}

/** What the lines mean; the shapes stand with the kinds. */
export function legend() {
  return h('dl', { class: 'signs', 'aria-label': t('legend') }, ['relation', 'act', 'tentative', 'contested', 'origins'].map((sort) =>
    h('div', {}, h('dt', { class: `swatch ${sort}` }), h('dd', {}, t(`legend.${sort}`)))));
}
