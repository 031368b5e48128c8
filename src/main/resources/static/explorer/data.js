// @ts-check
// What the server has told of what is shown: entities, and the ties among them as far as the filters let them through.
import { ask } from '../ask.js';

/**
 * @typedef {{id: string, kind: string, name: string}} Entity
 * @typedef {{id: string, kind: string, category: string, severity: number, sentence: string, date?: {edtf: string, words: string},
 *   roles: {role: string, entity?: {id: string}}[]}} Act
 * @typedef {{id: string, relation: string, label: string, inverse: string, quality: string[], sentence: string,
 *   from: {id: string}, to: {id: string}, roles: string[], act?: Act, origins: number, stances: string[], contested: boolean,
 *   date?: {edtf: string, words: string, earliestStart?: string, latestEnd?: string},
 *   statements: {id: string, document: {id: string, title: string}}[]}} Tie
 * @typedef {{relation: string, count: number, more?: boolean}} Count
 * @typedef {import('./viewaddress.js').Filters} Filters
 */

/** How many one expansion brings at a time. */
export const PAGE = 25;
const AT_ONCE = 100;
const MOST = 500;
const TOGETHER = 4;

export class Data {
  constructor() {
    /** @type {Map<string, Entity>} */
    this.entities = new Map();
    /** @type {Map<string, Tie>} */
    this.ties = new Map();
    /** Whose ties to one another are known, by the filters they were asked for with.
     * @type {Set<string>} */
    this.complete = new Set();
    /** What more there is around somebody. @type {Map<string, {count: number, pages: number, relations?: string[], acts?: string[]}>} */
    this.more = new Map();
    this.filters = '';
  }

  /**
   * Who stands around one, a page more each time it is asked for the same kinds.
   * @param {string} id
   * @param {Filters} filters
   * @param {{relations?: string[], acts?: string[]}} kinds
   * @param {AbortSignal} signal
   */
  async expand(id, filters, kinds, signal) {
    const before = this.more.get(id);
    const pages = before && String(before.relations) === String(kinds.relations) && String(before.acts) === String(kinds.acts)
      ? before.pages + 1 : 1;
    const around = await this.#ask([id], Math.min(1 + pages * PAGE, MOST), { ...given(filters), ...kinds }, signal);
    const count = around.left.reduce((/** @type {number} */ sum, /** @type {Count} */ each) => sum + each.count, 0);
    this.more.set(id, { count, pages, ...kinds });
    return /** @type {Entity[]} */ (around.nodes).map((each) => each.id).filter((each) => each !== id);
  }

  /**
   * Learns the ties among all of these that are not known yet.
   * @param {string[]} ids
   * @param {Filters} filters
   * @param {AbortSignal} signal
   * @param {(done: number, of: number) => void} progress
   */
  async complement(ids, filters, signal, progress = () => {}) {
    const key = JSON.stringify(given(filters));
    if (key !== this.filters) {
      this.filters = key;
      this.ties.clear();
      this.complete.clear();
    }
    const fresh = ids.filter((id) => !this.complete.has(id));
    const questions = pairs(fresh, ids.filter((id) => this.complete.has(id)));
    let done = 0;
    const work = async () => {
      for (let group = questions.pop(); group; group = questions.pop()) {
        await this.#ask(group, group.length, given(filters), signal);
        progress(++done, done + questions.length);
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, work));
    if (key === this.filters) fresh.forEach((id) => this.complete.add(id));
  }

  /**
   * @param {string[]} of
   * @param {number} first
   * @param {Record<string, unknown>} how
   * @param {AbortSignal} signal
   */
  async #ask(of, first, how, signal) {
    const { neighbourhood } = await ask('/explorer/around', { of, first, ...how }, [], signal);
    signal.throwIfAborted();
    neighbourhood.nodes.forEach((/** @type {Entity} */ each) => this.entities.set(each.id, each));
    neighbourhood.ties.forEach((/** @type {Tie} */ each) => this.ties.set(each.id, each));
    return neighbourhood;
  }
}

/** @param {Filters} filters */
export function given({ stances, minOrigins, asOf }) {
  return { stances, minOrigins, asOf: asOf || null };
}

/**
 * Groups to ask about, small enough for one question each, so that any two of whom one is fresh stand in one group.
 * @param {string[]} fresh
 * @param {string[]} others
 * @param {number} [most]
 */
export function pairs(fresh, others, most = AT_ONCE) {
  if (fresh.length === 0) return [];
  if (fresh.length + others.length <= most) return [[...fresh, ...others]];
  const half = most / 2;
  const news = chunks(fresh, half);
  const groups = [];
  for (const [at, one] of news.entries()) {
    for (const other of [...news.slice(at + 1), ...chunks(others, most - one.length)]) groups.push([...one, ...other]);
  }
  return groups;
}

/** @param {string[]} ids @param {number} size */
function chunks(ids, size) {
  const parts = [];
  for (let at = 0; at < ids.length; at += size) parts.push(ids.slice(at, at + size));
  return parts;
}
