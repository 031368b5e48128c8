// @ts-check
import { byId, fill, h } from './h.js';
import { t } from './i18n.js';
import { letter } from './letter.js';

/** @typedef {{keys: string[], does: string, run: () => void}} Key */

/** @type {Key[]} */
let known = [];

/**
 * The keys that work from now on. Letters count only outside fields, and without a modifier unless it is named:
 * Ctrl+Z, which is the command key where there is one.
 * @param {Key[]} keys
 */
export function useKeys(keys) {
  known = keys;
}

/** Shows all keys, and what each does. */
export function help() {
  const dialog = /** @type {HTMLDialogElement} */ (byId('help'));
  if (dialog.open) return dialog.close();
  fill(dialog, h('h2', { id: 'help-title' }, t('keys.title')), listed(),
    h('p', { class: 'soft' }, t('keys.hint')),
    h('form', { method: 'dialog' }, h('button', { class: 'main' }, t('close'))));
  dialog.showModal();
}

/** The keys as a list. */
export function listed() {
  return h('dl', { class: 'keys' }, known.map((key) => h('div', {},
    h('dt', {}, key.keys.flatMap((each, at) => [at > 0 && ` ${t('keys.or')} `, h('kbd', {}, shown(each))])),
    h('dd', {}, key.does))));
}

/** @param {string} key */
function shown(key) {
  return key.length === 1 ? key.toUpperCase() : key;
}

/**
 * A button that shows its key.
 * @param {string} label
 * @param {string} key
 * @param {() => void} run
 */
export function keyed(label, key, run) {
  return h('button', { type: 'button', 'aria-keyshortcuts': key, onclick: run }, label, ' ',
    h('kbd', { 'aria-hidden': 'true' }, key));
}

/** @param {KeyboardEvent} event */
function press(event) {
  if (event.altKey || event.isComposing || event.defaultPrevented) return;
  const target = /** @type {HTMLElement} */ (event.target);
  if (document.querySelector('dialog[open]')) return;
  if (target.closest('input:not([type=checkbox], [type=radio]), textarea, select')) {
    if (event.key === 'Escape') target.blur();
    return;
  }
  const key = known.find((each) => each.keys.includes(wanted(event)));
  if (!key) return;
  event.preventDefault();
  key.run();
}

/** @param {KeyboardEvent} event */
function wanted(event) {
  const key = letter(event);
  if (event.ctrlKey || event.metaKey) return `Ctrl+${key.toUpperCase()}`;
  return key.length === 1 ? key.toLowerCase() : key;
}

addEventListener('keydown', press);
