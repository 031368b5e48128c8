// @ts-check
// The screen at work: takes what is wished, asks what is needed, and has everything drawn.
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { note } from './address.js';
import { chart } from './boardparts.js';
import { Data } from './data.js';
import { deed } from './deeds.js';
import { Drawing } from './drawing.js';
import { bringFinding, onDrop } from './drop.js';
import { expand, more } from './expanding.js';
import { drawFilters } from './filters.js';
import { findingPanel, involved } from './findingpanel.js';
import { Gestures } from './gestures.js';
import { pressed } from './keys.js';
import { arrange } from './layout.js';
import { say } from './live.js';
import { learn, litOf, middleOf, statusOf } from './learning.js';
import { add, CHOSEN, expanded, moved, pin, Steps } from './model.js';
import { momentFindings } from './moments.js';
import { tell } from './panel.js';
import { onPaper } from './paper.js';
import { sentenceOf } from './say.js';
import { scene } from './scene.js';
import { drawTable } from './table.js';
import { emptyState, written } from './viewaddress.js';

/** @typedef {import('./viewaddress.js').State} State */
/** @typedef {import('./model.js').View} View */

export class Board {
  /** @param {Board} [before] the same screen in another language */
  constructor(before) {
    this.data = before?.data ?? new Data();
    this.state = before?.state ?? emptyState();
    this.steps = before?.steps ?? new Steps(this.state.view);
    this.signal = new AbortController().signal;
    this.telling = new AbortController();
    /** @type {any} */
    this.finding = before?.finding;
    /** @type {Promise<any> | undefined} */
    this.moments = before?.moments;
    this.drawing = new Drawing();
    this.parts = chart(this.drawing, this.data.entities, (name) => this.safely(() => deed(this, name, '')), (id) => this.safely(() => this.put(id)));
    this.element = this.parts.element;
    this.gestures = new Gestures(this.drawing, {
      select: (ids, adds) => this.select(ids, adds),
      expand: (id) => this.safely(() => expand(this, id)),
      more: (id) => this.safely(() => more(this, id)),
      dragged: (places) => this.safely(() => this.take(pin(moved(this.state.view, places), [...places.keys()], true))),
      together: (id) => (this.state.selected.includes(id) ? this.state.selected.filter((each) => this.drawing.places.has(each)) : [id]),
    });
    this.drawing.svg.addEventListener('keydown', (event) => pressed(event, this.drawing, (name, id) => this.safely(() => deed(this, name, id))));
    onPaper(this.drawing, this.parts.paper, (place) => this.#table(place));
    onDrop(this);
    this.wasFitted = false;
  }

  /** Shows a state that an address gave. @param {State} state @param {AbortSignal} signal */
  async go(state, signal) {
    this.signal = signal;
    const isSame = state === this.state;
    const { view } = state;
    if (!isSame) {
      this.wasFitted = false;
      this.steps.take({ ...view, places: new Map([...this.state.view.places].filter(([id]) => view.shown.has(id)).concat([...view.places])) });
      this.state = { ...state, view: this.steps.now };
    }
    await this.refresh(true);
  }

  /** Draws everything anew, after asking for what is not known. @param {boolean} [replaces] whether the address is only completed */
  async refresh(replaces = false) {
    await learn(this);
    if (this.signal.aborted) return;
    const lit = litOf(this);
    const drawn = scene(this.state, this.data, lit);
    const places = arrange(drawn, this.state.view.places);
    this.now(moved(this.state.view, places));
    const isTable = this.state.mode === 'table';
    const before = this.drawing.scene.nodes.length;
    this.parts.show(this.state, this.steps);
    this.drawing.draw(drawn, places, new Set(this.state.selected));
    if (drawn.nodes.length === 0) this.wasFitted = false;
    else if (!this.wasFitted || (drawn.nodes.length > before && !this.gestures.sees(this.drawing.extent()))) this.wasFitted = this.gestures.fit(this.drawing.extent());
    if (isTable) this.#table(this.parts.table);
    drawFilters(this.parts.filters, this.state, drawn, this.data, (filters) => this.safely(() => this.set({ filters })), () => this.safely(() => deed(this, 'unhide', '')));
    this.parts.status(statusOf(drawn, this.state.view));
    note(written(this.state), replaces);
    this.#tell();
  }

  /** @param {string} id */
  async put(id) {
    await this.take(add(this.state.view, [id], CHOSEN));
    this.select([id], false);
    this.drawing.reach(id);
    this.gestures.see(middleOf(this.drawing, id));
  }

  /** @param {string[]} ids @param {boolean} adds */
  select(ids, adds) {
    const before = this.state.selected;
    const selected = !adds ? ids : [...before.filter((id) => !ids.includes(id)), ...ids.filter((id) => ids.length > 1 || !before.includes(id))];
    this.state = { ...this.state, selected };
    this.drawing.select(new Set(selected));
    note(written(this.state), true);
    this.parts.show(this.state, this.steps);
    this.#tell();
  }

  /** @param {HTMLElement} place */
  #table(place) {
    const { ties } = this.drawing.scene;
    const tied = new Set(ties.flatMap((tie) => [tie.from.id, tie.to.id]));
    drawTable(place, ties, this.data.entities, [...this.state.view.shown.keys()].filter((id) => !tied.has(id)), (id) => this.#selectTie(id));
  }

  /** @param {string} tie */
  #selectTie(tie) {
    const line = this.drawing.scene.lines.find((each) => each.ties.some(({ id }) => id === tie));
    if (line) this.select([line.id], false);
  }

