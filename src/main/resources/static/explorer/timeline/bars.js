// @ts-check
import { h } from '../../h.js';
import { t } from '../../i18n.js';
import { when } from '../when.js';
import { spanOf } from './span.js';

/** @typedef {import('./span.js').Span} Span */
/** @typedef {import('./span.js').View} View */
/** @typedef {{element: HTMLElement, place: (view: View) => void}} Bar */

/**
 * A time as a bar: solid while it certainly went on, fading where it may have begun or ended, broken round where all
 * that is known is that it lies within.
 * @param {import('../when.js').When} date
 * @param {string} look
 * @returns {Bar}
 */
export function bar(date, look) {
  const span = spanOf(date);
  const isDay = span.begins !== null && span.ends === span.begins + 1 && span.begun === span.begins;
  const isSure = span.begun !== null && span.ending !== null && span.begun < span.ending;
  const shape = isDay ? 'day' : isSure ? 'sure' : 'within';
  const soft = [h('span', { class: 'soft-start' }), h('span', { class: 'core' }), h('span', { class: 'soft-end' })];
  const element = h('span', { class: `bar ${shape} ${look} ${span.begins === null ? 'open-start' : ''} ${span.ends === null ? 'open-end' : ''}`, title: when(date) }, soft);
  return { element, place: (view) => place(element, soft, span, isSure, view) };
}

/**
 * @param {HTMLElement} element
 * @param {HTMLElement[]} parts
 * @param {Span} span
 * @param {boolean} isSure
 * @param {View} view
 */
function place(element, parts, span, isSure, view) {
  const begins = span.begins ?? Math.min(view.from, (span.begun ?? span.ends ?? view.from) - 1);
  const ends = span.ends ?? Math.max(view.to, (span.ending ?? begins) + 1);
  const length = view.to - view.from;
  const left = Math.max(-1, (begins - view.from) / length);
  const right = Math.min(2, (ends - view.from) / length);
  element.hidden = right < 0 || left > 1;
  element.style.insetInlineStart = `${left * 100}%`;
  element.style.width = `${Math.max(0, right - left) * 100}%`;
  if (!isSure) return;
  const shares = [Math.max(0, (span.begun ?? begins) - begins), 0, Math.max(0, ends - (span.ending ?? ends))];
  shares[1] = Math.max(0, ends - begins - shares[0] - shares[2]);
  parts.forEach((part, at) => { part.style.flexGrow = String(shares[at] / (ends - begins)); });
}

/** What the shapes of the bars mean. */
export function legend() {
  const sample = (/** @type {string} */ look) => h('span', { class: `bar shown-as ${look}`, 'aria-hidden': 'true' }, h('span', { class: 'soft-start' }), h('span', { class: 'core' }), h('span', { class: 'soft-end' }));
  return h('ul', { class: 'signs' }, [['day', 'timeline.day'], ['sure', 'timeline.sure'], ['within', 'timeline.within'], ['sure is-contested', 'timeline.contested']]
    .map(([look, key]) => h('li', {}, sample(look), ' ', t(key))));
}
