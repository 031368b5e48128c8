// @ts-check
import { known } from './i18n.js';

/** @param {string} text */
export function sentenceCase(text) {
  // Georgian has capitals for headlines only: no sentence begins with one.
  return /^[ა-ჿ]/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A word of the API as a reader says it; a word that nobody has translated is shown as it comes.
 * @param {string} group
 * @param {string} value
 */
export function word(group, value) {
  return known(`${group}.${value}`, value.toLowerCase().replaceAll('_', ' '));
}

/**
 * @param {string} group
 * @param {string} value
 */
export function title(group, value) {
  return sentenceCase(word(group, value));
}
