// @ts-check
import { fill, h } from './h.js';
import { t } from './i18n.js';
import { combobox, fitting } from './combobox.js';

/** @typedef {import('./vocabulary.js').Choice} Choice */

let count = 0;

/**
 * A label, what it is for, room for what is wrong with it, and the field itself.
 * @param {string} label
 * @param {(id: string, described: string) => HTMLElement} make
 * @param {{name?: string, hint?: string, english?: 'label' | 'hint'}} [more] name is what the server calls it when it refuses
 */
export function field(label, make, more = {}) {
  const id = `field-${++count}`;
  return h('div', { class: 'field', 'data-field': more.name },
    h('label', { for: id }, label), make(id, `${id}-hint ${id}-wrong`),
    h('p', { class: 'hint', id: `${id}-hint`, lang: languageOf(more) }, more.hint),
    h('p', { class: 'wrong', id: `${id}-wrong` }));
}

/**
 * Says below a field what is chosen in it means.
 * @param {HTMLElement} element
 * @param {Choice} [chosen]
 */
function explain(element, chosen) {
  const hint = /** @type {HTMLElement} */ (element.querySelector(':scope > .hint'));
  hint.textContent = chosen?.hint ?? '';
  hint.lang = languageOf(chosen);
}

/** The language of a hint. @param {{english?: 'label' | 'hint'}} [said] */
function languageOf(said) {
  return said?.english === 'hint' ? 'en' : document.documentElement.lang;
}

/**
 * One of a list of words that is short enough to be seen at once; the hint says what the chosen one means.
 * @param {string} label
 * @param {Choice[]} choices
 * @param {string | null} value
 * @param {(value: string) => void} change
 * @param {{name?: string, none?: string}} [more] none is what it is called to choose nothing
 */
export function select(label, choices, value, change, more = {}) {
  const options = [...(more.none ? [{ value: '', label: more.none }] : []), ...choices];
  const meaning = (/** @type {string} */ word) => choices.find((each) => each.value === word);
  const element = field(label, (id, described) => h('select', { id, 'aria-describedby': described,
    onchange: (event) => {
      explain(element, meaning(event.target.value));
      change(event.target.value);
    } },
    options.map((each) => h('option', { value: each.value, selected: each.value === (value ?? ''),
      lang: each.english === 'label' && 'en' }, each.label))), { ...meaning(value ?? ''), name: more.name });
  return element;
}

/**
 * One of a long list of words, found by typing a part of the word or of what it means.
 * @param {string} label
 * @param {Choice[]} choices
 * @param {string | null} value
 * @param {(value: string) => void} change
 * @param {{name?: string}} [more]
 */
export function word(label, choices, value, change, more = {}) {
  let chosen = choices.find((each) => each.value === value);
  const element = field(label, (id, described) => {
    const box = combobox({ id, label, described, placeholder: t('field.search'),
      offer: (typed) => typed === chosen?.label ? choices : fitting(choices, typed),
      take: (choice) => {
        chosen = choice;
        show();
        change(choice.value);
      },
      leave: () => show() });
    const show = () => {
      box.input.value = chosen?.label ?? '';
      explain(element, chosen);
    };
    box.input.value = chosen?.label ?? '';
    box.input.addEventListener('focus', () => box.input.select());
    return box.element;
  }, { ...chosen, name: more.name });
  return element;
}

/**
 * A line, or several lines, of text.
 * @param {string} label
 * @param {string | null} value
 * @param {(value: string) => void} change
 * @param {{name?: string, hint?: string, lines?: number, required?: boolean, placeholder?: string, type?: string}} [more]
 */
export function line(label, value, change, more = {}) {
  return field(label, (id, described) => {
    const attributes = { id, dir: 'auto', 'aria-describedby': described, required: more.required, placeholder: more.placeholder,
      oninput: (/** @type {any} */ event) => change(event.target.value) };
    const element = more.lines ? h('textarea', { ...attributes, rows: String(more.lines) })
      : h('input', { ...attributes, type: more.type ?? 'text', autocomplete: 'off' });
    element.value = value ?? '';
    return element;
  }, more);
}

/**
 * Shows what is wrong beside the field it belongs to; false where no field here has that name.
 * @param {HTMLElement} form
 * @param {string} name
 * @param {HTMLElement | string} sentence
 */
export function tellAt(form, name, sentence) {
  const element = form.querySelector(`[data-field="${CSS.escape(name)}"]`);
  /** @type {HTMLElement | null | undefined} */
  const wrong = element?.querySelector('.wrong');
  if (!element || !wrong) return false;
  fill(wrong, sentence);
  element.closest('details')?.setAttribute('open', '');
  const control = /** @type {HTMLElement | null} */ (element.querySelector('input, select, textarea'));
  control?.setAttribute('aria-invalid', 'true');
  control?.focus();
  return true;
}

/** @param {HTMLElement} form */
export function forgetWrong(form) {
  form.querySelectorAll('.wrong').forEach((each) => { each.textContent = ''; });
  form.querySelectorAll('[aria-invalid]').forEach((each) => each.removeAttribute('aria-invalid'));
}
