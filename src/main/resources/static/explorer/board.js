// @ts-check
// The screen at work: takes what is wished, asks what is needed, and has everything drawn.
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { note } from './address.js';
import { chart } from './boardparts.js';
import { choose, kindsAround } from './chooser.js';
import { Data, PAGE } from './data.js';
import { Drawing } from './drawing.js';
import { drawFilters } from './filters.js';
import { findingOf, findingPanel } from './findingpanel.js';
import { Gestures } from './gestures.js';
import { pressed } from './keys.js';
import { arrange } from './layout.js';
import { say } from './live.js';
import { add, CHOSEN, collapse, expanded, expansionOf, hide, keep, MOST_DRAWN, MOST_SHOWN, moved, pin, Steps, unhide } from './model.js';
import { tell } from './panel.js';
import { sentenceOf } from './say.js';
import { BETWEEN, scene } from './scene.js';
import { drawTable } from './table.js';
import { emptyState, fitsAddress, MOST_IN_ADDRESS, written } from './viewaddress.js';

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
    this.drawing = new Drawing();
    this.parts = chart(this.drawing, this.data.entities, (deed) => this.#safely(() => this.deed(deed, '')), (id) => this.#safely(() => this.#put(id)));
    this.element = this.parts.element;
    this.gestures = new Gestures(this.drawing, {
      select: (ids, adds) => this.#select(ids, adds),
      expand: (id) => this.#safely(() => this.#expand(id)),
      more: (id) => this.#safely(() => this.#more(id)),
      dragged: (places) => this.#safely(() => this.#take(pin(moved(this.state.view, places), [...places.keys()], true))),
      together: (id) => (this.state.selected.includes(id) ? this.state.selected.filter((each) => this.drawing.places.has(each)) : [id]),
    });
    this.drawing.svg.addEventListener('keydown', (event) => pressed(event, this.drawing, (deed, id) => this.#safely(() => this.deed(deed, id))));
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

  /** Does what a button or a key asks for. @param {string} deed @param {string} id of who has the focus; of who is chosen where none */
  async deed(deed, id) {
    const { view, selected } = this.state;
    const ids = id ? [id] : selected;
    /** @type {Record<string, () => void | Promise<void>>} */
    const deeds = {
      select: () => this.#select([id], false),
      selectAlso: () => this.#select([id], true),
      selectNone: () => this.#select([], false),
      act: () => this.#select([id], false),
      see: () => this.gestures.see(this.#middle(id)),
      expand: () => this.#expand(ids[0]),
      collapse: () => this.#take(collapse(view, ids[0]), t('said.collapsed')),
      hide: () => this.#take(hide(view, this.#real(ids)), t('said.hidden', { count: ids.length })),
      unhide: () => this.#take(unhide(view)),
      keep: () => this.#take(keep(view, this.#real(selected.length > 0 ? selected : ids))),
      pin: () => this.#take(pin(view, ids, !(id && view.pinned.includes(id)))),
      unpin: () => this.#take(pin(view, ids, false)),
      undo: () => this.#step(this.steps.undo(), 'said.undone'),
      redo: () => this.#step(this.steps.redo(), 'said.redone'),
      fit: () => void this.gestures.fit(this.drawing.extent()),
      nearer: () => this.gestures.scale(1.3),
      farther: () => this.gestures.scale(1 / 1.3),
      layout: () => this.#layout(),
      acts: () => this.#set({ acts: !this.state.acts }),
      table: () => this.#set({ mode: this.state.mode === 'table' ? 'drawing' : 'table' }),
      alone: () => this.#set({ alone: !this.state.alone }),
      all: () => this.#set({ finding: '', highlighted: [], alone: false }),
      empty: () => this.#take(keep(view, [])),
      search: () => this.parts.search.focus(),
      help: () => this.parts.help(),
      stop: () => this.stop?.abort(),
    };
    await deeds[deed]?.();
  }

  /** Draws everything anew, after asking for what is not known. @param {boolean} [replaces] whether the address is only completed */
  async refresh(replaces = false) {
    await this.#learn();
    if (this.signal.aborted) return;
    const lit = this.#lit();
    const drawn = scene(this.state, this.data, lit);
    const places = arrange(drawn, this.state.view.places);
    this.#now(moved(this.state.view, places));
    const isTable = this.state.mode === 'table';
    const before = this.drawing.scene.nodes.length;
    this.parts.show(this.state, this.steps);
    this.drawing.draw(drawn, places, new Set(this.state.selected));
    if (drawn.nodes.length === 0) this.wasFitted = false;
    else if (!this.wasFitted || (drawn.nodes.length > before && !this.gestures.sees(this.drawing.extent()))) this.wasFitted = this.gestures.fit(this.drawing.extent());
    const tied = new Set(drawn.ties.flatMap((tie) => [tie.from.id, tie.to.id]));
    if (isTable) drawTable(this.parts.table, drawn.ties, this.data.entities, [...this.state.view.shown.keys()].filter((id) => !tied.has(id)), (id) => this.#selectTie(id));
    drawFilters(this.parts.filters, this.state, drawn, this.data, (filters) => this.#safely(() => this.#set({ filters })), () => this.#safely(() => this.deed('unhide', '')));
    this.#status(drawn);
    note(written(this.state), replaces);
    this.#tell();
  }

  async #learn() {
    if (this.state.finding && this.finding?.key !== this.state.finding) {
      this.finding = await findingOf(this.state.finding, this.signal);
      const ids = this.finding.roles.flatMap((/** @type {any} */ role) => role.entities.map((/** @type {any} */ each) => each.id));
      this.#now(add(this.state.view, ids, CHOSEN));
    }
    this.stop = new AbortController();
    const signal = AbortSignal.any([this.signal, this.stop.signal]);
    try {
      await this.data.complement([...this.state.view.shown.keys()].slice(0, MOST_DRAWN), this.state.filters, signal, (done, of) => this.parts.progress(done, of));
    } catch (error) {
      if (!this.stop.signal.aborted) throw error;
    } finally {
      this.parts.progress(0, 0);
    }
    const gone = [...this.state.view.shown.keys()].filter((id) => !this.data.entities.has(id));
    if (gone.length > 0 && !this.stop.signal.aborted) {
      this.#now({ ...this.state.view, shown: new Map([...this.state.view.shown].filter(([id]) => !gone.includes(id))) });
      this.parts.warn(t('graph.gone', { count: gone.length }));
    }
  }

  #lit() {
    const { finding, highlighted } = this.state;
    const lit = new Set([...(finding ? this.finding.lit : []), ...highlighted]);
    const named = [...this.data.ties.values()].filter((tie) => highlighted.includes(tie.id) || highlighted.includes(tie.act?.id ?? ''));
    for (const tie of named) lit.add(tie.from.id).add(tie.to.id);
    return highlighted.length > 0 && named.length === 0 ? lit.add(BETWEEN) : lit;
  }

  /** @param {string} id */
  async #put(id) {
    await this.#take(add(this.state.view, [id], CHOSEN));
    this.#select([id], false);
    this.drawing.reach(id);
    this.gestures.see(this.#middle(id));
  }

  /** @param {string | undefined} id */
  async #expand(id) {
    if (!id || !this.state.view.shown.has(id)) return;
    if (expanded(this.state.view, id) && this.data.more.get(id)?.count) return this.#more(id);
    const kinds = await kindsAround(id, this.state.filters, this.signal);
    const count = kinds.reduce((sum, each) => sum + each.count, 0);
    const chosen = count > PAGE ? await choose(this.parts.dialog, this.data.entities.get(id)?.name ?? '', kinds) : {};
    if (chosen) await this.#bring(id, chosen);
  }

  /** @param {string} id */
  async #more(id) {
    const { relations, acts } = this.data.more.get(id) ?? {};
    await this.#bring(id, { relations, acts });
  }

  /** @param {string} id @param {{relations?: string[], acts?: string[]}} kinds */
  async #bring(id, kinds) {
    const around = await this.data.expand(id, this.state.filters, kinds, this.signal);
    const before = this.state.view.shown.size;
    await this.#take(add(this.state.view, around, expansionOf(id)));
    const news = this.state.view.shown.size - before;
    const full = this.state.view.shown.size >= MOST_SHOWN ? ` ${t('graph.full', { count: MOST_SHOWN })}` : '';
    say(`${t('said.expanded', { name: this.data.entities.get(id)?.name ?? '', count: news })}${full}`);
    this.drawing.reach(id);
  }

  /** @param {string[]} ids @param {boolean} adds */
  #select(ids, adds) {
    const before = this.state.selected;
    const selected = !adds ? ids : [...before.filter((id) => !ids.includes(id)), ...ids.filter((id) => ids.length > 1 || !before.includes(id))];
    this.state = { ...this.state, selected };
    this.drawing.select(new Set(selected));
    note(written(this.state), true);
    this.parts.show(this.state, this.steps);
    this.#tell();
  }

  /** @param {string} tie */
  #selectTie(tie) {
    const line = this.drawing.scene.lines.find((each) => each.ties.some(({ id }) => id === tie));
    if (line) this.#select([line.id], false);
  }

  #tell() {
    this.telling.abort();
    this.telling = new AbortController();
    if (this.state.selected.length === 0 && this.state.finding) return fill(this.parts.panel, ...findingPanel(this.finding, this.state.alone, (deed) => this.#safely(() => this.deed(deed, ''))));
    tell(this.parts.panel, this.state.selected, this.drawing.scene, this.state.filters, {
      select: (id) => this.#select([id], false),
      deed: (deed, id) => this.#safely(() => this.deed(deed, id)),
      isPinned: (id) => this.state.view.pinned.includes(id),
      isExpanded: (id) => expanded(this.state.view, id),
    }, AbortSignal.any([this.telling.signal, this.signal]));
  }

  /** @param {View} view @param {string} [words] */
  async #take(view, words) {
    if (!this.steps.take(view)) return;
    this.state = { ...this.state, view, selected: this.state.selected };
    await this.refresh();
    if (words) say(words);
  }

  /** @param {boolean} isDone @param {string} key */
  async #step(isDone, key) {
    if (!isDone) return say(t('said.nothing'));
    this.state = { ...this.state, view: this.steps.now };
    await this.refresh();
    say(t(key, { count: this.state.view.shown.size }));
  }

  async #layout() {
    const pinned = new Map([...this.state.view.places].filter(([id]) => this.state.view.pinned.includes(id)));
    this.wasFitted = false;
    await this.#take({ ...this.state.view, places: pinned });
  }

  /** @param {Partial<State>} more */
  async #set(more) {
    this.state = { ...this.state, ...more };
    await this.refresh();
  }

  /** Completes the present view; it is no step of its own. @param {View} view */
  #now(view) {
    this.steps.now = view;
    this.state = { ...this.state, view };
  }

  /** @param {string[]} ids */
  #real(ids) {
    return ids.filter((id) => this.state.view.shown.has(id));
  }

  /** @param {string} id */
  #middle(id) {
    const line = this.drawing.scene.lines.find((each) => each.id === id);
    const ends = (line ? [line.from, line.to] : [id]).map((each) => this.drawing.places.get(each) ?? { x: 0, y: 0 });
    return { x: ends.reduce((sum, each) => sum + each.x, 0) / ends.length, y: ends.reduce((sum, each) => sum + each.y, 0) / ends.length };
  }

  /** @param {import('./scene.js').Scene} drawn */
  #status(drawn) {
    const parts = [t('graph.nodes', { count: drawn.nodes.length }), t('graph.lines', { count: drawn.lines.length })];
    const notes = [];
    if (drawn.beyond > 0) notes.push(t('graph.beyond', { count: drawn.beyond, most: MOST_DRAWN }));
    if (!fitsAddress(this.state.view)) notes.push(t('graph.address', { count: MOST_IN_ADDRESS }));
    this.parts.status(drawn.nodes.length > 0 ? `${parts.join(', ')}. ${notes.join(' ')}` : '');
  }

  /** @param {() => Promise<void> | void} work */
  async #safely(work) {
    try {
      this.parts.warn('');
      await work();
    } catch (error) {
      if (!this.signal.aborted) this.parts.warn(sentenceOf(error));
    }
  }
}
