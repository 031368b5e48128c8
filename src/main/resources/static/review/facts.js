// @ts-check
import { h } from '../h.js';
import { entities } from './entities.js';
import { line, select, word } from '../fields.js';
import { choices, said } from '../vocabulary.js';

/**
 * @typedef {import('./model.js').Model} Model
 * @typedef {import('./model.js').Item} Item
 * @typedef {import('./entities.js').Around & {candidates: Item[]}} Around
 * @typedef {(model: Model, around: Around, touch: () => void) => HTMLElement[]} Fact
 */

/** @type {Fact} */
function name({ name: it }, around, touch) {
  return [
    entities('Whose name it is', it.of ? [it.of] : [], (items) => touched(touch, () => { it.of = items[0] ?? null; }), around,
      { name: 'of', near: around.candidates }),
    line('The name as it stands here', it.value, (value) => touched(touch, () => { it.value = value; }), { name: 'value' }),
    select('Form of the name', choices('nameTypes'), it.type, (value) => touched(touch, () => { it.type = value; }), { name: 'type' }),
  ];
}

/** @type {Fact} */
function relation({ relation: it }, around, touch) {
  return [
    word('Tie', choices('relations'), it.kind, (value) => touched(touch, () => { it.kind = value; }), { name: 'relation' }),
    entities('From', it.from ? [it.from] : [], (items) => touched(touch, () => { it.from = items[0] ?? null; }), around, { name: 'from' }),
    entities('To', it.to ? [it.to] : [], (items) => touched(touch, () => { it.to = items[0] ?? null; }), around, { name: 'to' }),
    line('In the words of the source', it.as, (value) => touched(touch, () => { it.as = value; }), { name: 'as', hint: 'Such as “brother”.' }),
  ];
}

/** @type {Fact} */
function property({ property: it }, around, touch) {
  return [
    entities('Whose property', it.of ? [it.of] : [], (items) => touched(touch, () => { it.of = items[0] ?? null; }), around, { name: 'of' }),
    word('Property', choices('properties'), it.property, (value) => touched(touch, () => { it.property = value; }), { name: 'property' }),
    line('What the source says it is', it.value, (value) => touched(touch, () => { it.value = value; }), { name: 'value' }),
  ];
}

/** @type {Fact} */
function act({ act: it }, around, touch) {
  const roles = h('div', { class: 'rows' });
  const details = h('div', { class: 'rows' });
  for (const each of it.roles) roles.append(role(it, each, around, touch));
  for (const each of it.details) details.append(detail(it, each, touch));
  return [
    word('Kind of act', choices('acts'), it.kind, (value) => touched(touch, () => { it.kind = value; }), { name: 'act' }),
    h('fieldset', { 'data-field': 'roles' }, h('legend', {}, 'Who had which part in it'), roles,
      h('p', { class: 'wrong' }), adder('Add a part', () => added(it.roles, { role: '', fillers: [] }, roles, (each) => role(it, each, around, touch)))),
    h('fieldset', { 'data-field': 'details' }, h('legend', {}, 'Particulars'), details,
      h('p', { class: 'wrong' }), adder('Add a particular', () => added(it.details, { key: '', value: '' }, details, (each) => detail(it, each, touch)))),
  ];
}

/** @type {Record<string, Fact>} */
export const FACTS = { name, act, relation, property };

/**
 * @param {Model['act']} act
 * @param {Model['act']['roles'][number]} row
 * @param {Around} around
 * @param {() => void} touch
 */
function role(act, row, around, touch) {
  const element = h('div', { class: 'row' },
    word('Part', choices('roles'), row.role, (value) => touched(touch, () => { row.role = value; })),
    entities(row.role ? `${said(row.role)}: who or what` : 'Who or what', row.fillers, (items) => touched(touch, () => { row.fillers = items; }), around,
      { many: true, fillers: true }),
    remover('Remove this part', () => touched(touch, () => {
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
    line('Word for it', row.key, (value) => touched(touch, () => { row.key = value; }), { placeholder: 'charge, length, place …' }),
    line('What the source says', row.value, (value) => touched(touch, () => { row.value = value; })),
    remover('Remove this particular', () => touched(touch, () => {
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
