// @ts-check
import { fill, h } from '../h.js';
import { askLine, askWhether } from '../asking.js';
import { coder, whoDecides } from '../coder.js';
import { keyed } from '../keys.js';
import { markOf, shortened, STATES, thing } from './names.js';
import { complain, hush, say } from '../say.js';

/**
 * @typedef {import('./proposals.js').Proposal} Proposal
 * @typedef {{start: number, end: number}} Place
 * @typedef {{proposals: import('./proposals.js').Proposals, pane: import('./pane.js').TextPane, panel: import('./panel.js').Panel,
 *   list: {narrow: () => void, show: (id: string | null) => void}, changed: import('./changed.js').Changed, persons: number}} Desk
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
  #accept = keyed('Accept', 'A', () => this.accept());
  #undo = keyed('Take back', 'U', () => this.undo());

  /** @param {Desk} desk */
  constructor(desk) {
    this.desk = desk;
    this.#undo.disabled = true;
  }

  bar() {
    return h('div', { class: 'bar' }, keyed('Previous', 'P', () => this.move(-1)), this.#position, keyed('Next', 'N', () => this.move(1)));
  }

  actions() {
    this.#accept.classList.add('main');
    return h('div', { class: 'actions', role: 'group', 'aria-label': 'Decide' }, this.#accept, keyed('Edit', 'E', () => this.desk.panel.edit()),
      keyed('Reject', 'R', () => this.reject()), this.#undo);
  }

  /** @param {string} [id] */
  async start(id) {
    this.desk.list.show(null);
    const first = (id && this.desk.proposals.find(id)) || this.desk.proposals.beside(null, 1);
    if (first) await this.go(first.id);
    else this.#tell();
  }

  /** Further proposals have come. */
  more() {
    this.desk.list.show(this.#current);
    this.#tell();
  }

  open() {
    const next = this.desk.proposals.all.find((each) => each.state === 'OPEN');
    if (next) this.go(next.id);
    else say('Nothing is open any more.');
  }

  /** @param {1 | -1} step */
  move(step) {
    const next = this.desk.proposals.beside(this.#current, step);
    if (next) this.go(next.id);
    else say('There is no other among those that are listed.');
  }

  /** @param {string | null} id */
  async go(id) {
    if (!id || (this.desk.panel.touched && !await askWhether('Leave this form? What you wrote in it is lost.', 'Leave it'))) return;
    this.#current = id;
    history.replaceState(null, '', `#document=${this.desk.proposals.document}&proposal=${id}`);
    this.desk.pane.choose(id);
    this.desk.pane.show();
    this.desk.list.show(id);
    this.#tell();
    this.#loading = this.#load(id).catch(complain);
    await this.#loading;
  }

  /** @param {string} id */
  async #load(id) {
    const whole = await this.desk.proposals.whole(id);
    if (!whole || id !== this.#current) return;
    this.desk.panel.show(whole);
    this.#undo.disabled = !this.#own() && !this.#last;
    this.#accept.firstChild?.replaceWith(this.#waitsForMe() ? 'Agree' : 'Accept');
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
    if (!proposal) return say('Only what is proposed can be rejected.');
    await this.#decide('reject', { proposal: proposal.id, reason: this.desk.panel.reason() });
  }

  async undo() {
    const proposal = this.#own() ?? this.#last;
    if (!proposal) return say('You have decided nothing here that could be taken back.');
    const reason = await askLine('Why is it taken back?', 'A slip', 'Take it back');
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
      say(`${thing(decided)} “${shortened(decided.quote)}”: ${STATES[decided.state]}.`);
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
    fill(this.#position, at >= 0 ? `${at + 1} of ${shown.length}` : `${shown.length} listed`,
      this.desk.persons > 1 && h('span', { class: 'soft' }, ' · two people decide'));
  }
}
