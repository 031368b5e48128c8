// @ts-check
import { isLow } from './held.js';

/** @typedef {import('./runs.js').Place} Place */

/**
 * Every run in the page holds one text node and says in data-from where it begins: so an end of a selection and a
 * place in the text are the same thing said in two ways.
 * @param {HTMLElement} pane
 * @param {Node} node
 * @param {number} offset
 * @returns {number | null}
 */
export function placeOf(pane, node, offset) {
  const own = node instanceof Text ? from(node.parentElement) : null;
  if (own !== null) return own + offset;
  const edge = document.createRange();
  edge.setStart(node, offset);
  const all = pane.querySelectorAll('[data-from]');
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edge.comparePoint(all[middle], 0) < 0) low = middle + 1;
    else high = middle;
  }
  if (low < all.length) return from(all[low]);
  const last = all[all.length - 1];
  return last ? Number(from(last)) + (last.firstChild?.nodeValue ?? '').length : null;
}

/**
 * The place of a selection: without white space at its ends, and never with half a character.
 * @param {HTMLElement} pane
 * @param {Selection | null} selection
 * @param {string} text
 * @returns {Place | null}
 */
export function selectedPlace(pane, selection, text) {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(pane)) return null;
  let start = pane.contains(range.startContainer) ? placeOf(pane, range.startContainer, range.startOffset) : 0;
  let end = pane.contains(range.endContainer) ? placeOf(pane, range.endContainer, range.endOffset) : text.length;
  if (start === null || end === null) return null;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  if (isLow(text, start)) start--;
  if (isLow(text, end)) end++;
  return start < end ? { start, end } : null;
}

/**
 * The range of the page that a place is shown in; null where it is not drawn.
 * @param {HTMLElement} pane
 * @param {Place} place
 */
export function rangeOf(pane, place) {
  const start = pointAt(pane, place.start, false);
  const end = pointAt(pane, place.end, true);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

/**
 * @param {HTMLElement} pane
 * @param {number} offset
 * @param {boolean} isEnd an end belongs to the run before it
 * @returns {[Text, number] | null}
 */
function pointAt(pane, offset, isEnd) {
  for (const block of pane.querySelectorAll('.block')) {
    const starts = Number(block.getAttribute('data-starts'));
    const ends = Number(block.getAttribute('data-ends'));
    if (isEnd ? offset > starts && offset <= ends : offset >= starts && offset < ends) return within(block, offset, isEnd);
  }
  return null;
}

/**
 * @param {Element} block
 * @param {number} offset
 * @param {boolean} isEnd
 * @returns {[Text, number] | null}
 */
function within(block, offset, isEnd) {
  for (const run of block.querySelectorAll('[data-from]')) {
    const text = run.firstChild;
    const starts = Number(from(run));
    if (!(text instanceof Text)) continue;
    const ends = starts + text.length;
    if (isEnd ? offset > starts && offset <= ends : offset >= starts && offset < ends) return [text, offset - starts];
  }
  return null;
}

/**
 * @param {Element | null} run
 * @returns {number | null}
 */
function from(run) {
  const said = run?.getAttribute('data-from');
  return said === null || said === undefined ? null : Number(said);
}
