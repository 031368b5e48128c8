// @ts-check
import { account, logOut } from './account.js';
import { byId, fill, h } from './h.js';
import { declare, LANGUAGES, speak, speaks, t } from './i18n.js';
import { showWaiting } from './waiting.js';

const SCREENS = ['start', 'graph', 'patterns', 'trace', 'timeline'];
const PAGES = ['review', 'identity', 'playground'];

/**
 * The head that all pages have: the way to the others, and the choice of a language.
 * @param {string} current the page or the screen that is shown
 * @param {string} base what an address of the explorer begins with
 * @param {() => unknown} redraw shows all of it anew, in the language that is spoken then
 */
export function frame(current, base, redraw) {
  declare();
  skip(byId('skip'));
  byId('pages').setAttribute('aria-label', t('nav'));
  fill(byId('pages'),
    SCREENS.map((name) => h('a', { href: name === 'start' ? `${base}#/` : `${base}#/${name}`,
      'aria-current': name === current && 'page' }, t(`nav.${name}`))),
    PAGES.map((name) => h('a', { href: `/${name}`, 'aria-current': name === current && 'page' }, t(`nav.${name}`),
      name === 'identity' && h('span', { class: 'waiting-pairs' }))));
  showWaiting();
  const chooser = h('select', { 'aria-label': t('language'), onchange: () => change(chooser, redraw) },
    LANGUAGES.map(({ code, name }) => h('option', { value: code, selected: code === speaks(), lang: code }, name)));
  fill(byId('language'), chooser);
  account.then((one) => one && chooser.isConnected && chooser.after(' ',
    h('button', { type: 'button', class: 'small', id: 'log-out', title: t('account.you', { name: one.name }), onclick: logOut },
      t('account.out'))));
}

/** @param {HTMLElement} link */
function skip(link) {
  link.textContent = t('skip.screen');
  link.onclick = (event) => {
    // The address stands for what is shown, so this must not write into it.
    event.preventDefault();
    byId(link.getAttribute('href')?.slice(1) ?? '').focus();
  };
}

/**
 * Speaks another language, unless something is being written that would be lost with it.
 * @param {HTMLSelectElement} chooser
 * @param {() => unknown} redraw
 */
function change(chooser, redraw) {
  const code = chooser.value;
  chooser.value = speaks();
  if (!dispatchEvent(new CustomEvent('casegraph:speak', { cancelable: true, detail: () => turn(code, redraw) }))) return;
  turn(code, redraw);
}

/** @param {string} code @param {() => unknown} redraw */
function turn(code, redraw) {
  speak(code);
  redraw();
  byId('language').querySelector('select')?.focus();
}
