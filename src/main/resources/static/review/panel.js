// @ts-check
import { english, fill, h } from '../h.js';
import { t, woven } from '../i18n.js';
import { forgetWrong, tellAt } from '../fields.js';
import { statementForm } from './form.js';
import { inputOf, known, missing, modelOf } from './model.js';
import { thing } from './names.js';
import { refusal } from '../say.js';
import { versions } from './versions.js';
import { word } from '../words.js';

/**
 * @typedef {import('./proposals.js').Proposal} Proposal
 * @typedef {import('./model.js').Model} Model
 * @typedef {{start: number, end: number}} Place
 */

/** @type {[RegExp, string][]} what a refusal speaks of, and the field it is shown at */
const FIELDS = [[/edtf|\bdate\b/i, 'date'], [/summary|own words/i, 'summary'], [/speaker|voice/i, 'speakers'],
  [/clearance/i, 'clearance'], [/stance/i, 'stance'], [/particular|detail/i, 'details'], [/role|part\b|filler/i, 'roles']];

/** What is being decided: the proposal, or the place of a statement of one's own, and the form for it. */
export class Panel {
  /** @type {Proposal | null} */
  proposal = null;
  /** @type {Model | null} */
  model = null;
  touched = false;
  /** @type {HTMLElement | null} */
  form = null;

  /**
   * @param {HTMLElement} place
   * @param {import('./entities.js').Around} around
   */
  constructor(place, around) {
    this.place = place;
    this.around = around;
  }

  /** @param {Proposal} proposal */
  show(proposal) {
    this.proposal = proposal;
    this.#open(modelOf(proposal.whole, proposal.locator));
  }

  /**
   * Begins a statement of one's own.
   * @param {Place} at
   */
  begin(at) {
    this.proposal = null;
    this.#open({ ...modelOf(null, at), kind: 'act' });
  }

  /**
   * Lets the statement that is being written rest on another place.
   * @param {Place} at
   */
  move(at) {
    if (!this.model) return;
    this.model.at = at;
    this.touched = true;
    this.#head();
  }

  clear() {
    this.proposal = null;
    this.model = null;
    this.form = null;
    this.touched = false;
    fill(this.place, h('p', { class: 'soft' }, t('review.nothing')));
  }

  /** Puts the focus into the form. */
  edit() {
    const first = this.form?.querySelector('.facts :is(input, textarea, select)') ?? this.form?.querySelector('.kinds input');
    if (first instanceof HTMLElement) first.focus();
  }

  /**
   * The statement as it is to be accepted; null, with the field told, where something is missing; undefined where it
   * is accepted as it was proposed.
   */
  statement() {
    const { proposal, model, form } = this;
    if (!model || !form) return null;
    forgetWrong(form);
    const lacks = missing(model);
    if (lacks) {
      this.tell(lacks[1], lacks[0]);
      return null;
    }
    return proposal?.state === 'OPEN' && !this.touched ? undefined : inputOf(model);
  }

  reason() {
    return /** @type {HTMLInputElement | null} */ (this.place.querySelector('#reason'))?.value.trim() || null;
  }

  /**
   * Tells what is wrong, beside the field it belongs to where that is known.
   * @param {string | HTMLElement} sentence
   * @param {string} [name]
   */
  tell(sentence, name) {
    const words = typeof sentence === 'string' ? sentence : sentence.textContent ?? '';
    const field = name ?? FIELDS.find(([pattern]) => pattern.test(words))?.[1];
    const shown = this.form && field && tellAt(this.form, field, sentence);
    const place = /** @type {HTMLElement} */ (this.place.querySelector('.refusal'));
    fill(place, h('p', { class: shown ? 'away' : 'notice' }, typeof sentence === 'string' ? sentence : english(words)));
  }

  /** @param {unknown} error */
  fail(error) {
    this.tell(refusal(error));
  }

  /** @param {Model} model */
  #open(model) {
    this.model = model;
    this.touched = false;
    const candidates = (this.proposal?.candidates ?? []).map(known);
    this.form = statementForm(model, { ...this.around, candidates }, () => { this.touched = true; });
    const reason = h('input', { id: 'reason', type: 'text', dir: 'auto', autocomplete: 'off' });
    const past = this.proposal && versions(this.proposal.decisions, (draft) => this.#from(draft));
    fill(this.place, h('div', { class: 'head' }), past,
      h('div', { class: 'refusal', role: 'alert' }), this.form,
      h('div', { class: 'field' }, h('label', { for: 'reason' }, t('review.reason')), reason));
    this.#head();
    this.place.parentElement?.scrollTo({ top: 0, behavior: 'instant' });
  }

  /** @param {any} draft */
  #from(draft) {
    this.#open(modelOf(draft, draft.at));
    this.touched = true;
  }

  #head() {
    const { proposal, model, around } = this;
    const head = this.place.querySelector('.head');
    if (!(head instanceof HTMLElement) || !model) return;
    const quote = around.text().slice(model.at.start, model.at.end);
    fill(head,
      h('h2', {}, proposal ? thing(proposal) : t('review.own')),
      proposal ? h('p', { class: 'kindline' },
        h('span', { class: `state-word is-${proposal.state.toLowerCase()}` }, word('proposal', proposal.state)),
        ` · ${word('form', proposal.form).toLowerCase()}`, source(proposal)) : null,
      h('blockquote', { dir: 'auto' }, quote.length > 600 ? `${quote.slice(0, 600)}…` : quote),
      h('p', { class: 'soft place' }, t('review.characters', { start: String(model.at.start), end: String(model.at.end) })));
  }
}

/** @param {Proposal} proposal */
function source(proposal) {
  if (proposal.rule === 'OWN') return [];
  const rule = proposal.rule.replaceAll('-', ' ').toLowerCase();
  return woven('review.rule', { rule: english(rule), share: Math.round(proposal.score * 100) });
}
