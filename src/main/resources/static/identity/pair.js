// @ts-check
import { link } from '../explorer/address.js';
import { fill, h } from '../h.js';
import { counted, sentenceCase } from '../words.js';
import { linkTo } from './address.js';
import { judgement, linkOf } from './judgement.js';
import { asked, BANDS, figure, labelOf, markOf, STATES } from './names.js';
import { sideBySide } from './sides.js';
import { wordTable } from './words.js';

/**
 * @typedef {import('./found.js').Entity} Entity
 * @typedef {import('./judgement.js').Judged} Judged
 * @typedef {{id: string, sentence: string, quality: string[], origins: number, contested: boolean}} Tie
 * @typedef {Tie & {other: Entity}} OwnTie
 * @typedef {Entity & {type?: string | null, formerIds: string[],
 *   names: {value: string, type: string, language: string | null, script: string, statements: {id: string}[]}[],
 *   properties: {kind: string, value: string, language: string | null, origins: number, contested: boolean}[],
 *   ties: {totalCount: number, nodes: OwnTie[]}}} Side
 * @typedef {import('./found.js').Listed & {names: string[], reason: string, reasons: string[], against: string[],
 *   tokens: import('./words.js').Token[], sharedTies: {relation: string, with: Entity, one: Tie, other: Tie}[],
 *   sharedCases: Entity[], sharedDocuments: {id: string, title: string}[]}} Candidate
 */

/** The two that are looked at: all that is known of them, and what speaks for and against their being one. */
export class PairPanel {
  element = h('section', { id: 'pair', 'aria-labelledby': 'pair-title' });
  /** @type {Side | null} */
  one = null;
  /** @type {Side | null} */
  other = null;
  /** @type {Candidate | null} */
  candidate = null;
  /** @type {(judged: Judged) => void} */
  takeBack = () => {};

  /** @param {{one: Side | null, other: Side | null, candidate: Candidate | null, judgements: {nodes: Judged[]}}} read */
  show({ one, other, candidate, judgements }) {
    this.clear();
    if (!one || !other) return this.#say('One of the two is not here', 'There is no such entity, or none that you may know.');
    if (one.id === other.id) return this.#joined(one, judgements.nodes);
    [this.one, this.other, this.candidate] = [one, other, candidate];
    const past = judgements.nodes.filter((each) => [each.one?.id, each.other?.id].every((id) => id === one.id || id === other.id));
    fill(this.element, h('div', { class: 'refusal', role: 'alert' }), head(one, other, candidate),
      candidate && speaks(candidate), candidate && candidate.tokens.length > 0 && wordTable(candidate),
      ...sideBySide(one, other, candidate), candidate && shared(candidate), past.length > 0 && this.#past(past));
  }

  /** @param {boolean} isBusy whether other two are on their way */
  busy(isBusy) {
    if (isBusy) this.element.setAttribute('aria-busy', 'true');
    else this.element.removeAttribute('aria-busy');
  }

  /** @param {import('./address.js').Address} narrowed */
  none({ state, of }) {
    this.clear();
    if (state === 'OPEN') this.#say('Nothing is left to decide', 'Candidates are looked for whenever documents come in.');
    else this.#say('Nothing fits', 'Choose other filters.');
    this.element.append(h('p', {}, h('a', { href: linkTo({ view: 'ledger', of }) }, 'What was judged')));
  }

  clear() {
    this.one = this.other = this.candidate = null;
    fill(this.element);
  }

  /** Reads the new pair to those who hear the page, and lets the keys go on from there. */
  focus() {
    /** @type {HTMLElement | null} */ (this.element.querySelector('#pair-title'))?.focus({ preventScroll: true });
    const column = this.element.parentElement;
    const top = column?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > innerHeight / 3) column?.scrollIntoView();
  }

