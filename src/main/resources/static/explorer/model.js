// @ts-check
// What is shown, and why. A view is never changed: every step gives a new one, so that it can be undone.

/**
 * @typedef {{x: number, y: number}} Point
 * @typedef {{shown: Map<string, string[]>, hidden: string[], pinned: string[], places: Map<string, Point>}} View
 */

/** Put there by somebody: from a search, a link, the list. */
export const CHOSEN = 'chosen';
/** How many the detailed drawing holds. */
export const MOST_DRAWN = 1500;
/** How many may be added before the table, too, says that it is enough. */
export const MOST_SHOWN = 5000;
const STEPS = 100;
const FROM = 'from ';

/** @param {string} id whose expansion shows somebody */
export const expansionOf = (id) => FROM + id;

/** @returns {View} */
export function emptyView() {
  return { shown: new Map(), hidden: [], pinned: [], places: new Map() };
}

/**
 * Shows more, for a reason. Who was hidden stays so, unless chosen now. What exceeds the greatest number is left out.
 * @param {View} view
 * @param {string[]} ids
 * @param {string} reason
 * @param {number} [most]
 * @returns {View}
 */
export function add(view, ids, reason, most = MOST_SHOWN) {
  const shown = new Map(view.shown);
  const hidden = reason === CHOSEN ? view.hidden.filter((id) => !ids.includes(id)) : view.hidden;
  for (const id of ids) {
    const reasons = shown.get(id);
    if (hidden.includes(id) || (!reasons && shown.size >= most)) continue;
    if (!reasons?.includes(reason)) shown.set(id, [...(reasons ?? []), reason]);
  }
  return { ...view, shown, hidden };
}

/**
 * Takes back what the expansion of one brought, and what only that brought in turn. What anything else keeps stays.
 * @param {View} view
 * @param {string} id
 * @returns {View}
 */
export function collapse(view, id) {
  const left = new Map([...view.shown].map(([each, reasons]) => [each, reasons.filter((reason) => reason !== expansionOf(id))]));
  const kept = reached(left, [id]);
  if (kept.size === view.shown.size && !expanded(view, id)) return view;
  const own = left.get(id);
  if (own && !own.some((reason) => holds(reason, kept))) left.set(id, [CHOSEN]);
  return only(view, left, kept);
}

/** @param {View} view @param {string} id */
export function expanded(view, id) {
  return [...view.shown.values()].some((reasons) => reasons.includes(expansionOf(id)));
}

/**
 * Hides some: they stay away when an expansion would bring them back. Those whom only they brought stay.
 * @param {View} view
 * @param {string[]} ids
 * @returns {View}
 */
export function hide(view, ids) {
  const gone = new Set(ids);
  /** @type {View['shown']} */
  const shown = new Map();
  for (const [id, reasons] of view.shown) {
    if (gone.has(id)) continue;
    const kept = reasons.filter((reason) => !gone.has(reason.slice(FROM.length)) || !reason.startsWith(FROM));
    shown.set(id, kept.length > 0 ? kept : [CHOSEN]);
  }
  return { ...without(view, gone), shown, hidden: [...view.hidden, ...ids.filter((id) => !view.hidden.includes(id))] };
}

/** @param {View} view @returns {View} */
export function unhide(view) {
  return add({ ...view, hidden: [] }, view.hidden, CHOSEN);
}

/**
 * Shows only these.
 * @param {View} view
 * @param {string[]} ids
 * @returns {View}
 */
export function keep(view, ids) {
  const kept = new Set(ids);
  const gone = new Set([...view.shown.keys()].filter((id) => !kept.has(id)));
  return { ...hide(view, [...gone]), hidden: view.hidden };
}

/**
 * @param {View} view
 * @param {string[]} ids
 * @param {boolean} isPinned
 * @returns {View}
 */
export function pin(view, ids, isPinned) {
  const others = view.pinned.filter((id) => !ids.includes(id));
  return { ...view, pinned: isPinned ? [...others, ...ids] : others };
}

/**
 * @param {View} view
 * @param {Map<string, Point>} places
 * @returns {View}
 */
export function moved(view, places) {
  return { ...view, places: new Map([...view.places, ...places]) };
}

/**
 * Who is shown when everything is traced back to what was chosen.
 * @param {View['shown']} shown
 * @param {string[]} alsoKept
 */
function reached(shown, alsoKept) {
  const kept = new Set(alsoKept.filter((id) => shown.has(id)));
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (const [id, reasons] of shown) {
      if (!kept.has(id) && reasons.some((reason) => holds(reason, kept))) kept.add(id);
    }
  }
  return kept;
}

/** @param {string} reason @param {Set<string>} kept */
function holds(reason, kept) {
  return !reason.startsWith(FROM) || kept.has(reason.slice(FROM.length));
}

/**
 * @param {View} view
 * @param {View['shown']} shown
 * @param {Set<string>} kept
 * @returns {View}
 */
function only(view, shown, kept) {
  const gone = new Set([...shown.keys()].filter((id) => !kept.has(id)));
  const left = [...shown].filter(([id]) => kept.has(id))
    .map(([id, reasons]) => /** @type {[string, string[]]} */ ([id, reasons.filter((reason) => holds(reason, kept))]));
  return { ...without(view, gone), shown: new Map(left) };
}

/** @param {View} view @param {Set<string>} gone @returns {View} */
function without(view, gone) {
  return {
    ...view,
    pinned: view.pinned.filter((id) => !gone.has(id)),
    places: new Map([...view.places].filter(([id]) => !gone.has(id))),
  };
}

/** The steps of somebody's work: back and forth, the last hundred of them. */
export class Steps {
  /** @param {View} now */
  constructor(now) {
    this.now = now;
    /** @type {View[]} */
    this.past = [];
    /** @type {View[]} */
    this.future = [];
  }

  /** @param {View} next @returns {boolean} whether anything changed */
  take(next) {
    if (next === this.now) return false;
    this.past = [...this.past, this.now].slice(-STEPS);
    this.future = [];
    this.now = next;
    return true;
  }

  undo() {
    const before = this.past.at(-1);
    if (!before) return false;
    this.future = [...this.future, this.now];
    this.past = this.past.slice(0, -1);
    this.now = before;
    return true;
  }

  redo() {
    const after = this.future.at(-1);
    if (!after) return false;
    this.past = [...this.past, this.now];
    this.future = this.future.slice(0, -1);
    this.now = after;
    return true;
  }
}
