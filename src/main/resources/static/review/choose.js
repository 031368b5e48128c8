// @ts-check
import { selectedPlace } from './place.js';

/** @typedef {import('./runs.js').Place} Place */

/** Words chosen in the text, with the mouse, by touch, or with the keys alone. */
export class Chooser {
  /** @type {{anchor: number, focus: number} | null} */
  #at = null;
  #words = new Intl.Segmenter(undefined, { granularity: 'word' });
  #characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

  /**
   * @param {import('./pane.js').TextPane} pane
   * @param {(place: Place, byKeys: boolean) => void} take
   * @param {(quote: string) => void} tell
   */
  constructor(pane, take, tell) {
    this.pane = pane;
    this.tell = tell;
    this.take = take;
    pane.pane.addEventListener('keydown', (event) => this.#press(event));
    pane.pane.addEventListener('pointerdown', () => {
      this.#leaveKeys();
      addEventListener('pointerup', () => setTimeout(() => this.#look()), { once: true });
    });
    pane.pane.addEventListener('keyup', (event) => {
      if (event.shiftKey && event.key.startsWith('Arrow') && !this.#at) this.#look();
    });
  }

  /**
   * Begins to choose words with the keys.
   * @param {number} from
   */
  begin(from) {
    this.pane.pane.focus({ preventScroll: true });
    const word = this.#segment(this.#words, from, 1, (each) => each.isWordLike === true);
    this.#at = word ? { anchor: word.start, focus: word.end } : null;
    this.#show();
  }

  #look() {
    const place = selectedPlace(this.pane.pane, getSelection(), this.pane.held.text);
    if (place) this.take(place, false);
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (!this.#at) return;
    if (event.key === 'Escape') this.#leave();
    else if (event.key === 'Enter') this.#use();
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') this.#step(this.#forward(event.key), event);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#paragraph(event.key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #use() {
    const place = selectedPlace(this.pane.pane, getSelection(), this.pane.held.text);
    this.#at = null;
    if (place) this.take(place, true);
  }

  #leaveKeys() {
    this.#at = null;
  }

  #leave() {
    this.#leaveKeys();
    getSelection()?.removeAllRanges();
  }

  /** Where the text runs from right to left, the left arrow leads on. @param {string} key @returns {1 | -1} */
  #forward(key) {
    const block = this.pane.blockAt(this.#at?.focus ?? 0);
    const isRight = key === 'ArrowRight';
    return isRight === (!block || getComputedStyle(block).direction === 'ltr') ? 1 : -1;
  }

  /**
   * Without Shift the next word is chosen; with it the end moves by a character, or with Ctrl or Alt by a word.
   * @param {1 | -1} step
   * @param {KeyboardEvent} event
   */
  #step(step, event) {
    if (!this.#at) return;
    const { anchor, focus } = this.#at;
    if (!event.shiftKey) {
      const from = step > 0 ? Math.max(anchor, focus) : Math.min(anchor, focus);
      const word = this.#segment(this.#words, from, step, (each) => each.isWordLike === true);
      if (word) this.#at = { anchor: word.start, focus: word.end };
    } else {
      const kind = event.ctrlKey || event.altKey ? this.#words : this.#characters;
      const part = this.#segment(kind, focus, step, (each) => each.isWordLike !== false);
      if (part) this.#at = { anchor, focus: step > 0 ? part.end : part.start };
    }
    this.#show();
  }

  /** @param {1 | -1} step */
  #paragraph(step) {
    const { blocks } = this.pane.held;
    const here = this.pane.held.blocksOf(this.#at?.anchor ?? 0, (this.#at?.anchor ?? 0) + 1)[0];
    const next = blocks[Math.min(blocks.length - 1, Math.max(0, here + step))];
    if (next) this.begin(next.from);
  }

  #show() {
    if (!this.#at) return;
    const { anchor, focus } = this.#at;
    const range = this.pane.range({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });
    if (!range) return;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    this.tell(range.toString());
  }

  /**
   * The next stretch on one side of an offset.
   * @param {Intl.Segmenter} kind
   * @param {number} offset
   * @param {1 | -1} step
   * @param {(segment: Intl.SegmentData) => boolean} fits
   * @returns {Place | null}
   */
  #segment(kind, offset, step, fits) {
    const from = step > 0 ? offset : Math.max(0, offset - 400);
    const near = this.pane.held.text.slice(from, step > 0 ? offset + 400 : offset);
    const found = [...kind.segment(near)].filter(fits).at(step > 0 ? 0 : -1);
    return found ? { start: from + found.index, end: from + found.index + found.segment.length } : null;
  }
}
