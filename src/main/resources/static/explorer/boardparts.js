// @ts-check
// The parts of the screen Graph: search, toolbar, drawing, table, filters, panel.
import { ask, question } from '../ask.js';
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { combobox } from '../combobox.js';
import { link } from './address.js';
import { given } from './data.js';
import { exportMenu } from './exportmenu.js';
import { KEYS } from './keys.js';
import { sentenceOf } from './say.js';

/** @typedef {import('./viewaddress.js').State} State */

const OFFERED = 8;
const MOST_ASKED = 100;
const BEGINNERS = 6;
/** @type {[string, string][]} */
const BUTTONS = [['undo', '↶'], ['redo', '↷'], ['nearer', '+'], ['farther', '−'], ['fit', ''], ['layout', ''], ['acts', ''], ['table', '']];

/**
 * @param {import('./drawing.js').Drawing} drawing
 * @param {Map<string, import('./data.js').Entity>} entities
 * @param {(deed: string) => void} deed
 * @param {(id: string) => void} put
 */
export function chart(drawing, entities, deed, put) {
  const search = finder(put);
  const button = (/** @type {string} */ name, /** @type {string} */ sign) => h('button', { type: 'button', 'data-deed': name, title: tip(name),
    'aria-label': sign ? t(`deed.${name}`) : false, onclick: () => deed(name) }, sign || t(`deed.${name}`));
  /** @type {any} */
  const now = { drawing, entities };
  const toolbar = h('div', { class: 'toolbar', role: 'toolbar', 'aria-label': t('toolbar') }, BUTTONS.map(([name, sign]) => button(name, sign)),
    exportMenu(() => now), button('help', '?'));
  const place = { drawing: h('div', { class: 'canvas' }, drawing.svg), table: h('div', { class: 'table', id: 'table', tabindex: '-1' }), start: h('div', { class: 'beginning' }) };
  const status = h('p', { class: 'status' });
  const asked = h('p', {});
  const progress = h('p', { class: 'progress', hidden: true });
  const warning = h('p', { class: 'notice', role: 'alert', hidden: true });
  const filters = h('div', { class: 'filters' });
  const dialog = h('dialog', { class: 'ask' });
  const panel = h('aside', { class: 'panel', 'aria-label': t('panel'), tabindex: '0' });
  const paper = h('div', { class: 'paper' });
  const skip = h('a', { class: 'skip', href: '#table', onclick: (/** @type {Event} */ event) => { event.preventDefault(); deed('table'); } }, t('skip.table'));
  const element = h('div', { class: 'graph' },
    h('div', { class: 'left' }, search.element, h('details', { class: 'sieve', open: !matchMedia('(width < 61rem)').matches }, h('summary', {}, t('filter')), filters)),
    h('div', { class: 'middle' }, skip, toolbar, warning, place.drawing, place.table, place.start, h('div', { class: 'foot' }, status, asked, progress)),
    panel, paper, dialog);
  const sieve = /** @type {HTMLDetailsElement} */ (element.querySelector('.sieve'));
  matchMedia('(width < 61rem)').addEventListener('change', ({ matches }) => { sieve.open = !matches; });
  return {
    paper,
    canvas: element.querySelector('.middle'),
    element, filters, panel, dialog, table: place.table, search: search.input,
    status: (/** @type {string} */ words) => fill(status, words),
    warn: (/** @type {string} */ words) => { warning.hidden = !words; fill(warning, words); },
    progress: (/** @type {number} */ done, /** @type {number} */ of) => {
      progress.hidden = of < 3;
      fill(progress, t('progress', { done, of }), ' ', h('button', { type: 'button', onclick: () => deed('stop') }, t('progress.stop')));
    },
    help: () => help(dialog),
    /** @param {State} state @param {import('./model.js').Steps} steps */
    show: (state, steps) => {
      now.state = state;
      asQuery(asked, state);
      const isEmpty = state.view.shown.size === 0;
      const isTable = state.mode === 'table';
      place.drawing.hidden = isTable || isEmpty;
      place.table.hidden = !isTable || isEmpty;
      place.start.hidden = !isEmpty;
      if (isEmpty && !place.start.firstChild) begin(place.start, put);
      press(toolbar, { acts: state.acts, table: isTable });
      disable(toolbar, { undo: steps.past.length === 0, redo: steps.future.length === 0 });
    },
  };
}

