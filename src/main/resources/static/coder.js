// @ts-check
import { byId, fill, h } from './h.js';

const KEY = 'casegraph.coder';

/** The name under which decisions are kept; it stays with this tab and is forgotten with it. */
export function coder() {
  return sessionStorage.getItem(KEY) ?? '';
}

/** Shows who is deciding, and lets that be changed. */
export function showCoder() {
  fill(byId('coder'), coder() ? h('span', { class: 'soft' }, 'You are ') : h('span', { class: 'soft' }, 'Nobody has said who decides. '),
    coder() && h('strong', { dir: 'auto' }, coder()),
    h('button', { type: 'button', class: 'small', id: 'change-coder', onclick: () => askCoder() }, coder() ? 'Change' : 'Say your name'));
}

/**
 * Asks who is deciding.
 * @returns {Promise<string>} empty where nobody would say
 */
export function askCoder() {
  const dialog = /** @type {HTMLDialogElement} */ (byId('who'));
  const name = h('input', { id: 'coder-name', autocomplete: 'name', dir: 'auto', required: true, maxlength: '200' });
  name.value = coder();
  return new Promise((done) => {
    const form = h('form', { method: 'dialog', onsubmit: () => sessionStorage.setItem(KEY, name.value.trim()) },
      h('h2', { id: 'who-title' }, 'Who are you?'),
      h('p', {}, 'Every decision is kept with the name of who took it. The name stays in this tab until you close it.'),
      h('label', { for: 'coder-name' }, 'Your name'), name,
      h('p', { class: 'buttons' }, h('button', { class: 'main' }, 'Use this name'),
        h('button', { type: 'button', onclick: () => dialog.close() }, 'Not now')));
    fill(dialog, form);
    dialog.addEventListener('close', () => {
      showCoder();
      done(coder());
    }, { once: true });
    dialog.showModal();
    name.select();
  });
}

/** The name, asked for where nobody has said it yet. */
export async function whoDecides() {
  return coder() || askCoder();
}
