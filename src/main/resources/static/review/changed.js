// @ts-check
import { ask } from '../ask.js';
import { h } from '../h.js';

const WAITS = [700, 1500, 3000, 6000, 10000];

/** Tells of findings that changed since the page looked last. They are looked at after a change, so this asks a few times. */
export class Changed {
  /** @type {AbortController | null} */
  #asking = null;

  /**
   * @param {string | null} since
   * @param {(...words: import('../h.js').Child[]) => void} tell
   */
  constructor(since, tell) {
    this.since = since;
    this.tell = tell;
  }

  async look() {
    this.#asking?.abort();
    const mine = this.#asking = new AbortController();
    for (const wait of WAITS) {
      await new Promise((done) => { setTimeout(done, wait); });
      if (mine.signal.aborted) return;
      const { changes } = await ask('/review/changes', { since: this.since });
      if (changes.nodes.length === 0) continue;
      this.since = changes.nodes[0].at;
      this.tell(...changes.nodes.flatMap(sentence), changes.totalCount > changes.nodes.length && ` And ${changes.totalCount - changes.nodes.length} more.`);
      return;
    }
  }
}

/** @param {{sentence: string, pattern: {id: string, title: string}}} change */
function sentence(change) {
  return [h('span', { dir: 'auto' }, change.sentence), ' ',
    h('a', { href: `/#pattern-${change.pattern.id}` }, change.pattern.title), ' '];
}
