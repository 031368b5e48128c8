// @ts-check
import { ask } from '../ask.js';
import { showWaiting } from '../waiting.js';

/**
 * @typedef {{id: string, kind: string, name: string}} Entity
 * @typedef {{id: string, question: string, score: number, band: string, state: string, one: Entity, other: Entity}} Listed
 * @typedef {import('./address.js').Address} Address
 */

const AT_ONCE = 25;

/** The candidates that fit the filters, as far as they were asked for, the best first. */
export class Candidates {
  /** @type {Listed[]} */
  all = [];
  total = 0;
  /** @type {string | null} */
  #after = null;
  #isMore = true;

  /** @param {Address} narrowed */
  constructor(narrowed) {
    this.narrowed = narrowed;
  }

  /** Whether there are further pages. */
  get isMore() {
    return this.#isMore;
  }

  async more() {
    this.#take(await this.#page(AT_ONCE, this.#after));
  }

  /** Asks for all that was asked for again, since a judgement may have changed any of it. */
  async again() {
    const shown = Math.max(AT_ONCE, Math.ceil(this.all.length / AT_ONCE) * AT_ONCE);
    showWaiting(true);
    const page = await this.#page(Math.min(500, shown), null);
    this.all = [];
    this.#take(page);
  }

  /**
   * @param {string} one
   * @param {string} other
   */
  at(one, other) {
    return this.all.findIndex((each) => isPair(each, one, other));
  }

  /** @param {any} page */
  #take(page) {
    this.all.push(...page.nodes);
    this.total = page.totalCount;
    this.#after = page.pageInfo.endCursor;
    this.#isMore = page.pageInfo.hasNextPage;
  }

  /**
   * @param {number} first
   * @param {string | null} after
   */
  async #page(first, after) {
    const { kind, question, band, state, of } = this.narrowed;
    const states = state === 'ALL' ? ['OPEN', 'UNSURE', 'DIFFERENT'] : [state];
    const narrowed = { of: of || null, kinds: only(kind), questions: only(question), bands: only(band), states };
    const answer = await ask('/identity/listing', { ...narrowed, first, after }, ['/identity/listed']);
    return answer.candidates;
  }
}

/** @param {string} word */
function only(word) {
  return word ? [word] : null;
}

/**
 * Whether these are the two, in whatever order.
 * @param {{one: {id: string} | null, other: {id: string} | null}} pair
 * @param {string} one
 * @param {string} other
 */
export function isPair(pair, one, other) {
  const ids = [pair.one?.id, pair.other?.id];
  return ids.includes(one) && ids.includes(other);
}
