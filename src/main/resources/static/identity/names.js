// @ts-check
import { speaks, t } from '../i18n.js';
import { word } from '../words.js';

/** @typedef {import('../vocabulary.js').Choice} Choice */

/** @type {Record<string, string>} how full the mark of a band is, for those who do not read the word */
const MARKS = { LIKELY: '●●●', POSSIBLE: '●●○', WEAK: '●○○', NONE: '○○○' };

/** @param {string} group @param {string[]} values @returns {Choice[]} */
function choices(group, values) {
  return values.map((value) => ({ value, label: word(group, value) }));
}

/** How well names fit. */
export const bands = () => choices('band', ['LIKELY', 'POSSIBLE', 'WEAK', 'NONE']);
/** What is asked of two. */
export const questions = () => choices('question', ['SAME', 'RELATIVE', 'SUCCESSION', 'PROMOTION']);
/** Whether two still wait. */
export const states = () => choices('pair', ['OPEN', 'UNSURE', 'DIFFERENT']);
export const kinds = () => choices('kinds', ['PERSON', 'GROUP', 'INSTITUTION', 'PLACE', 'CASE']);
export const verdicts = () => choices('verdict', ['SAME', 'DIFFERENT', 'UNSURE']);
/** Whether judgements stand. */
export const standing = () => choices('standing', ['yes', 'no']);

/** @param {string} band */
export function markOf(band) {
  return MARKS[band] ?? '';
}

/**
 * What is asked of two, and what is to be kept in mind with it.
 * @param {string} question
 * @param {string} kind
 * @returns {[string, string]}
 */
export function asked(question, kind) {
  if (question === 'SAME') return [t(`asked.${kind}`), ''];
  return [t(`asked.${question}`), t(`asked.${question}.hint`)];
}

/** @param {number} score */
export function figure(score) {
  return score.toLocaleString(speaks(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
