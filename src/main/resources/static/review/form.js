// @ts-check
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { entities } from './entities.js';
import { FACTS } from './facts.js';
import { line, select } from '../fields.js';
import { choices } from '../vocabulary.js';

/** @typedef {import('./model.js').Model} Model */

const VOICES = ['form.voice', 'form.cited'];
/** @type {import('./model.js').Kind[]} */
const KINDS = ['act', 'relation', 'property', 'name'];

/**
 * The form of one statement; what is typed goes into the model at once.
 * @param {Model} model
 * @param {import('./facts.js').Around} around
 * @param {() => void} touch called when anybody changes anything
 */
export function statementForm(model, around, touch) {
  const facts = h('div', { class: 'facts' });
  const draw = () => fill(facts, ...model.kind ? FACTS[model.kind](model, around, touch) : [], ...rest(model, around, touch));
  draw();
  const stay = (/** @type {Event} */ event) => event.preventDefault();
  return h('form', { class: 'statement', 'aria-label': t('form'), onsubmit: stay },
    kinds(model, () => {
      draw();
      touch();
    }), facts);
}

/**
 * What every statement has; of a name it is seldom needed.
 * @param {Model} model
 * @param {import('./facts.js').Around} around
 * @param {() => void} touch
 */
function rest(model, around, touch) {
  const common = [
    line(t('form.summary'), model.summary, (value) => changed(touch, () => { model.summary = value; }),
      { name: 'summary', lines: 2, hint: t(model.kind === 'name' ? 'form.optional' : 'form.summary.hint') }),
    h('div', { class: 'fields' },
      select(t('form.stance'), choices('stances'), model.stance, (value) => changed(touch, () => { model.stance = value; }),
        { name: 'stance' }),
      line(t('form.when'), model.date, (value) => changed(touch, () => { model.date = value; }),
        { name: 'date', hint: 'EDTF: 2017-06-12, 2017-06, 2004~, 2009/2017-10' })),
  ];
  const last = [
    h('div', { class: 'fields' },
      select(t('form.basis'), choices('bases'), model.basis, (value) => changed(touch, () => { model.basis = value; }),
        { name: 'dateBasis' }),
      line(t('form.anchor'), model.anchor, (value) => changed(touch, () => { model.anchor = value; }),
        { name: 'dateAnchor', hint: t('form.anchor.hint') })),
    ...speakers(model, around, touch),
    select(t('work.readers'), choices('clearances'), model.clearance,
      (value) => changed(touch, () => { model.clearance = value; }), { name: 'clearance', none: t('form.asDocument') }),
  ];
  if (model.kind === 'name') return [more(t('form.more.name'), false, [...common, ...last])];
  return [...common, more(t('form.more'), model.speakers.some((depth) => depth.length > 0), last)];
}

/** @param {string} title @param {boolean} isOpen @param {HTMLElement[]} fields */
function more(title, isOpen, fields) {
  return h('details', { class: 'more', open: isOpen }, h('summary', {}, title), fields);
}

/** @param {Model} model @param {() => void} change */
function kinds(model, change) {
  const radios = KINDS.map((kind) => {
    const radio = h('input', { type: 'radio', name: 'kind', value: kind, id: `kind-${kind}`, onchange: () => {
      model.kind = kind;
      change();
    } });
    radio.checked = model.kind === kind;
    return h('span', {}, radio, h('label', { for: `kind-${kind}` }, t(`form.${kind}`)));
  });
  return h('fieldset', { class: 'kinds', 'data-field': 'kind' }, h('legend', {}, t('form.kind')),
    h('div', { class: 'switch' }, radios), h('p', { class: 'wrong' }));
}

/**
 * The chain of voices, one field a depth, and one more to cite somebody further.
 * @param {Model} model
 * @param {import('./facts.js').Around} around
 * @param {() => void} touch
 */
function speakers(model, around, touch) {
  const depths = h('div', { class: 'rows' });
  const draw = () => fill(depths, Array.from({ length: Math.max(2, model.speakers.length + 1) }, (_, depth) =>
    entities(t(VOICES[depth] ?? 'form.further'), model.speakers[depth] ?? [], (next) => {
      const grows = model.speakers.length <= depth && depth > 0;
      while (model.speakers.length <= depth) model.speakers.push([]);
      model.speakers[depth] = next;
      if (grows) draw();
      touch();
    }, around, { many: true })));
  draw();
  return [h('fieldset', { 'data-field': 'speakers' }, h('legend', {}, t('form.voices')),
    h('p', { class: 'hint' }, t('form.voices.hint')),
    depths, h('p', { class: 'wrong' }))];
}

/** @param {() => void} touch @param {() => void} change */
function changed(touch, change) {
  change();
  touch();
}
