// @ts-check
import { h } from '../h.js';
import { t } from '../i18n.js';
import { title } from '../words.js';
import { choices } from '../vocabulary.js';

/** @typedef {import('./model.js').Item} Item */

/**
 * One who was chosen; of somebody new it can be said what they are.
 * @param {Item} item
 * @param {() => void} remove
 * @param {() => void} change
 */
export function chip(item, remove, change) {
  return h('li', { class: 'chip' }, h('span', { dir: 'auto' }, item.label),
    item.input.new ? fresh(item, change) : item.hint && h('span', { class: 'hint' }, said(item)),
    h('button', { type: 'button', class: 'remove', 'aria-label': t('page.remove', { name: item.label }), onclick: remove }, '×'));
}

/** @param {Item} item */
function said(item) {
  const kind = item.hint.toLowerCase();
  return item.input.mention ? t('chip.named', { kind }) : kind;
}

/**
 * @param {Item} item
 * @param {() => void} change
 */
function fresh(item, change) {
  const made = item.input.new;
  const sorts = [{ value: '', label: t('chip.unsorted') }, ...choices('institutions')];
  const type = small(t('chip.sort', { name: item.label }), sorts, made.type ?? '', (value) => {
    if (value) made.type = value;
    else delete made.type;
    change();
  });
  const kind = small(t('chip.kind', { name: item.label }), choices('kinds'), made.kind, (value) => {
    made.kind = value;
    item.hint = title('kind', value);
    if (value !== 'INSTITUTION') delete made.type;
    type.hidden = value !== 'INSTITUTION';
    change();
  });
  type.hidden = made.kind !== 'INSTITUTION';
  return [h('span', { class: 'hint' }, t('chip.new')), kind, type];
}

/**
 * @param {string} label
 * @param {import('../vocabulary.js').Choice[]} all
 * @param {string} value
 * @param {(value: string) => void} change
 */
function small(label, all, value, change) {
  return h('select', { class: 'small', 'aria-label': label, onchange: (/** @type {any} */ event) => change(event.target.value) },
    all.map((each) => h('option', { value: each.value, selected: each.value === value }, each.label)));
}