/** The view as a question to read, run and change. @param {HTMLElement} place @param {State} state */
async function asQuery(place, state) {
  const of = [...state.view.shown.keys()].slice(0, MOST_ASKED);
  const text = of.length > 0 && await question('/explorer/around');
  fill(place, text && h('a', { href: link.playground(text, { of, first: of.length, ...given(state.filters) }) }, t('query')));
}

/** @param {string} name */
function tip(name) {
  const key = Object.entries(KEYS).find(([, deed]) => deed === name)?.[0];
  return key ? `${t(`deed.${name}`)} (${key.toUpperCase()})` : t(`deed.${name}`);
}

/** @param {HTMLElement} toolbar @param {Record<string, boolean>} states */
function press(toolbar, states) {
  for (const [name, is] of Object.entries(states)) toolbar.querySelector(`[data-deed=${name}]`)?.setAttribute('aria-pressed', String(is));
}

/** @param {HTMLElement} toolbar @param {Record<string, boolean>} states */
function disable(toolbar, states) {
  // A button that is switched off would lose the focus, so it only says that it does nothing now.
  for (const [name, is] of Object.entries(states)) toolbar.querySelector(`[data-deed=${name}]`)?.setAttribute('aria-disabled', String(is));
}

/** @param {(id: string) => void} put */
function finder(put) {
  const box = combobox({
    id: 'search', label: t('search'), placeholder: t('search.hint'),
    offer: async (text) => (text ? (await ask('/explorer/search', { text, first: OFFERED })).search.nodes.map((/** @type {any} */ found) => ({
      value: found.entity.id, label: found.entity.name,
      hint: [t(`kind.${found.entity.kind}`), found.matched !== found.entity.name && found.matched].filter(Boolean).join(' · '),
    })) : []),
    take: (choice) => {
      box.input.value = '';
      put(choice.value);
    },
  });
  box.input.setAttribute('aria-label', t('search'));
  return { element: h('search', { class: 'finder' }, box.element), input: box.input };
}

/** Where nothing is shown yet: somebody to begin with, and other ways. @param {HTMLElement} place @param {(id: string) => void} put */
async function begin(place, put) {
  fill(place, h('h2', {}, t('begin')), h('p', {}, t('begin.hint')));
  const people = h('p', { class: 'deeds' });
  place.append(people, h('p', { class: 'leads' }, h('a', { href: link.patterns() }, t('begin.patterns')), ' · ', h('a', { href: link.trace() }, t('begin.trace')),
    ' · ', h('a', { href: '#/graph?view=all' }, t('begin.all'))));
  try {
    const { people: { nodes } } = await ask('/explorer/people', { first: BEGINNERS });
    fill(people, nodes.map((/** @type {any} */ each) => h('button', { type: 'button', dir: 'auto', onclick: () => put(each.id) }, each.name)));
    if (nodes.length === 0) fill(people, h('span', {}, t('begin.empty')));
  } catch (error) {
    fill(people, sentenceOf(error));
  }
}

/** @param {HTMLDialogElement} dialog */
function help(dialog) {
  const rows = [['arrows', '← ↑ → ↓'], ['line', 'T'], ['select', 'Enter'], ['also', 'Shift Enter'], ...Object.entries(KEYS).map(([key, deed]) => [deed, key.toUpperCase()]), ['none', 'Esc']];
  fill(dialog, h('h2', { id: 'help-keys' }, t('help')), h('p', { class: 'soft' }, t('help.hint')),
    h('dl', { class: 'keys' }, rows.map(([name, key]) => h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, t(`deed.${name}`))))),
    h('p', { class: 'deeds' }, h('button', { type: 'button', onclick: () => dialog.close() }, t('close'))));
  dialog.setAttribute('aria-labelledby', 'help-keys');
  dialog.showModal();
}
