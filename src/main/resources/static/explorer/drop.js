// @ts-check
// A link to a finding or to somebody that is dragged onto the drawing is brought into it.
import { parse } from './address.js';

/** @param {import('./board.js').Board} board */
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

/** @param {import('./board.js').Board} board @param {string} text */
async function bring(board, text) {
  const at = text.indexOf('#/');
  if (at < 0 || !text.startsWith(location.origin)) return;
  const { screen, path, query } = parse(text.slice(at));
  const finding = query.get('finding') ?? (screen === 'patterns' && path.length === 2 ? path.join(':') : '');
  if (finding) await board.set({ finding });
  else if (['entity', 'case'].includes(screen) && path[0]) await board.put(path[0]);
}
