// @ts-check
// All that is shown, why, and where it stands, as a text: it is longer than an address may be.
import { CHOSEN, expansionOf } from './model.js';

/** @typedef {import('./model.js').View} View */

/** How many are kept, so that the text does not grow longer than the server takes. */
export const MOST_KEPT = 3000;
const MOST_HIDDEN = 300;

/**
 * Each who is shown as [id, x, y, reasons]: a reason is the number of whose expansion brought them, or -1.
 * @param {View} view
 */
export function arranged(view) {
  const shown = [...view.shown].slice(0, MOST_KEPT);
  const numbers = new Map(shown.map(([id], at) => [expansionOf(id), at]));
  return JSON.stringify({
    shown: shown.map(([id, reasons]) => [id, ...place(view, id), reasons.map((reason) => numbers.get(reason) ?? -1)]),
    hidden: view.hidden.slice(0, MOST_HIDDEN),
    pinned: view.pinned.map((id) => shown.findIndex(([each]) => each === id)).filter((at) => at >= 0),
  });
}

/** @param {View} view @param {string} id */
function place(view, id) {
  const at = view.places.get(id);
  return at ? [Math.round(at.x * 10) / 10, Math.round(at.y * 10) / 10] : [null, null];
}

/**
 * The view that such a text tells of; none where it tells of none.
 * @param {string} text
 * @returns {View | undefined}
 */
export function rearranged(text) {
  try {
    const { shown, hidden, pinned } = JSON.parse(text);
    const ids = shown.map((/** @type {any[]} */ [id]) => String(id));
    /** @param {number[]} numbers */
    const reasons = (numbers) => [...new Set(numbers.map((at) => (ids[at] ? expansionOf(ids[at]) : CHOSEN)))];
    return {
      shown: new Map(shown.map((/** @type {any[]} */ [id, , , numbers]) => [String(id), reasons(numbers)])),
      hidden: hidden.map(String),
      pinned: pinned.map((/** @type {number} */ at) => ids[at]).filter(Boolean),
      places: new Map(shown.filter((/** @type {any[]} */ [, x, y]) => Number.isFinite(x) && Number.isFinite(y))
        .map((/** @type {any[]} */ [id, x, y]) => [String(id), { x, y }])),
    };
  } catch {
    return undefined;
  }
}
