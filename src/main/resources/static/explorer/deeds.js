// @ts-check
// What the buttons and the keys do.
import { t } from '../i18n.js';
import { expand } from './expanding.js';
import { middleOf } from './learning.js';
import { collapse, hide, keep, pin, unhide } from './model.js';

/**
 * @param {import('./board.js').Board} board
 * @param {string} name
 * @param {string} id of who has the focus; nothing where it is meant for who is chosen
 */
export async function deed(board, name, id) {
  const { view, selected, mode, acts, alone } = board.state;
  const ids = id ? [id] : selected;
  const real = (/** @type {string[]} */ all) => all.filter((each) => view.shown.has(each));
  /** @type {Record<string, () => unknown>} */
  const deeds = {
    select: () => board.select([id], false),
    selectAlso: () => board.select([id], true),
    selectNone: () => board.select([], false),
    act: () => board.select([id], false),
    see: () => board.gestures.see(middleOf(board.drawing, id)),
    expand: () => expand(board, ids[0]),
    collapse: () => board.take(collapse(view, ids[0]), t('said.collapsed')),
    hide: () => board.take(hide(view, real(ids)), t('said.hidden', { count: real(ids).length })),
    unhide: () => board.take(unhide(view)),
    keep: () => board.take(keep(view, real(selected.length > 0 ? selected : ids))),
    pin: () => board.take(pin(view, real(ids), !(id && view.pinned.includes(id)))),
    unpin: () => board.take(pin(view, ids, false)),
    undo: () => board.step(board.steps.undo(), 'said.undone'),
    redo: () => board.step(board.steps.redo(), 'said.redone'),
    fit: () => board.gestures.fit(board.drawing.extent()),
    nearer: () => board.gestures.scale(1.3),
    farther: () => board.gestures.scale(1 / 1.3),
    layout: () => board.layout(),
    acts: () => board.set({ acts: !acts }),
    table: () => board.set({ mode: mode === 'table' ? 'drawing' : 'table' }),
    alone: () => board.set({ alone: !alone }),
    all: () => board.set({ finding: '', highlighted: [], alone: false }),
    save: () => dispatchEvent(new Event('casegraph:keep')),
    search: () => board.parts.search.focus(),
    help: () => board.parts.help(),
    stop: () => board.stop?.abort(),
  };
  await deeds[name]?.();
}
