// @ts-check
import { Refused, Trouble } from './ask.js';
import { byId, english, fill, h } from './h.js';
import { t } from './i18n.js';

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
  return `${t('trouble.part')} ${t('trouble.reload')}`;
}

/**
 * What went wrong, as it is shown: what the server refuses with is English.
 * @param {unknown} error
 */
export function refusal(error) {
  return error instanceof Refused ? english(error.sentence) : sentenceOf(error);
}

/**
 * Tells on top what went wrong.
 * @param {unknown} error
 */
export function complain(error) {
  const close = h('button', { type: 'button', class: 'small', onclick: () => hush() }, t('close'));
  fill(byId('wrong'), h('p', { class: 'notice' }, refusal(error), ' ', close));
}

export function hush() {
  fill(byId('wrong'));
}
