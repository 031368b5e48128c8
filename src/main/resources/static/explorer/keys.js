// @ts-check
// The drawing without a mouse: arrows lead from neighbour to neighbour, letters do what the buttons do.

import { letter } from '../letter.js';

/** @typedef {import('./drawing.js').Drawing} Drawing */
/** @typedef {import('./model.js').Point} Point */

/** @type {Record<string, [number, number]>} */
const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
const WIDE = 1.2;

/** The keys of the drawing, in the order in which the help tells them. */
export const KEYS = {
  e: 'expand', c: 'collapse', h: 'hide', p: 'pin', k: 'keep', a: 'acts', l: 'layout', f: 'fit', '+': 'nearer', '-': 'farther',
  u: 'undo', r: 'redo', v: 'table', s: 'save', '/': 'search', '?': 'help',
};

/**
 * @param {KeyboardEvent} event
 * @param {Drawing} drawing
 * @param {(deed: string, id: string) => void} deed
 */
export function pressed(event, drawing, deed) {
  const id = drawing.focus;
  const key = letter(event);
  if (event.ctrlKey || event.metaKey) {
    const isBack = key === 'z' && !event.shiftKey;
    if (!isBack && key !== 'y' && key.toLowerCase() !== 'z') return;
    deed(isBack ? 'undo' : 'redo', id);
  } else if (event.altKey) return;
  else if (key in WAYS) go(drawing, towards(drawing, id, WAYS[key]), deed);
  else if (key === 't') go(drawing, nextLine(drawing, id), deed);
  else if (key === 'Enter' || key === ' ') deed(event.shiftKey ? 'selectAlso' : 'select', id);
  else if (key === 'Escape') deed('selectNone', id);
  else if (key === 'Delete') deed('hide', id);
  else if (key === '=') deed('nearer', id);
  else if (key in KEYS) deed(KEYS[/** @type {keyof KEYS} */ (key)], id);
  else return;
  event.preventDefault();
}

/** @param {Drawing} drawing @param {string | undefined} id @param {(deed: string, id: string) => void} deed */
function go(drawing, id, deed) {
  if (!id) return;
  drawing.reach(id);
  deed('see', id);
}

/**
 * The neighbour that lies that way or, where none does, the nearest of all that do.
 * @param {Drawing} drawing
 * @param {string} id
 * @param {[number, number]} way
 */
export function towards(drawing, id, way) {
  const line = drawing.scene.lines.find((each) => each.id === id);
  const ends = line ? [line.from, line.to] : (drawing.lineOf.get(id) ?? []).map((each) => (each.from === id ? each.to : each.from));
  const from = line ? between(drawing, line) : drawing.places.get(id);
  if (!from) return undefined;
  const others = drawing.scene.nodes.map((each) => each.id).filter((each) => each !== id);
  return nearest(drawing, from, ends, way) ?? (line ? undefined : nearest(drawing, from, others, way));
}

/** @param {Drawing} drawing @param {Point} from @param {string[]} ids @param {[number, number]} way */
function nearest(drawing, from, ids, [wx, wy]) {
  let best;
  let least = Infinity;
  for (const id of ids) {
    const at = drawing.places.get(id);
    if (!at) continue;
    const [dx, dy] = [at.x - from.x, at.y - from.y];
    const along = dx * wx + dy * wy;
    const aside = Math.abs(dx * wy) + Math.abs(dy * wx);
    const cost = along + 2 * aside;
    if (along > 1 && aside < along * WIDE && cost < least) [best, least] = [id, cost];
  }
  return best;
}

/** The next of the lines that end here; from a line, the next one at the same end. @param {Drawing} drawing @param {string} id */
function nextLine(drawing, id) {
  const line = drawing.scene.lines.find((each) => each.id === id);
  const lines = drawing.lineOf.get(line ? line.from : id) ?? [];
  return lines[line ? (lines.indexOf(line) + 1) % lines.length : 0]?.id;
}

/** @param {Drawing} drawing @param {{from: string, to: string}} line @returns {Point | undefined} */
function between(drawing, { from, to }) {
  const [one, other] = [drawing.places.get(from), drawing.places.get(to)];
  return one && other && { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
