// @ts-check
import { ask } from '../ask.js';

/**
 * @typedef {{from: number, to: number, total: number, text: string, pages: number[], paragraphs: number[]}} Piece
 * @typedef {{from: number, to: number, page: number | null, paragraph: number | null}} Block
 *   a stretch that is drawn as one; page and paragraph are those that begin with it
 */

const AT_ONCE = 100_000;
const LONGEST = 6_000;

/** The held text of a document, as far as it has arrived. Offsets are UTF-16 units, as those of JavaScript are. */
export class HeldText {
  text = '';
  /** @type {Block[]} */
  blocks = [];
  /** @type {Map<number, {page?: number, paragraph?: number}>} */
  #begins = new Map();
  #pages = 0;
  #paragraphs = 0;
  #cut = 0;

  /**
   * Takes the piece that follows, and gives the blocks that are whole now.
   * @param {Piece} piece
   */
  add(piece) {
    this.text += piece.text.slice(Math.max(0, this.text.length - piece.from));
    for (const offset of piece.pages) this.#begin(offset, { page: ++this.#pages });
    for (const offset of piece.paragraphs) this.#begin(offset, { paragraph: ++this.#paragraphs });
    const first = this.blocks.length;
    const starts = [...this.#begins.keys()].filter((offset) => offset > this.#cut).sort((a, b) => a - b);
    if (piece.to >= piece.total) starts.push(this.text.length);
    for (const end of starts) this.#blocksUntil(end);
    return this.blocks.slice(first);
  }

  /**
   * The numbers of the blocks that a place touches, the first and the last.
   * @param {number} start
   * @param {number} end
   * @returns {[number, number]}
   */
  blocksOf(start, end) {
    const first = this.#blockAt(start);
    let last = first;
    while (last + 1 < this.blocks.length && this.blocks[last + 1].from < end) last++;
    return [first, last];
  }

  /**
   * @param {number} offset
   * @param {{page?: number, paragraph?: number}} what
   */
  #begin(offset, what) {
    this.#begins.set(offset, { ...this.#begins.get(offset), ...what });
  }

  /** @param {number} end */
  #blocksUntil(end) {
    while (this.#cut < end) {
      const to = end - this.#cut <= LONGEST ? end : this.#breakBefore(this.#cut + LONGEST);
      const begun = this.#begins.get(this.#cut);
      this.blocks.push({ from: this.#cut, to, page: begun?.page ?? null, paragraph: begun?.paragraph ?? null });
      this.#begins.delete(this.#cut);
      this.#cut = to;
    }
  }

  /**
   * Where a text without end may be broken: after white space, else at least not within a character.
   * @param {number} latest
   */
  #breakBefore(latest) {
    for (let at = latest; at > latest - 1_000; at--) if (/\s/.test(this.text[at - 1])) return at;
    return isLow(this.text, latest) ? latest - 1 : latest;
  }

  /** @param {number} offset */
  #blockAt(offset) {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.blocks[middle].from <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/**
 * Whether an offset lies within a character of two units.
 * @param {string} text
 * @param {number} offset
 */
export function isLow(text, offset) {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') && /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '');
}

/**
 * Reads the text piece by piece and hands over what is whole, until all has come or nobody wants it any more.
 * @param {string} document
 * @param {HeldText} held
 * @param {(blocks: Block[], piece: Piece) => void} take
 * @param {AbortSignal} signal
 */
export async function readText(document, held, take, signal) {
  for (let from = 0, total = 1; from < total && !signal.aborted;) {
    const answer = await ask('/review/text', { document, from, length: AT_ONCE });
    /** @type {Piece | null} */
    const piece = answer.document?.text;
    if (!piece || signal.aborted) return;
    take(held.add(piece), piece);
    if (piece.to <= from) return;
    from = piece.to;
    total = piece.total;
  }
}
