// @ts-check
// The words of the API as a reader says them. A word that is not known here is shown as it comes.

/** @type {Record<string, string>} */
const STANCES = {
  STATES: 'Stated by',
  ALLEGES: 'Alleged by',
  REPORTS: 'Reported by',
  DENIES: 'Denied by',
  ACCUSES: 'Accusation by',
  DEMANDS: 'Demanded by',
  FEARS: 'Feared by',
};

/** @type {Record<string, string>} */
const ORDERS = {
  CERTAIN: 'the order in time is certain',
  POSSIBLE: 'the order in time is possible',
  NONE_STATED: 'no order in time is stated',
};

/** @param {string} word */
function plain(word) {
  return word.toLowerCase().replaceAll('_', ' ');
}

/** @param {string} text */
export function sentenceCase(text) {
  // Georgian has capitals for headlines only: no sentence begins with one.
  return /^[ა-ჿ]/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {string} stance */
export function stanceWords(stance) {
  return STANCES[stance] ?? `${sentenceCase(plain(stance))}:`;
}

/** @param {string} state */
export function stateWord(state) {
  return plain(state);
}

/** @param {string} name */
export function legName(name) {
  return sentenceCase(name.replaceAll('_', ' '));
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export function counted(count, one, many = `${one}s`) {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/**
 * How strong a finding is: the word of the API, the count of origins, the order in time.
 * @param {{strength: string, origins: number, order: string}} finding
 */
export function weight(finding) {
  const origins = counted(finding.origins, 'independent origin');
  return `${sentenceCase(plain(finding.strength))} (${origins}); ${ORDERS[finding.order] ?? plain(finding.order)}.`;
}

/** @param {{start?: number, end?: number, page?: number, paragraph?: number}} locator */
export function place(locator) {
  const parts = [];
  if (locator.page) parts.push(`page ${locator.page}`);
  if (locator.paragraph) parts.push(`paragraph ${locator.paragraph}`);
  if (locator.end) parts.push(`characters ${locator.start}–${locator.end}`);
  return parts.join(', ');
}

/**
 * The chain of voices: who speaks, and whom they cite.
 * @param {{depth: number, entity: {name: string}}[]} speakers
 */
export function voices(speakers) {
  if (speakers.length === 0) return 'the document';
  const depths = [...new Set(speakers.map((speaker) => speaker.depth))].sort((a, b) => a - b);
  const all = new Intl.ListFormat('en-GB');
  return depths
    .map((depth) => all.format(speakers.filter((s) => s.depth === depth).map((s) => s.entity.name)))
    .join(', citing ');
}
