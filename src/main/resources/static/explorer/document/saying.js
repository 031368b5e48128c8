// @ts-check
import { ask } from '../../ask.js';
import { fill, h } from '../../h.js';
import { t } from '../../i18n.js';
import { address, note } from '../address.js';
import { into, readAll } from '../parts.js';
import { SAID, statement } from '../statement.js';
import { word } from '../vocabulary.js';

const PAGE = 200;
const MOST = 5_000;
const AT_ONCE = 50;

/** What a document says: the list of it, and the marks in the text. */
export class Saying {
  /** @type {any[]} */
  #all = [];
  #shown = 0;
  #sort = 'facts';
  /** @type {string | null} */
  #chosen = null;
  #arrived = 0;

  /**
   * @param {{id: string, held: boolean}} document
   * @param {import('../../review/pane.js').TextPane} pane
   * @param {AbortSignal} signal
   * @param {{start: number, end: number} | null} at the place that was asked for
   */
  constructor(document, pane, signal, at) {
    this.document = document;
    this.pane = pane;
    this.signal = signal;
    this.at = at;
    this.list = h('ol', { class: 'statements', id: 'said' });
    this.foot = h('div', { class: 'foot' });
    this.sorts = h('select', { id: 'sorts', onchange: () => this.#narrow(this.sorts.value) }, ['facts', 'names', 'all'].map((sort) => h('option', { value: sort }, t(`document.sort.${sort}`))));
    this.count = h('span', { class: 'soft', role: 'status' });
    this.element = h('div', {}, h('p', { class: 'sorts' }, h('label', { for: 'sorts' }, t('document.show')), ' ', this.sorts, ' ', this.count), this.list, this.foot);
    pane.pane.addEventListener('click', (event) => this.#pressed(event));
    pane.pane.addEventListener('keydown', (event) => this.#key(event));
  }

  async read() {
    await into(this.foot, this.signal, async () => {
      await readAll(async (after) => {
        const { document } = await ask('/explorer/says', { id: this.document.id, first: PAGE, after }, SAID, this.signal);
        this.#all.push(...document.statements.nodes);
        this.total = document.statements.totalCount;
        return document.statements;
      }, MOST, this.signal);
      return '';
    });
    if (this.signal.aborted) return;
    const exact = this.at && this.#all.find((said) => said.locator.start === this.at?.start && said.locator.end === this.at.end && said.form !== 'NAMED');
    const wanted = exact ?? (this.at && this.#all.find((said) => said.locator.start === this.at?.start && said.locator.end === this.at.end));
    this.#chosen = wanted?.id ?? null;
    this.#narrow(wanted?.form === 'NAMED' ? 'names' : 'facts');
    this.#showPlace();
  }

  /** The text has come up to a place. @param {number} to */
  arrived(to) {
    this.#arrived = to;
    for (const said of this.#visible()) this.#mark(said);
    this.#showPlace();
  }

  /** @param {string} sort */
  #narrow(sort) {
    for (const said of this.#visible()) this.#unmark(said);
    this.#sort = sort;
    this.sorts.value = sort;
    const all = this.#visible();
    for (const said of all) this.#mark(said);
    this.#shown = 0;
    fill(this.list);
    fill(this.count, t('statements', { count: all.length }));
    const at = all.findIndex((said) => said.id === this.#chosen);
    this.#more(Math.max(AT_ONCE, at + 5));
    if (this.#chosen) this.#current(false);
  }

  #visible() {
    if (this.#sort === 'all') return this.#all;
    return this.#all.filter((said) => (said.form === 'NAMED') === (this.#sort === 'names'));
  }

  /** @param {number} until */
  #more(until) {
    const all = this.#visible();
    this.list.append(...all.slice(this.#shown, until).map((said) => this.#row(said)));
    this.#shown = Math.max(this.#shown, Math.min(until, all.length));
    const left = this.#shown < all.length;
    fill(this.foot, left && h('button', { type: 'button', onclick: () => this.#more(this.#shown + AT_ONCE) }, t('page.more', { shown: this.#shown, total: all.length })),
      this.#all.length < (this.total ?? 0) && h('p', { class: 'soft' }, t('document.most', { count: MOST })));
  }

  /** @param {any} said */
  #row(said) {
    const row = statement(said);
    const source = row.querySelector('.source a');
    source.textContent = t(this.document.held && said.locator.end ? 'document.inText' : 'document.place');
    source.addEventListener('click', (/** @type {MouseEvent} */ event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.choose(said.id, true);
    });
    return row;
  }

  /**
   * @param {string} id
   * @param {boolean} inText whether the text is brought there, else the list
   */
  choose(id, inText) {
    const said = this.#all.find((each) => each.id === id);
    if (!said) return;
    this.#chosen = id;
    const at = this.#visible().indexOf(said);
    if (at >= this.#shown) this.#more(at + 5);
    this.#current(!inText);
    const { start, end } = said.locator;
    note(address(['document', this.document.id], { at: end ? `${start}-${end}` : '' }), true);
    if (!end || end > this.#arrived) return;
    this.pane.choose(id, { start, end });
    if (!inText) return;
    this.pane.show();
    this.pane.handleOf(id)?.focus({ preventScroll: true });
  }

  /** @param {boolean} scrolls */
  #current(scrolls) {
    this.list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const row = this.list.querySelector(`[data-id="${CSS.escape(this.#chosen ?? '')}"]`);
    row?.setAttribute('aria-current', 'true');
    if (scrolls) row?.scrollIntoView({ block: 'nearest' });
  }

  #showPlace() {
    if (!this.at || this.at.end > this.#arrived || this.#all.length === 0) return;
    this.pane.choose(this.#chosen, this.at);
    this.pane.show();
    this.#current(false);
    const row = this.list.querySelector('[aria-current]');
    if (row) this.list.parentElement?.parentElement?.scrollTo?.({ top: row.offsetTop - 120 });
    this.at = null;
  }

  /** @param {any} said */
  #mark(said) {
    const { start, end } = said.locator;
    if (!end || end > this.#arrived) return;
    const place = { start: start ?? 0, end };
    const voice = said.speakers.map((/** @type {any} */ each) => each.entity.name).join(', ');
    this.pane.mark({ id: said.id, place, handle: place, look: `said-mark ${said.stance.toLowerCase()} ${said.form === 'NAMED' ? 'mention' : ''}`,
      label: `${word('voice', said.stance)} ${voice}: ${said.summary}` });
  }

  /** @param {any} said */
  #unmark(said) {
    this.pane.unmark(said.id);
  }

  /** @param {Event} event */
  #pressed(event) {
    const mark = event.target instanceof Element && event.target.closest('[data-proposal]');
    if (mark && getSelection()?.isCollapsed !== false) this.choose(mark.getAttribute('data-proposal') ?? '', false);
  }

  /** N and P go through the statements while the text has the focus, Enter opens what is said. @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { n: 1, p: -1 }[event.key.toLowerCase()];
    const all = this.#visible().filter((said) => said.locator.end);
    if (step && all.length > 0) {
      const at = all.findIndex((said) => said.id === this.#chosen);
      this.choose(all[(at + step + all.length) % all.length].id, true);
      this.#current(true);
    } else if (event.key === 'Enter' && this.#chosen) {
      const row = this.list.querySelector('[aria-current] a');
      row?.focus();
    } else return;
    event.preventDefault();
  }
}
