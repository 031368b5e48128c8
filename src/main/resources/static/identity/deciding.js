// @ts-check
import { ask, Refused } from '../ask.js';
import { coder, whoDecides } from '../coder.js';
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { keyed } from '../keys.js';
import { complain, hush, say } from '../say.js';
import { stay } from './address.js';
import { takeBack } from './back.js';
import { isPair } from './found.js';
import { news } from './news.js';
import { askReason } from './reasons.js';

/** @typedef {import('./judgement.js').Judged} Judged */
/** @typedef {'SAME' | 'DIFFERENT' | 'UNSURE'} Verdict */

const WHOLE = ['/identity/whole', '/identity/listed', '/identity/judged'];

/** Going through candidates and judging them: what the buttons and the keys do. */
export class Deciding {
  #one = '';
  #other = '';
  #busy = false;
  /** @type {Promise<unknown>} so that a key never judges what is no longer shown */
  #loading = Promise.resolve();
  #position = h('span', { class: 'position' });

  /**
   * @param {import('./found.js').Candidates} found
   * @param {import('./pair.js').PairPanel} panel
   * @param {{show: (one: string, other: string) => void, more: () => Promise<void>, draw: () => void}} list
   * @param {AbortSignal} signal
   */
  constructor(found, panel, list, signal) {
    this.found = found;
    this.panel = panel;
    this.list = list;
    this.signal = signal;
    panel.takeBack = (judged) => this.back(judged);
  }

  bar() {
    const same = keyed(t('judge.same'), 'S', () => this.judge('SAME'));
    same.classList.add('main');
    return h('div', { class: 'bar' },
      h('div', { class: 'going' }, keyed(t('work.previous'), 'K', () => this.move(-1)), this.#position,
        keyed(t('work.next'), 'J', () => this.move(1))),
      h('div', { class: 'actions', role: 'group', 'aria-label': t('judge') }, same,
        keyed(t('judge.different'), 'D', () => this.judge('DIFFERENT')),
        keyed(t('judge.unsure'), 'U', () => this.judge('UNSURE')), keyed(t('judge.undo'), 'Z', () => this.undo())));
  }

  /** @param {{one: string, other: string}} wanted */
  async start({ one, other }) {
    await this.found.more();
    if (this.signal.aborted) return;
    const [first] = this.found.all;
    if (one && other) await this.go(one, other);
    else if (first) await this.go(first.one.id, first.other.id);
    else this.#none();
  }

  /** Further candidates have come. */
  more() {
    this.list.draw();
    this.#tell();
  }

  /** @param {1 | -1} step */
  async move(step) {
    const { all, isMore } = this.found;
    const at = this.found.at(this.#one, this.#other);
    if (at + step >= all.length && isMore) await this.list.more();
    const next = all[at + step];
    if (!next || at + step < 0) return say(t('work.noOther'));
    await this.go(next.one.id, next.other.id);
    this.panel.focus();
  }

  /**
   * @param {string} one
   * @param {string} other
   */
  async go(one, other) {
    this.#one = one;
    this.#other = other;
    stay({ one, other });
    hush();
    this.list.show(one, other);
    this.#tell();
    this.panel.busy(true);
    this.#loading = this.#load(one, other).catch(complain);
    await this.#loading;
    if (one === this.#one && other === this.#other) this.panel.busy(false);
  }

  /** @param {Verdict} verdict */
  async judge(verdict) {
    await this.#loading;
    const { one, other, candidate } = this.panel;
    if (!one || !other || this.#busy) return;
    this.#busy = true;
    try {
      const by = await whoDecides();
      const reason = by && await askReason(verdict, candidate);
      if (!reason) return;
      const said = { one: one.id, other: other.id, verdict, reason, by };
      const { judged } = await ask('/identity/judge', said, ['/identity/judged']);
      this.panel.busy(true);
      news(judged, [one.name, other.name], () => this.back(judged));
      await this.#goOn();
    } catch (error) {
      if (error instanceof Refused && error.more.chain) this.panel.conflict(error);
      else complain(error);
    } finally {
      this.#busy = false;
    }
  }

  /** Takes back the last judgement of the one who sits here. */
  async undo() {
    const { judgements } = await ask('/identity/judgements', { standing: true, first: 100 }, ['/identity/judged']);
    const last = judgements.nodes.find((/** @type {Judged} */ each) => each.author === coder());
    if (last) await this.back(last);
    else say(t('judge.nothingBack'));
  }

  /** @param {Judged} judged */
  async back(judged) {
    try {
      const taken = await takeBack(judged);
      if (!taken) return;
      news(taken, [taken.one?.name ?? '', taken.other?.name ?? ''], null);
      await this.found.again();
      await this.go(taken.oneId, taken.otherId);
      this.panel.focus();
    } catch (error) {
      complain(error);
    }
  }

  /** To the candidate that stands where the one that was judged stood. */
  async #goOn() {
    const at = Math.max(0, this.found.at(this.#one, this.#other));
    await this.found.again();
    const all = this.found.all;
    const still = isPair(all[at] ?? { one: null, other: null }, this.#one, this.#other);
    const next = all[still ? at + 1 : at] ?? all.at(-1);
    if (!next) return this.#none();
    await this.go(next.one.id, next.other.id);
    this.panel.focus();
  }

  #none() {
    this.#one = this.#other = '';
    this.panel.busy(false);
    stay({ one: '', other: '' });
    this.list.show('', '');
    this.#tell();
    this.panel.none(this.found.narrowed);
  }

  /**
   * @param {string} one
   * @param {string} other
   */
  async #load(one, other) {
    const listed = this.found.all[this.found.at(one, other)];
    const narrowed = listed ? { questions: [listed.question], bands: [listed.band] } : {};
    for (let after = null; ;) {
      const answer = await ask('/identity/pair', { one, other, ...narrowed, after }, WHOLE);
      if (this.signal.aborted || one !== this.#one || other !== this.#other) return;
      const ids = [answer.one?.id, answer.other?.id];
      const candidate = answer.candidates.nodes.find((/** @type {any} */ each) => isPair(each, ids[0], ids[1]));
      const { hasNextPage, endCursor } = answer.candidates.pageInfo;
      if (!candidate && hasNextPage) after = endCursor;
      else return this.panel.show({ ...answer, candidate: candidate ?? null });
    }
  }

  #tell() {
    const at = this.found.at(this.#one, this.#other);
    const { total } = this.found;
    fill(this.#position, at >= 0 ? t('work.position', { at: at + 1, of: total }) : t('work.listed', { count: total }));
  }
}
