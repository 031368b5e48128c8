// @ts-check
import { account } from './account.js';
import { byId, fill, h } from './h.js';
import { t } from './i18n.js';

const KEY = 'casegraph.coder';

/** The name under which decisions are kept; it stays with this tab and is forgotten with it. */
export function coder() {
  return sessionStorage.getItem(KEY) ?? '';
}

/** Shows who is deciding, and lets that be changed where nobody has logged in. */
export function showCoder() {
  fill(byId('coder'), h('span', { class: 'soft' }, `${t(coder() ? 'coder.you' : 'coder.nobody')} `),
    coder() && h('strong', { dir: 'auto' }, coder()),
    h('button', { type: 'button', class: 'small', id: 'change-coder', onclick: () => askCoder() },
      t(coder() ? 'coder.change' : 'coder.say')));
  // Where people log in, decisions are kept under the name of the account.
  account.then(showAccount);
}

/** @param {{name: string} | null} one */
function showAccount(one) {
  if (!one) return;
  sessionStorage.setItem(KEY, one.name);
  fill(byId('coder'), h('a', { href: '/login', class: 'soft' }, `${t('coder.you')} `, h('strong', { dir: 'auto' }, one.name)));
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
      h('h2', { id: 'who-title' }, t('coder.title')),
      h('p', {}, t('coder.lead')),
      h('label', { for: 'coder-name' }, t('coder.name')), name,
      h('p', { class: 'buttons' }, h('button', { class: 'main' }, t('coder.use')),
        h('button', { type: 'button', onclick: () => dialog.close() }, t('coder.later'))));
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
  return (await account)?.name ?? (coder() || askCoder());
}
