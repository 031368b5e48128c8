// @ts-check
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { askLine, askWhether } from '../asking.js';
import { coder, whoDecides } from '../coder.js';
import { keyed } from '../keys.js';
import { complain, hush, say } from '../say.js';
import { markOf, told } from './names.js';

/**
 * @typedef {import('./proposals.js').Proposal} Proposal
 * @typedef {{start: number, end: number}} Place
 * @typedef {{proposals: import('./proposals.js').Proposals, pane: import('./pane.js').TextPane,
 *   panel: import('./panel.js').Panel, list: {narrow: () => void, show: (id: string | null) => void},
 *   changed: import('./changed.js').Changed, persons: number}} Desk
 */

/** Going through proposals and deciding of them: what the buttons and the keys do. */
export class Deciding {
  /** @type {string | null} */
  #current = null;
  /** @type {string | null} */
  #last = null;
  #busy = false;
  /** @type {Promise<unknown>} so that a key never decides of what is no longer shown */
  #loading = Promise.resolve();
  #position = h('span', { class: 'position' });
  #accept = keyed(t('review.accept'), 'A', () => this.accept());
  #undo = keyed(t('review.back'), 'U', () => this.undo());

  /** @param {Desk} desk */
  constructor(desk) {
    this.desk = desk;
    this.#undo.disabled = true;
  }

  bar() {
    return h('div', { class: 'bar' }, keyed(t('work.previous'), 'P', () => this.move(-1)), this.#position,
      keyed(t('work.next'), 'N', () => this.move(1)));
  }

  actions() {
    this.#accept.classList.add('main');
    return h('div', { class: 'actions', role: 'group', 'aria-label': t('review.decide') }, this.#accept,
      keyed(t('review.edit'), 'E', () => this.desk.panel.edit()), keyed(t('review.reject'), 'R', () => this.reject()),
      this.#undo);
  }

  /** @param {string} [id] */
  async start(id) {
    this.desk.list.show(null);
    const first = (id && this.desk.proposals.find(id)) || this.desk.proposals.beside(null, 1);
    await (first ? this.go(first.id) : this.#tell());
  }

  /** Further proposals have come. */
  more() {
    this.desk.list.show(this.#current);
    this.#tell();
  }

  open() {
    const next = this.desk.proposals.all.find((each) => each.state === 'OPEN');
    if (next) this.go(next.id);
    else say(t('review.noneOpen'));
  }

  /** @param {1 | -1} step */
  move(step) {
    const next = this.desk.proposals.beside(this.#current, step);
    if (next) this.go(next.id);
    else say(t('work.noOther'));
  }

  /** @param {string | null} id */
  async go(id) {
    if (!id || !await this.mayLeave()) return;
    this.#current = id;
    history.replaceState(null, '', `#document=${this.desk.proposals.document}&proposal=${id}`);
    this.desk.pane.choose(id);
    this.desk.pane.show();
    this.desk.list.show(id);
    this.#tell();
    this.#loading = this.#load(id).catch(complain);
    await this.#loading;
  }

  /** Whether what is written in the form may be lost. */
  async mayLeave() {
    return !this.desk.panel.touched || askWhether(t('review.leave'), t('review.leave.yes'));
  }

  /** @param {string} id */
  async #load(id) {
    const whole = await this.desk.proposals.whole(id);
    if (!whole || id !== this.#current) return;
    this.desk.panel.show(whole);
    this.#undo.disabled = !this.#own() && !this.#last;
    this.#accept.firstChild?.replaceWith(t(this.#waitsForMe() ? 'review.agree' : 'review.accept'));
  }

  /**
   * Words chosen in the text: a statement of one's own, or the new place of the one that is being written.
   * @param {Place} place
   * @param {boolean} byKeys
   */
  choose(place, byKeys) {
    const { panel, pane } = this.desk;
    if (panel.touched) panel.move(place);
    else panel.begin(place);
    if (!panel.proposal) this.#current = null;
    pane.choose(null, place);
    const range = pane.range(place);
    getSelection()?.removeAllRanges();
    if (range) getSelection()?.addRange(range);
    this.#tell();
    if (byKeys) panel.edit();
  }

  /** Where choosing with the keys begins. */
  offset() {
    return this.desk.panel.model?.at.start ?? 0;
  }

  async accept() {
    await this.#loading;
    const { panel } = this.desk;
    const statement = panel.statement();
    if (statement === null) return;
    const what = panel.proposal ? 'accept' : 'state';
    await this.#decide(what, { statement, ...panel.proposal && { proposal: panel.proposal.id }, reason: panel.reason() });
  }

  async reject() {
    await this.#loading;
    const { proposal } = this.desk.panel;
    if (!proposal) return say(t('review.onlyProposed'));
    await this.#decide('reject', { proposal: proposal.id, reason: this.desk.panel.reason() });
  }

  async undo() {
    const proposal = this.#own() ?? this.#last;
    if (!proposal) return say(t('review.nothingBack'));
    const reason = await askLine(t('work.whyBack'), t('reason.slip'), t('work.back'));
    if (reason) await this.#decide('back', { proposal, reason });
  }

  /**
   * @param {'accept' | 'reject' | 'state' | 'back'} what
   * @param {Record<string, unknown>} variables
   */
  async #decide(what, variables) {
    const { proposals, pane, panel, list, changed } = this.desk;
    const by = this.#busy ? '' : await whoDecides();
    if (!by) return;
    this.#busy = true;
    try {
      const all = await proposals.decide(what, { ...variables, by });
      const [decided] = all;
      panel.touched = false;
      hush();
      all.forEach((each) => pane.mark(markOf(each)));
      list.narrow();
      this.#last = what === 'back' ? null : decided.id;
      say(told(decided, 'review.decided'));
      changed.look().catch(complain);
      this.#goOn(decided, what);
    } catch (error) {
      panel.fail(error);
    } finally {
      this.#busy = false;
    }
  }

  /** @param {Proposal} decided @param {string} what */
  #goOn(decided, what) {
    const { proposals } = this.desk;
    const next = what === 'back' ? decided : proposals.beside(decided.id, 1, ['OPEN']) ?? proposals.beside(decided.id, 1);
    this.go((next ?? decided).id);
  }

  /** What is shown, where the one who sits here decided it. */
  #own() {
    const { proposal } = this.desk.panel;
    return proposal?.decisions.some((each) => each.by === coder()) ? proposal.id : null;
  }

  /** Whether somebody else accepted what is shown, and this person may agree. */
  #waitsForMe() {
    const { proposal } = this.desk.panel;
    return (proposal?.state === 'DRAFT' || proposal?.state === 'DISPUTED') && !this.#own();
  }

  #tell() {
    const shown = this.desk.proposals.shown();
    const at = shown.findIndex((each) => each.id === this.#current);
    const position = at >= 0 ? t('work.position', { at: at + 1, of: shown.length }) : t('work.listed', { count: shown.length });
    fill(this.#position, position, this.desk.persons > 1 && h('span', { class: 'soft' }, ` · ${t('review.two')}`));
  }
}
