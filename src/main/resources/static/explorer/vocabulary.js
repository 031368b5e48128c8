// @ts-check
import { known } from '../i18n.js';
import { sentenceCase } from '../words.js';

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
