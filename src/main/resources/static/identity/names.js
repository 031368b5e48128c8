// @ts-check

/** @typedef {import('../vocabulary.js').Choice} Choice */

/** @type {Choice[]} */
export const BANDS = [
  { value: 'LIKELY', label: 'Likely', hint: 'From 0.90.' },
  { value: 'POSSIBLE', label: 'Possible', hint: 'From 0.75.' },
  { value: 'WEAK', label: 'Weak', hint: 'From 0.70.' },
  { value: 'NONE', label: 'By other signs', hint: 'The names hardly fit; something else does.' },
];

/** @type {Choice[]} */
export const QUESTIONS = [
  { value: 'SAME', label: 'The same?' },
  { value: 'RELATIVE', label: 'Relatives?' },
  { value: 'SUCCESSION', label: 'One after the other?' },
  { value: 'PROMOTION', label: 'The unnamed one?' },
];

/** @type {Choice[]} */
export const STATES = [
  { value: 'OPEN', label: 'Open' },
  { value: 'UNSURE', label: 'Unsure' },
  { value: 'DIFFERENT', label: 'Different' },
];

/** @type {Choice[]} */
export const KINDS = [
  { value: 'PERSON', label: 'People' },
  { value: 'GROUP', label: 'Groups' },
  { value: 'INSTITUTION', label: 'Institutions' },
  { value: 'PLACE', label: 'Places' },
  { value: 'CASE', label: 'Cases' },
];

/** @type {Record<string, string>} */
export const VERDICTS = { SAME: 'the same', DIFFERENT: 'different', UNSURE: 'unsure' };

/** @type {Record<string, string>} how full the mark of a band is, for those who do not read the word */
const MARKS = { LIKELY: '●●●', POSSIBLE: '●●○', WEAK: '●○○', NONE: '○○○' };

/** @type {Record<string, string>} */
const SAME = { PERSON: 'one person', GROUP: 'one group', INSTITUTION: 'one institution', PLACE: 'one place', CASE: 'one case' };

/**
 * @param {Choice[]} all
 * @param {string} value
 */
export function labelOf(all, value) {
  return all.find((each) => each.value === value)?.label ?? value.toLowerCase();
}

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
  const one = SAME[kind] ?? 'one';
  if (question === 'RELATIVE') return ['Are these two relatives?', 'They share the name of a family. Relatives are two: then they are different.'];
  if (question === 'SUCCESSION') return ['Did one of these follow the other?', 'A body that came after another is another body: then they are different.'];
  if (question === 'PROMOTION') return ['Is the unnamed one the one with a name?', 'One of them is only described. If they are the same, the name holds for both.'];
  return [`Are these two ${one}?`, ''];
}

/** @param {number} score */
export function figure(score) {
  return score.toFixed(2);
}
