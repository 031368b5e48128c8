// @ts-check
// The views that somebody keeps on the server, each to be opened, removed, and brought back.
import { ask, Trouble } from '../ask.js';
import { fill, h } from '../h.js';
import { known, moment, t } from '../i18n.js';
import { link, parse } from './address.js';
import { rearranged } from './arrangement.js';
import { sentenceOf } from './say.js';
import { read } from './viewaddress.js';

/** @typedef {{id: string, name: string, address: string, arrangement?: string | null, savedAt: string}} Saved */

/** What was opened last, so that it can be saved anew. @type {Saved | undefined} */
let opened;

/** The view that was opened, as long as its screen is shown. @param {string} screen */
export function openedOn(screen) {
  return opened && screenOf(opened) === screen ? opened : undefined;
}

/** @param {Saved} view */
export function open(view) {
  opened = view;
}

/** @param {{address: string}} view */
export function screenOf(view) {
  return parse(`#${view.address}`).screen;
}

/** @returns {Promise<Saved[]>} the latest first */
export async function savedViews() {
  return (await ask('/explorer/saved-views')).savedViews;
}

/**
 * @param {string | null} id whose place it takes
 * @param {{name: string, address: string, arrangement?: string | null}} view
 * @returns {Promise<Saved>}
 */
export async function save(id, view) {
  return (await ask('/explorer/save-view', { id, view })).saveView;
}

/**
 * The graph as it was when it was saved.
 * @param {string} id
 * @param {AbortSignal} signal
 */
export async function savedGraph(id, signal) {
  const { savedView } = await ask('/explorer/saved-view', { id }, [], signal);
  if (!savedView) throw new Trouble(t('views.gone'), t('views.gone.next'));
  open(savedView);
  const state = read(parse(`#${savedView.address}`).query);
  const view = savedView.arrangement && rearranged(savedView.arrangement);
  return view ? { ...state, view } : state;
}

/**
 * @typedef {{follow?: () => void, complain: (sentence: string) => void, change?: () => void}} Wish what to do when one is
 *   opened, when something goes wrong, and when there are more or fewer
 */

/** @param {Saved[]} all @param {Wish} wish */
export function viewList(all, wish) {
  return h('ul', { class: 'lines saved' }, all.map((view) => row(view, wish)));
}

/** @param {Saved} view @param {Wish} wish */
function row(view, wish) {
  const item = h('li', { class: 'line' });
  const removed = async () => {
    const { removeView: before } = await ask('/explorer/remove-view', { id: view.id });
    const back = button('views.back', '', async () => {
      const again = row(await save(null, before), wish);
      item.replaceWith(again);
      again.querySelector('a').focus();
      wish.change?.();
    }, wish);
    fill(item, h('p', { role: 'status' }, t('views.removed', { name: view.name }), ' ', back));
    back.focus();
    wish.change?.();
  };
  fill(item,
    h('a', { href: link.view(view), dir: 'auto', onclick: () => { open(view); wish.follow?.(); } }, view.name), ' ',
    button('views.remove', t('views.removeOne', { name: view.name }), removed, wish),
    h('p', { class: 'soft' }, [known(`title.${screenOf(view)}`, ''), moment(view.savedAt)].filter(Boolean).join(' · ')));
  return item;
}

/** @param {string} key @param {string} whole what it does, to whom @param {() => Promise<void>} work @param {Wish} wish */
function button(key, whole, work, wish) {
  const take = () => work().catch((error) => wish.complain(sentenceOf(error)));
  return h('button', { type: 'button', class: 'small', 'aria-label': whole || null, onclick: take }, t(key));
}
