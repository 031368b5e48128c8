// @ts-check
import { byId, fill, h } from './h.js';
import { t } from './i18n.js';

/**
 * Asks for a line of text.
 * @param {string} title
 * @param {string} value what stands in it at first
 * @param {string} yes
 * @param {string[]} [ready] lines that are taken with one press
 * @returns {Promise<string>} empty where nobody would say
 */
export function askLine(title, value, yes, ready = []) {
  const input = h('input', { id: 'asked', type: 'text', dir: 'auto', autocomplete: 'off', required: true,
    'aria-labelledby': 'asking-title' });
  input.value = value;
  // They do not submit by themselves, since Enter in the field would press the first one that does.
  const offers = ready.map((line) => h('li', {}, h('button', { type: 'button', class: 'small', onclick: () => {
    input.value = line;
    input.form.requestSubmit();
  } }, line)));
  const list = offers.length > 0 ? [h('ul', { class: 'ready', 'aria-label': t('asking.ready') }, offers)] : [];
  return open(title, [input, ...list], yes, () => input.value.trim(), '', () => input.select());
}

/**
 * Asks for a yes or no.
 * @param {string} title
 * @param {string} yes
 * @returns {Promise<boolean>}
 */
export function askWhether(title, yes) {
  return open(title, [], yes, () => true, false, () => {});
}

/**
 * @template T
 * @param {string} title
 * @param {HTMLElement[]} content
 * @param {string} yes
 * @param {() => T} answer
 * @param {T} none
 * @param {() => void} ready
 * @returns {Promise<T>}
 */
function open(title, content, yes, answer, none, ready) {
  const dialog = /** @type {HTMLDialogElement} */ (byId('asking'));
  return new Promise((done) => {
    let given = none;
    fill(dialog, h('form', { method: 'dialog', onsubmit: () => { given = answer(); } },
      h('h2', { id: 'asking-title' }, title), ...content,
      h('p', { class: 'buttons' }, h('button', { class: 'main' }, yes),
        h('button', { type: 'button', onclick: () => dialog.close() }, t('asking.cancel')))));
    dialog.addEventListener('close', () => done(given), { once: true });
    dialog.showModal();
    ready();
  });
}
