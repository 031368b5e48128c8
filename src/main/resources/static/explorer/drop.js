// @ts-check
// A link to a finding or to somebody that is dragged onto the drawing is brought into it.
import { parse } from './address.js';
import { findingOf, involved } from './findingpanel.js';
import { add, CHOSEN } from './model.js';

/** @typedef {import('./board.js').Board} Board */

/** @param {Board} board */
export function onDrop(board) {
  const { canvas } = board.parts;
  canvas.addEventListener('dragover', (/** @type {DragEvent} */ event) => {
    if (event.dataTransfer?.types.includes('text/uri-list')) event.preventDefault();
  });
  canvas.addEventListener('drop', (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    board.safely(() => bring(board, event.dataTransfer?.getData('text/uri-list') ?? ''));
  });
}

/** @param {Board} board @param {string} text */
async function bring(board, text) {
  const at = text.indexOf('#/');
  if (at < 0 || !text.startsWith(`${location.origin}/`)) return;
  const { screen, path, query } = parse(text.slice(at));
  const finding = query.get('finding') ?? (screen === 'patterns' && path.length === 2 ? path.join(':') : '');
  if (finding) await bringFinding(board, finding);
  else if (['entity', 'case'].includes(screen) && path[0]) await board.put(path[0]);
}

/** Brings a finding out in what is shown, with all who have a part in it, as one step. @param {Board} board @param {string} key pattern:id */
export async function bringFinding(board, key) {
  board.finding = await findingOf(key, board.signal);
  board.state = { ...board.state, finding: key, highlighted: [], selected: [] };
  const { view } = board.state;
  const all = add(view, involved(board.finding), CHOSEN);
  await (all.shown.size === view.shown.size ? board.refresh() : board.take(all));
}
