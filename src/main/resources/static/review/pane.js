// @ts-check
import { h } from '../h.js';
import { t } from '../i18n.js';
import { rangeOf } from './place.js';
import { runs } from './runs.js';

/**
 * @typedef {import('./held.js').Block} Block
 * @typedef {import('./runs.js').Place} Place
 * @typedef {import('./runs.js').Handled} Handled
 * @typedef {Handled & {place: Place, look: string, label: string}} Mark
 *   place is all that it rests on, handle the words that are marked; look is its classes, label what it is called
 */

/** The text of a document with what is marked in it. Only blocks near the window carry marks. */
export class TextPane {
  /** @type {Map<string, Mark>} */
  #marks = new Map();
  /** @type {Map<number, Set<string>>} marks by the number of the block they lie in */
  #byBlock = new Map();
  /** @type {HTMLElement[]} */
  #elements = [];
  /** @type {Set<number>} */
  #near = new Set();
  /** @type {Mark | {id: '', place: Place} | null} */
  #chosen = null;
  #watcher;

  /**
   * @param {HTMLElement} pane
   * @param {import('./held.js').HeldText} held
   */
  constructor(pane, held) {
    this.pane = pane;
    this.held = held;
    this.#watcher = new IntersectionObserver((seen) => seen.forEach((each) => this.#met(each)), { rootMargin: '1200px 0px' });
  }

  /** @param {Block[]} blocks */
  add(blocks) {
    for (const block of blocks) {
      const element = h('div', { class: 'block', dir: 'auto', 'data-starts': String(block.from), 'data-ends': String(block.to),
        'data-block': String(this.#elements.length), 'data-paragraph': block.paragraph && String(block.paragraph) },
        this.#plain(block.from, block.to));
      if (block.page) this.pane.append(pageMark(block.page));
      this.pane.append(element);
      this.#elements.push(element);
      this.#watcher.observe(element);
    }
  }

  close() {
    this.#watcher.disconnect();
  }

  /** @param {Mark} mark */
  mark(mark) {
    this.#marks.set(mark.id, mark);
    const blocks = this.#blocksOf(mark.place);
    for (const block of blocks) this.#byBlock.set(block, (this.#byBlock.get(block) ?? new Set()).add(mark.id));
    this.#redraw(blocks);
  }

  /** Takes a mark away. @param {string} id */
  unmark(id) {
    const mark = this.#marks.get(id);
    if (!mark) return;
    this.#marks.delete(id);
    const blocks = this.#blocksOf(mark.place);
    for (const block of blocks) this.#byBlock.get(block)?.delete(id);
    this.#redraw(blocks);
  }

  /**
   * Shows which mark, or else which place, is being worked on.
   * @param {string | null} id
   * @param {Place | null} [place]
   */
  choose(id, place = null) {
    const before = this.#chosen;
    this.#chosen = (id && this.#marks.get(id)) || (place && { id: '', place });
    for (const each of [before, this.#chosen]) if (each) this.#redraw(this.#blocksOf(each.place));
  }

  /** Brings what is worked on into sight. */
  show() {
    if (!this.#chosen || this.#elements.length === 0) return;
    const { place } = this.#chosen;
    const [block] = this.#blocksOf(place);
    this.#near.add(block);
    this.#draw(block);
    const element = this.pane.querySelector('.chosen') ?? this.#elements[block];
    element?.scrollIntoView({ block: 'nearest' });
    requestAnimationFrame(() => element?.scrollIntoView({ block: 'nearest' }));
  }

  /** @param {string} id */
  handleOf(id) {
    return /** @type {HTMLElement | null} */ (this.pane.querySelector(`[role=button][data-proposal="${CSS.escape(id)}"]`));
  }

  /** @param {number} offset */
  blockAt(offset) {
    return this.#elements[this.#blocksOf({ start: offset, end: offset + 1 })[0]];
  }

  /** @param {Place} place */
  range(place) {
    return rangeOf(this.pane, place);
  }

  /** @param {Place} place */
  #blocksOf(place) {
    if (this.held.blocks.length === 0) return [];
    const [first, last] = this.held.blocksOf(place.start, place.end);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  }

  /** @param {IntersectionObserverEntry} seen */
  #met(seen) {
    const block = Number(/** @type {HTMLElement} */ (seen.target).dataset.block);
    if (!seen.isIntersecting || this.#near.has(block)) return;
    this.#near.add(block);
    this.#draw(block);
  }

  /** @param {number[]} blocks */
  #redraw(blocks) {
    for (const block of blocks) if (this.#near.has(block)) this.#draw(block);
  }

  /** @param {number} number */
  #draw(number) {
    const block = this.held.blocks[number];
    const ids = [...this.#byBlock.get(number) ?? []];
    const marks = ids.flatMap((id) => this.#marks.get(id) ?? []);
    const begun = new Set(marks.filter((mark) => mark.handle.start < block.from).map((mark) => mark.id));
    const drawn = runs(block, marks, this.#chosen?.place ?? null).flatMap((run) => {
      const parts = run.signs.map((id) => this.#handle(id, 'sign', null));
      const isFirst = run.owner !== null && !begun.has(run.owner);
      if (run.owner) begun.add(run.owner);
      const look = run.chosen ? 'chosen' : '';
      if (run.owner && isFirst) parts.push(this.#handle(run.owner, look, run));
      else if (run.owner) parts.push(this.#words(run.from, run.to, 'mark', this.#more(run.owner, look)));
      else parts.push(this.#words(run.from, run.to, 'span', look ? { class: look } : {}));
      return parts;
    });
    this.#elements[number].replaceChildren(...drawn);
  }

  /** What goes on of a mark. @param {string} id @param {string} look */
  #more(id, look) {
    return { 'data-proposal': id, class: `${this.#marks.get(id)?.look} more ${look}` };
  }

  /**
   * What a mark is reached by.
   * @param {string} id
   * @param {string} look
   * @param {{from: number, to: number} | null} words
   */
  #handle(id, look, words) {
    const mark = this.#marks.get(id);
    const isChosen = this.#chosen?.id === id;
    const attributes = { class: `${mark?.look} ${look}`, role: 'button', tabindex: isChosen ? '0' : '-1', 'data-proposal': id,
      'aria-label': mark?.label, 'aria-current': isChosen && 'true' };
    return words ? this.#words(words.from, words.to, 'mark', attributes) : h('mark', attributes);
  }

  /**
   * @param {number} from
   * @param {number} to
   * @param {string} tag
   * @param {Record<string, any>} attributes
   */
  #words(from, to, tag, attributes) {
    return h(tag, { ...attributes, 'data-from': String(from) }, this.held.text.slice(from, to));
  }

  /**
   * @param {number} from
   * @param {number} to
   */
  #plain(from, to) {
    return this.#words(from, to, 'span', {});
  }
}

/** @param {number} page */
function pageMark(page) {
  return h('div', { class: 'page', role: 'separator', 'aria-label': t('review.page', { page }), 'data-page': String(page) });
}
