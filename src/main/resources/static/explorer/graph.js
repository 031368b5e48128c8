// @ts-check
// The screen Graph. What was shown before stays when one comes back to it.
import { fill, h } from '../h.js';
import { speaks, t } from '../i18n.js';
import { arranged } from './arrangement.js';
import { Board } from './board.js';
import { add, CHOSEN } from './model.js';
import { overview } from './overview.js';
import { emptyState, read, written } from './viewaddress.js';
import { savedGraph } from './views.js';

/** @type {Board | undefined} */
let board;
let spoken = '';

/**
 * @param {HTMLElement} place
 * @param {import('./address.js').Address} address
 * @param {AbortSignal} signal
 */
export async function show(place, address, signal) {
  const saved = address.query.get('saved');
  const state = saved ? await savedGraph(saved, signal) : read(address.query);
  if (signal.aborted) return;
  if (state.mode === 'all') return overview(place, state.filters, signal, { open: bring, back: beside() });
  if (!board || spoken !== speaks() || !place.contains(board.element)) {
    const before = board;
    board = new Board(before);
    spoken = speaks();
    fill(place, h('h1', { class: 'hidden-words' }, t('title.graph')), board.element);
  }
  const isBare = address.query.size === 0 && board.state.view.shown.size > 0;
  await board.go(isBare || written(board.state) === `#/graph?${location.hash.split(/\?(.*)/s)[1] ?? ''}` ? board.state : state, signal);
}

/** All that is shown, and where it stands, for whoever wants to see it again. */
export function arrangement() {
  return board && board.state.view.shown.size > 0 ? arranged(board.state.view) : null;
}

/** Shows somebody in the drawing, besides those who are there. @param {string} id */
function bring(id) {
  const state = board?.state ?? emptyState();
  location.hash = written({ ...state, view: add(state.view, [id], CHOSEN), selected: [id], mode: 'drawing' });
}

/** The address of the drawing as it was left. */
function beside() {
  return written({ ...(board?.state ?? emptyState()), mode: 'drawing' });
}
