// @ts-check
// How much room a node takes with its name, and how the name is broken into lines.

const LETTER = 6.6;
const LINE = 15;
const WIDEST = 20;
const MOST_LINES = 3;
export const SIZE = 20;

/**
 * A name in at most three lines.
 * @param {string} name
 */
export function linesOf(name) {
  const lines = [''];
  for (const word of name.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last && last.length + word.length + 1 > WIDEST) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  const kept = lines.slice(0, MOST_LINES).map((line) => cut(line, WIDEST + 8));
  if (lines.length > MOST_LINES) kept[MOST_LINES - 1] = `${cut(kept[MOST_LINES - 1], WIDEST - 1).replace(/…$/, '')}…`;
  return kept;
}

/** @param {string} text @param {number} most */
export function cut(text, most) {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

/** @param {{name: string}} node the middle is how far below the shape's own the middle of the box lies */
export function boxOf(node) {
  const lines = linesOf(node.name);
  const width = Math.max(SIZE * 2, ...lines.map((line) => [...line].length * LETTER));
  const height = SIZE * 2 + 6 + lines.length * LINE;
  return { width, height, middle: height / 2 - SIZE };
}
