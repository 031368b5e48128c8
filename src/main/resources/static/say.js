// @ts-check
import { Refused, Trouble } from './ask.js';
import { byId, fill, h } from './h.js';

const LASTS = 15_000;
let fading = 0;

/**
 * Tells in a line what has been done.
 * @param {...import('./h.js').Child} words
 */
export function say(...words) {
  clearTimeout(fading);
  fill(byId('told'), ...words);
  fading = setTimeout(() => fill(byId('told')), LASTS);
}

/** @param {unknown} error */
export function sentenceOf(error) {
  if (error instanceof Refused) return error.sentence;
  if (error instanceof Trouble) return `${error.message} ${error.nextStep}`;
  console.error(error);
  return 'This part of the page failed. Reload the page.';
}

/**
 * Tells on top what went wrong.
 * @param {unknown} error
 */
export function complain(error) {
  const sentence = typeof error === 'string' ? error : sentenceOf(error);
  const close = h('button', { type: 'button', class: 'small', onclick: () => hush() }, 'Close');
  fill(byId('wrong'), h('p', { class: 'notice' }, sentence, ' ', close));
}

export function hush() {
  fill(byId('wrong'));
}
