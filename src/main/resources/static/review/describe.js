// @ts-check
import { ask } from '../ask.js';
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { entities } from './entities.js';
import { forgetWrong, line, select, tellAt } from '../fields.js';
import { known } from './model.js';
import { refusal, sentenceOf } from '../say.js';
import { choices } from '../vocabulary.js';
import { whoDecides } from '../coder.js';

/** @typedef {import('./entities.js').Around & {chosen: () => {start: number, end: number} | null}} Around */

/**
 * The form that says what a document is; only what was changed is sent.
 * @param {any} document
 * @param {Around} around
 * @param {() => void} after what to do when it is saved
 * @param {() => void} close
 */
export function describeForm(document, around, after, close) {
  /** @type {Record<string, any>} */
  const changes = {};
  const set = (/** @type {string} */ name) => (/** @type {any} */ value) => { changes[name] = value; };
  const text = (/** @type {string} */ name) => (/** @type {string} */ value) => { changes[name] = value.trim(); };
  const all = (/** @type {string} */ name) => (/** @type {import('./model.js').Item[]} */ items) => {
    changes[name] = items.map((each) => each.input);
  };
  const wrong = h('p', { class: 'wrong', role: 'alert' });
  const form = h('form', { class: 'describe', 'aria-label': t('describe.form'), onsubmit: async (/** @type {Event} */ event) => {
    event.preventDefault();
    forgetWrong(form);
    wrong.textContent = '';
    try {
      await send(document.id, placed(changes, around));
      after();
    } catch (error) {
      const sentence = error instanceof Unplaced ? error.message : sentenceOf(error);
      const at = error instanceof Unplaced ? error.field : Object.keys(changes).find((name) => sentence.includes(name));
      const shown = error instanceof Unplaced ? sentence : refusal(error);
      if (!at || !tellAt(form, at, shown)) fill(wrong, shown);
    }
  } },
    line(t('describe.title'), document.title, text('title'), { name: 'title' }),
    h('div', { class: 'fields' },
      select(t('describe.type'), choices('documents'), document.type, set('type'),
        { name: 'type', none: document.type ? undefined : t('describe.unsaid') }),
      line(t('document.published'), document.published?.edtf ?? '', text('published'),
        { name: 'published', hint: 'EDTF: 2017-06-12, 2017-06, 2004~' }),
      line(t('document.language'), document.language, text('language'), { name: 'language', hint: 'BCP 47: en, ru, kk' })),
    entities(t('document.authors'), document.authors.map(known), all('authors'), around,
      { name: 'authors', many: true, hint: t('describe.voice') }),
    entities(t('document.publisher'), document.publisher ? [known(document.publisher)] : [],
      (items) => { changes.publisher = items[0]?.input; }, around, { name: 'publisher' }),
    entities(t('document.addressees'), document.addressees.map(known), all('addressees'), around,
      { name: 'addressees', many: true }),
    line(t('describe.url'), document.url, text('url'), { name: 'url', type: 'url' }),
    wrong, h('p', { class: 'buttons' }, h('button', { class: 'main' }, t('describe.save')),
      h('button', { type: 'button', onclick: close }, t('close'))));
  return form;
}

/**
 * Says of whoever is new where the text names them: where the name stands, else at the words that are chosen.
 * @param {Record<string, any>} changes
 * @param {Around} around
 */
function placed(changes, around) {
  const text = around.text();
  const place = (/** @type {string} */ field, /** @type {any} */ meant) => {
    if (!meant?.new) return meant;
    const { name } = meant.new;
    const start = text.indexOf(name);
    const at = start >= 0 ? { start, end: start + name.length } : around.chosen();
    if (!at) throw new Unplaced(field, t('describe.unplaced', { name }));
    return { new: { ...meant.new, at } };
  };
  return Object.fromEntries(Object.entries(changes).map(([field, value]) =>
    [field, Array.isArray(value) ? value.map((each) => place(field, each)) : place(field, value)]));
}

/** Somebody new of whom it is not known where the text names them. */
class Unplaced extends Error {
  /** @param {string} field @param {string} sentence */
  constructor(field, sentence) {
    super(sentence);
    this.field = field;
  }
}

/** @param {string} document @param {Record<string, any>} changes */
async function send(document, changes) {
  const description = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined && value !== ''));
  if (Object.keys(description).length === 0) return;
  const by = await whoDecides();
  if (by) await ask('/review/describe', { document, description, by });
}
