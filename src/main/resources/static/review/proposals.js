// @ts-check
import { ask } from '../ask.js';
import { byPlace } from './names.js';

/**
 * @typedef {{id: string, form: string, state: string, quote: string, kind: string | null, rule: string, score: number,
 *   locator: {start: number, end: number, page?: number, paragraph?: number}, trigger?: {start: number, end: number},
 *   statement: any}} Listed
 * @typedef {Listed & {whole: any, entity: any, candidates: any[], decisions: any[], statements: any[]}} Proposal
 * @typedef {{states: string, form: string, rule: string}} Filter empty words leave nothing out
 */

export const WAITING = 'WAITING';
const WAITS = ['OPEN', 'DRAFT', 'DISPUTED'];
const WHOLE = ['/review/whole', '/review/listed'];

/** The proposals of one document, in the order of the text. */
export class Proposals {
  /** @type {Listed[]} */
  all = [];
  total = 0;
  /** @type {Map<string, Listed>} */
  #byId = new Map();
  /** @type {Filter} */
  filter = { states: WAITING, form: '', rule: '' };

  /** @param {string} document */
  constructor(document) {
    this.document = document;
  }

  /**
   * Reads them page by page; those of the first page can be decided while the others still come.
   * @param {(page: Listed[]) => Promise<void>} take
   * @param {AbortSignal} signal
   */
  async read(take, signal) {
    for (let after = null; ;) {
      const answer = await ask('/review/proposals', { document: this.document, after }, ['/review/listed']);
      const page = answer.document?.proposals;
      if (!page || signal.aborted) return;
      for (const each of page.nodes) if (!this.#byId.has(each.id)) this.#add(each);
      this.all.sort(byPlace);
      this.total = page.totalCount;
      await take(page.nodes);
      if (!page.pageInfo.hasNextPage) return;
      after = page.pageInfo.endCursor;
    }
  }

  /** @param {string} proposal @returns {Promise<Proposal | null>} */
  async whole(proposal) {
    const answer = await ask('/review/proposal', { document: this.document, proposal }, WHOLE);
    return answer.document?.proposal ?? null;
  }

  /**
   * Decides, and gives the proposal as it stands then, and after it the mentions that it speaks of: they were
   * accepted with it.
   * @param {'accept' | 'reject' | 'state' | 'back'} what
   * @param {Record<string, unknown>} variables
   * @returns {Promise<[Proposal, ...Proposal[]]>}
   */
  async decide(what, variables) {
    const { decided } = await ask(`/review/${what}`, { document: this.document, ...variables }, WHOLE);
    const others = await Promise.all(mentioned(decided.whole).filter((id) => this.find(id)).map((id) => this.whole(id)));
    /** @type {[Proposal, ...Proposal[]]} */
    const all = [decided, ...others.filter((each) => each !== null)];
    all.forEach((each) => this.put(each));
    return all;
  }

  /** @param {Listed} proposal */
  put(proposal) {
    const before = this.#byId.get(proposal.id);
    if (before) this.all[this.all.indexOf(before)] = proposal;
    else this.all = [...this.all, proposal].sort(byPlace);
    this.#byId.set(proposal.id, proposal);
  }

  /** @param {string} id */
  find(id) {
    return this.#byId.get(id);
  }

  shown() {
    return this.all.filter((each) => this.#fits(each));
  }

  /**
   * The next that is shown, or the one before; round at the ends.
   * @param {string | null} id
   * @param {1 | -1} step
   * @param {string[]} [states]
   */
  beside(id, step, states = []) {
    const here = id ? this.find(id) : undefined;
    const fits = this.shown().filter((each) => states.length === 0 || states.includes(each.state) || each.id === id);
    if (!here || fits.length === 0) return fits.at(step > 0 ? 0 : -1);
    const later = fits.filter((each) => byPlace(each, here) * step > 0);
    return later.at(step > 0 ? 0 : -1) ?? fits.filter((each) => each.id !== id).at(step > 0 ? 0 : -1);
  }

  /** @param {Listed} proposal */
  #add(proposal) {
    this.all.push(proposal);
    this.#byId.set(proposal.id, proposal);
  }

  /** @param {Listed} each */
  #fits(each) {
    const { states, form, rule } = this.filter;
    const inState = states === '' || (states === WAITING ? WAITS.includes(each.state) : each.state === states);
    return inState && (form === '' || each.form === form) && (rule === '' || each.rule === rule);
  }
}

/**
 * The mentions that a draft speaks of.
 * @param {any} draft
 * @returns {string[]}
 */
function mentioned(draft) {
  if (draft === null || typeof draft !== 'object') return [];
  const below = Object.values(draft).flatMap(mentioned);
  return [...new Set(typeof draft.mention === 'string' ? [draft.mention, ...below] : below)];
}