  #tell() {
    this.telling.abort();
    this.telling = new AbortController();
    if (this.state.selected.length === 0 && this.state.finding) return fill(this.parts.panel, ...findingPanel(this.finding, this.state.alone, (name) => this.safely(() => deed(this, name, ''))));
    tell(this.parts.panel, this.state.selected, this.drawing.scene, this.state.filters, {
      select: (id) => this.select([id], false),
      deed: (name, id) => this.safely(() => deed(this, name, id)),
      isPinned: (id) => this.state.view.pinned.includes(id),
      isExpanded: (id) => expanded(this.state.view, id),
      moments: () => this.moments ??= momentFindings(() => { this.moments = undefined; }),
      bring: (key) => this.safely(() => bringFinding(this, key)),
    }, AbortSignal.any([this.telling.signal, this.signal]));
  }

  /** @param {View} view @param {string} [words] */
  async take(view, words) {
    if (!this.steps.take(view)) return;
    this.state = { ...this.state, view, selected: this.state.selected };
    await this.refresh();
    if (words) say(words);
  }

  /** @param {boolean} isDone @param {string} key */
  async step(isDone, key) {
    if (!isDone) return say(t('said.nothing'));
    const view = this.steps.now;
    const isWhole = this.finding && involved(this.finding).every((id) => view.shown.has(id));
    this.state = { ...this.state, view, finding: isWhole ? this.state.finding : '' };
    await this.refresh();
    say(t(key, { count: this.state.view.shown.size }));
  }

  async layout() {
    const pinned = new Map([...this.state.view.places].filter(([id]) => this.state.view.pinned.includes(id)));
    this.wasFitted = false;
    await this.take({ ...this.state.view, places: pinned });
  }

  /** @param {Partial<State>} more */
  async set(more) {
    this.state = { ...this.state, ...more };
    await this.refresh();
  }

  /** Completes the present view; it is no step of its own. @param {View} view */
  now(view) {
    this.steps.now = view;
    this.state = { ...this.state, view };
  }

  /** @param {string[]} ids */
  #real(ids) {
    return ids.filter((id) => this.state.view.shown.has(id));
  }

  /** @param {() => Promise<void> | void} work */
  async safely(work) {
    try {
      this.parts.warn('');
      await work();
    } catch (error) {
      if (!this.signal.aborted) this.parts.warn(sentenceOf(error));
    }
  }
}
