// @ts-check
import { byId, fill, h } from '../h.js';
import { t } from './words.js';

/** @typedef {{name: string, role: string, clearance: string, mustChange: boolean}} Who */

show(await who());

/** @returns {Promise<Who | null>} */
async function who() {
  const answer = await fetch('/login/me');
  return answer.status === 200 ? answer.json() : null;
}

/** @param {Who | null} one */
function show(one) {
  if (!one) logIn();
  else if (one.mustChange) change(one, t('first'));
  else if (wanted() !== '/') goOn();
  else account(one);
}

/** Where somebody wanted to go: a place on this server, and nowhere else. */
function wanted() {
  const to = new URLSearchParams(location.search).get('to') ?? '/';
  const there = new URL(to, location.origin);
  return /^\/(?![\/\\])/.test(to) && there.origin === location.origin ? there.pathname + there.search + location.hash : '/';
}

function goOn() {
  location.replace(wanted());
}

function logIn() {
  const name = field('name', t('name'), 'username', 'text');
  const password = field('password', t('password'), 'current-password', 'password');
  form(t('in'), [name, password], async () => {
    const answer = await post('/login', { name: value(name), password: value(password) });
    if (!answer.ok) return tell(answer, t('wrong'));
    const one = await answer.json();
    if (one.mustChange) change(one, t('first'), value(password));
    else goOn();
    return '';
  });
}

/**
 * @param {Who} one
 * @param {string} why
 * @param {string} [had] the password that was just typed
 */
function change(one, why, had) {
  const old = field('old', t('old'), 'current-password', 'password');
  const fresh = field('fresh', t('fresh'), 'new-password', 'password');
  const again = field('again', t('again'), 'new-password', 'password');
  form(t('change'), [why && h('p', {}, why), !had && old, fresh, h('p', { class: 'hint' }, t('rule')), again], async () => {
    if (value(fresh) !== value(again)) return t('differ');
    const answer = await post('/login/password', { password: had ?? value(old), fresh: value(fresh) });
    if (!answer.ok) return tell(answer, answer.status === 401 ? t('wrong') : t('refused'));
    account(await answer.json(), t('changed'));
    return '';
  });
}

/** @param {Who} one @param {string} [news] */
function account(one, news = '') {
  document.title = `${t('you', { name: one.name })} · Casegraph`;
  const work = byId('work');
  fill(work, h('h1', {}, t('you', { name: one.name })), h('p', {}, `${one.role} · ${one.clearance}`), h('p', { role: 'status' }, news),
    h('p', { class: 'buttons' }, h('button', { type: 'button', class: 'main', onclick: goOn }, t('on')),
      h('button', { type: 'button', onclick: () => change(one, '') }, t('change')),
      h('button', { type: 'button', onclick: async () => { await post('/logout', {}); logIn(); } }, t('out'))));
  work.focus();
}

/**
 * @param {string} title
 * @param {any[]} fields
 * @param {() => Promise<string>} send what is wrong, empty where nothing is
 */
function form(title, fields, send) {
  document.title = `${title} · Casegraph`;
  const wrong = h('p', { class: 'wrong', role: 'alert' });
  const button = h('button', { class: 'main' }, title);
  const submit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    button.disabled = true;
    wrong.textContent = await send().catch(() => t('lost'));
    button.disabled = false;
  };
  fill(byId('work'), h('form', { onsubmit: submit }, h('h1', {}, title), fields.filter(Boolean), wrong, h('p', { class: 'buttons' }, button)));
  byId('work').querySelector('input')?.focus();
}

/** @param {string} id @param {string} label @param {string} complete @param {string} type */
function field(id, label, complete, type) {
  return h('div', { class: 'field' }, h('label', { for: id }, label),
    h('input', { id, name: id, type, autocomplete: complete, required: true, autocapitalize: 'none', spellcheck: 'false', dir: 'auto' }));
}

/** @param {HTMLElement} field */
function value(field) {
  return field.querySelector('input')?.value ?? '';
}

/** @param {string} address @param {Record<string, string>} body */
function post(address, body) {
  return fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

/** @param {Response} answer @param {string} otherwise */
function tell(answer, otherwise) {
  const wait = Number(answer.headers.get('Retry-After'));
  return answer.status === 429 ? t('often', { minutes: Math.ceil(wait / 60) }) : otherwise;
}