  /**
   * Judgements that stand say otherwise: says so, and offers each to be taken back.
   * @param {import('../ask.js').Refused} refused
   */
  conflict(refused) {
    const place = /** @type {HTMLElement} */ (this.element.querySelector('.refusal'));
    fill(place, h('div', { class: 'notice' }, h('p', {}, `${refused.sentence.split(': ')[0]}. Take one of these back first:`),
      h('ol', { class: 'chain', 'aria-label': 'The judgements that stand against it' },
        refused.more.chain.map((/** @type {any} */ each) => h('li', {}, judgement(linkOf(each), this.takeBack))))));
    place.scrollIntoView({ block: 'nearest' });
  }

  /** @param {Side} one @param {Judged[]} judgements */
  #joined(one, judgements) {
    const standing = judgements.filter((each) => !each.withdrawnAt && each.verdict === 'SAME');
    this.#say('These two are one', `Both stand for ${one.name}, by ${counted(standing.length, 'judgement')}.`);
    this.element.append(h('p', {}, h('a', { href: linkTo({ view: 'ledger', of: one.id }) }, 'All judgements on it')), ...standing.map((each) => judgement(each, this.takeBack)));
  }

  /** @param {Judged[]} past */
  #past(past) {
    return h('section', { class: 'past', 'aria-labelledby': 'past-title' }, h('h3', { id: 'past-title' }, 'Judged before'),
      past.map((each) => judgement(each, this.takeBack)));
  }

  /** @param {string} title @param {string} sentence */
  #say(title, sentence) {
    fill(this.element, h('h2', { id: 'pair-title', tabindex: '-1' }, title), h('p', {}, sentence));
  }
}

/**
 * @param {Side} one
 * @param {Side} other
 * @param {Candidate | null} candidate
 */
function head(one, other, candidate) {
  const [question, hint] = asked(candidate?.question ?? 'SAME', one.kind);
  return h('header', { class: 'head' },
    h('h2', { id: 'pair-title', tabindex: '-1' }, question),
    h('div', { class: 'two' }, [one, other].map((each) => h('div', {},
      h('p', { class: 'who' }, h('a', { href: link.to(each) }, h('bdi', {}, each.name))), h('p', { class: 'soft' }, what(each))))),
    candidate ? h('p', { class: 'fit' }, h('span', { class: 'score' }, figure(candidate.score)), ' ',
      h('span', { class: 'mark', 'aria-hidden': 'true' }, markOf(candidate.band)), ` ${labelOf(BANDS, candidate.band)}`,
      candidate.state !== 'OPEN' && `, judged: ${labelOf(STATES, candidate.state).toLowerCase()}`, '. ', !candidate.reasons.includes(candidate.reason) && candidate.reason)
      : h('p', { class: 'fit' }, 'Nothing brings these two together by itself; they can be judged all the same.'),
    hint && h('p', { class: 'soft' }, hint));
}

/** @param {Side} side */
function what(side) {
  return sentenceCase([side.kind, side.type].filter(Boolean).join(', ').toLowerCase().replaceAll('_', ' '));
}

/** @param {Candidate} candidate */
function speaks(candidate) {
  return h('div', { class: 'two speaks' },
    list('for', 'Speaks for it', candidate.reasons, 'Nothing more than what is listed below.'),
    list('against', 'Speaks against it', candidate.against, 'Nothing that is known.'));
}

/**
 * @param {string} look
 * @param {string} title
 * @param {string[]} sentences
 * @param {string} none
 */
function list(look, title, sentences, none) {
  return h('section', { class: look, 'aria-labelledby': `${look}-title` }, h('h3', { id: `${look}-title` }, title),
    sentences.length === 0 ? h('p', { class: 'soft' }, none) : h('ul', {}, sentences.map((each) => h('li', {}, each))));
}

/** @param {Candidate} candidate */
function shared({ sharedCases, sharedDocuments }) {
  if (sharedCases.length + sharedDocuments.length === 0) return null;
  return h('section', { class: 'shared', 'aria-labelledby': 'shared-title' }, h('h3', { id: 'shared-title' }, 'Both are in'),
    h('ul', {}, sharedCases.map((each) => h('li', {}, h('a', { href: link.case(each.id) }, h('bdi', {}, each.name)), ' (case)')),
      sharedDocuments.map((each) => h('li', {}, h('a', { href: link.document(each.id) }, h('bdi', {}, each.title))))));
}
