// @ts-check
import { askLine } from '../asking.js';

/** @typedef {import('./deciding.js').Verdict} Verdict */

/** @type {Record<Verdict, {title: string, yes: string, ready: string[]}>} */
const ASKED = {
  SAME: { title: 'Why are they the same?', yes: 'The same', ready: ['Spellings of one name', 'The same ties and the same case', 'A document says so'] },
  DIFFERENT: { title: 'Why are they different?', yes: 'Different', ready: ['Another name', 'Relatives', 'Both in one document, apart', 'Other dates, another place'] },
  UNSURE: { title: 'Why can it not be said yet?', yes: 'Unsure', ready: ['Too little is known of them', 'Another document is needed'] },
};

/**
 * Asks why. What was said last for such a judgement stands there; at first a ready reason, unless something speaks
 * against it.
 * @param {Verdict} verdict
 * @param {{against: string[]} | null} candidate
 */
export async function askReason(verdict, candidate) {
  const { title, yes, ready } = ASKED[verdict];
  const key = `casegraph.reason.${verdict}`;
  const isPlain = verdict !== 'SAME' || candidate?.against.length === 0;
  const reason = await askLine(title, sessionStorage.getItem(key) ?? (isPlain ? ready[0] : ''), yes, ready);
  if (reason) sessionStorage.setItem(key, reason);
  return reason;
}
