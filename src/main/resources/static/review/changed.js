// @ts-check
import { ask } from '../ask.js';
import { link } from '../explorer/address.js';
import { english, h } from '../h.js';
import { t } from '../i18n.js';

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
      const more = changes.totalCount - changes.nodes.length;
      this.tell(...changes.nodes.flatMap(sentence), more > 0 && ` ${t('changed.more', { count: more })}`);
      return;
    }
  }
}

/** @param {{sentence: string, pattern: {id: string, title: string}}} change */
function sentence(change) {
  const { id, title } = change.pattern;
  return [english(change.sentence), ' ', h('a', { href: link.patterns(id), lang: 'en' }, title), ' '];
}
