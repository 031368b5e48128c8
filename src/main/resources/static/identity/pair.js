// @ts-check
import { link } from '../explorer/address.js';
import { english, fill, h } from '../h.js';
import { t } from '../i18n.js';
import { sentenceCase, word } from '../words.js';
import { linkTo } from './address.js';
import { judgement, linkOf } from './judgement.js';
import { asked, figure, markOf } from './names.js';
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
    if (!one || !other) return this.#say(t('pair.gone'), t('pair.gone.why'));
    if (one.id === other.id) return this.#joined(one, judgements.nodes);
    [this.one, this.other, this.candidate] = [one, other, candidate];
    const ids = [one.id, other.id];
    const past = judgements.nodes.filter((each) => [each.one?.id ?? '', each.other?.id ?? ''].every((id) => ids.includes(id)));
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
    if (state === 'OPEN') this.#say(t('pair.nothing'), t('pair.nothing.why'));
    else this.#say(t('pair.noFit'), t('pair.noFit.why'));
    this.element.append(h('p', {}, h('a', { href: linkTo({ view: 'ledger', of }) }, t('pair.judged'))));
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
    fill(place, h('div', { class: 'notice' }, h('p', {}, english(`${refused.sentence.split(': ')[0]}.`), ` ${t('pair.chain')}`),
      h('ol', { class: 'chain', 'aria-label': t('pair.against') },
        refused.more.chain.map((/** @type {any} */ each) => h('li', {}, judgement(linkOf(each), this.takeBack))))));
    place.scrollIntoView({ block: 'nearest' });
  }

  /** @param {Side} one @param {Judged[]} judgements */
  #joined(one, judgements) {
    const standing = judgements.filter((each) => !each.withdrawnAt && each.verdict === 'SAME');
    this.#say(t('pair.one'), t('pair.one.why', { name: one.name, judgements: t('judgements', { count: standing.length }) }));
    this.element.append(h('p', {}, h('a', { href: linkTo({ view: 'ledger', of: one.id }) }, t('pair.all'))),
      ...standing.map((each) => judgement(each, this.takeBack)));
  }

  /** @param {Judged[]} past */
  #past(past) {
    return h('section', { class: 'past', 'aria-labelledby': 'past-title' }, h('h3', { id: 'past-title' }, t('pair.before')),
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
      h('p', { class: 'who' }, h('a', { href: link.to(each) }, h('bdi', {}, each.name))),
      h('p', { class: 'soft' }, what(each))))),
    candidate ? h('p', { class: 'fit' }, h('span', { class: 'score' }, figure(candidate.score)), ' ',
      h('span', { class: 'mark', 'aria-hidden': 'true' }, markOf(candidate.band)), ` ${word('band', candidate.band)}`,
      candidate.state !== 'OPEN' && `, ${t('pair.state', { state: word('pair', candidate.state).toLowerCase() })}`, '. ',
      !candidate.reasons.includes(candidate.reason) && english(candidate.reason))
      : h('p', { class: 'fit' }, t('pair.byItself')),
    hint && h('p', { class: 'soft' }, hint));
}

/** @param {Side} side */
function what(side) {
  const words = [word('kind', side.kind), side.type && word('institution', side.type)];
  return sentenceCase(words.filter(Boolean).join(', ').toLowerCase());
}

/** @param {Candidate} candidate */
function speaks(candidate) {
  return h('div', { class: 'two speaks' },
    list('for', candidate.reasons),
    list('against', candidate.against));
}

/** @param {'for' | 'against'} look @param {string[]} sentences */
function list(look, sentences) {
  return h('section', { class: look, 'aria-labelledby': `${look}-title` }, h('h3', { id: `${look}-title` }, t(`speaks.${look}`)),
    sentences.length === 0 ? h('p', { class: 'soft' }, t(`speaks.${look}.none`))
      : h('ul', { lang: 'en' }, sentences.map((each) => h('li', {}, each))));
}

/** @param {Candidate} candidate */
function shared({ sharedCases, sharedDocuments }) {
  if (sharedCases.length + sharedDocuments.length === 0) return null;
  return h('section', { class: 'shared', 'aria-labelledby': 'shared-title' }, h('h3', { id: 'shared-title' }, t('pair.bothIn')),
    h('ul', {}, sharedCases.map((each) =>
      h('li', {}, h('a', { href: link.case(each.id) }, h('bdi', {}, each.name)), ` ${t('pair.case')}`)),
      sharedDocuments.map((each) => h('li', {}, h('a', { href: link.document(each.id) }, h('bdi', {}, each.title))))));
}
