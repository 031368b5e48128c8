// @ts-check
import { h } from '../h.js';
import { t } from '../i18n.js';
import { entities } from './entities.js';
import { line, select, word } from '../fields.js';
import { choices } from '../vocabulary.js';
import { title } from '../words.js';

/**
 * @typedef {import('./model.js').Model} Model
 * @typedef {import('./model.js').Item} Item
 * @typedef {import('./entities.js').Around & {candidates: Item[]}} Around
 * @typedef {(model: Model, around: Around, touch: () => void) => HTMLElement[]} Fact
 */

/** @type {Fact} */
function name({ name: it }, around, touch) {
  return [
    one(t('fact.bearer'), it, 'of', around, touch, { near: around.candidates }),
    text(t('fact.name'), it, 'value', touch),
    select(t('fact.form'), choices('nameTypes'), it.type, (value) => touched(touch, () => { it.type = value; }),
      { name: 'type' }),
  ];
}

/** @type {Fact} */
function relation({ relation: it }, around, touch) {
  return [
    word(t('fact.tie'), choices('relations'), it.kind, (value) => touched(touch, () => { it.kind = value; }),
      { name: 'relation' }),
    one(t('fact.from'), it, 'from', around, touch),
    one(t('fact.to'), it, 'to', around, touch),
    text(t('fact.as'), it, 'as', touch, { hint: t('fact.as.hint') }),
  ];
}

/** @type {Fact} */
function property({ property: it }, around, touch) {
  return [
    one(t('fact.owner'), it, 'of', around, touch),
    word(t('fact.property'), choices('properties'), it.property, (value) => touched(touch, () => { it.property = value; }),
      { name: 'property' }),
    text(t('fact.value'), it, 'value', touch),
  ];
}

/** @type {Fact} */
function act({ act: it }, around, touch) {
  const roles = h('div', { class: 'rows' });
  const details = h('div', { class: 'rows' });
  for (const each of it.roles) roles.append(role(it, each, around, touch));
  for (const each of it.details) details.append(detail(it, each, touch));
  return [
    word(t('fact.act'), choices('acts'), it.kind, (value) => touched(touch, () => { it.kind = value; }), { name: 'act' }),
    h('fieldset', { 'data-field': 'roles' }, h('legend', {}, t('fact.parts')), roles, h('p', { class: 'wrong' }),
      adder(t('fact.addPart'), () => added(it.roles, { role: '', fillers: [] }, roles, (each) => role(it, each, around, touch)))),
    h('fieldset', { 'data-field': 'details' }, h('legend', {}, t('fact.details')), details, h('p', { class: 'wrong' }),
      adder(t('fact.addDetail'), () => added(it.details, { key: '', value: '' }, details, (each) => detail(it, each, touch)))),
  ];
}

/** @type {Record<string, Fact>} */
export const FACTS = { name, act, relation, property };

/**
 * A field for one whom a fact speaks of.
 * @param {string} label
 * @param {any} fact
 * @param {string} key
 * @param {Around} around
 * @param {() => void} touch
 * @param {{near?: Item[]}} [more]
 */
function one(label, fact, key, around, touch, more = {}) {
  const set = (/** @type {Item[]} */ items) => touched(touch, () => { fact[key] = items[0] ?? null; });
  return entities(label, fact[key] ? [fact[key]] : [], set, around, { name: key, ...more });
}

/**
 * A field for words of a fact.
 * @param {string} label
 * @param {any} fact
 * @param {string} key
 * @param {() => void} touch
 * @param {{hint?: string}} [more]
 */
function text(label, fact, key, touch, more = {}) {
  return line(label, fact[key], (value) => touched(touch, () => { fact[key] = value; }), { name: key, ...more });
}

/**
 * @param {Model['act']} act
 * @param {Model['act']['roles'][number]} row
 * @param {Around} around
 * @param {() => void} touch
 */
function role(act, row, around, touch) {
  const element = h('div', { class: 'row' },
    word(t('fact.part'), choices('roles'), row.role, (value) => touched(touch, () => { row.role = value; })),
    entities(row.role ? t('fact.whoAs', { role: title('role', row.role) }) : t('fact.who'), row.fillers,
      (items) => touched(touch, () => { row.fillers = items; }), around, { many: true, fillers: true }),
    remover(t('fact.removePart'), () => touched(touch, () => {
      act.roles.splice(act.roles.indexOf(row), 1);
      element.remove();
    })));
  return element;
}

/**
 * @param {Model['act']} act
 * @param {{key: string, value: string}} row
 * @param {() => void} touch
 */
function detail(act, row, touch) {
  const element = h('div', { class: 'row pair' },
    line(t('fact.key'), row.key, (value) => touched(touch, () => { row.key = value; }), { placeholder: t('fact.key.such') }),
    line(t('fact.says'), row.value, (value) => touched(touch, () => { row.value = value; })),
    remover(t('fact.removeDetail'), () => touched(touch, () => {
      act.details.splice(act.details.indexOf(row), 1);
      element.remove();
    })));
  return element;
}

/**
 * @template T
 * @param {T[]} all
 * @param {T} row
 * @param {HTMLElement} rows
 * @param {(row: T) => HTMLElement} draw
 */
function added(all, row, rows, draw) {
  all.push(row);
  const element = draw(row);
  rows.append(element);
  /** @type {HTMLElement | null} */ (element.querySelector('input'))?.focus();
}

/** @param {string} label @param {() => void} run */
function adder(label, run) {
  return h('button', { type: 'button', class: 'small', onclick: run }, `+ ${label}`);
}

/** @param {string} label @param {() => void} run */
function remover(label, run) {
  return h('button', { type: 'button', class: 'remove', 'aria-label': label, onclick: run }, '×');
}

/** @param {() => void} touch @param {() => void} change */
function touched(touch, change) {
  change();
  touch();
}
