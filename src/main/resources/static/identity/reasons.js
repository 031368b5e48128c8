// @ts-check
import { askLine } from '../asking.js';
import { t } from '../i18n.js';

/** @typedef {import('./deciding.js').Verdict} Verdict */

/** @type {Record<Verdict, string[]>} what is often the reason */
const READY = {
  SAME: ['reason.spellings', 'reason.ties', 'reason.says'],
  DIFFERENT: ['reason.name', 'reason.relatives', 'reason.apart', 'reason.dates'],
  UNSURE: ['reason.little', 'reason.document'],
};

/**
 * Asks why. What was said last for such a judgement stands there; at first a ready reason, unless something speaks
 * against it.
 * @param {Verdict} verdict
 * @param {{against: string[]} | null} candidate
 */
export async function askReason(verdict, candidate) {
  const ready = READY[verdict].map((key) => t(key));
  const key = `casegraph.reason.${verdict}`;
  const isPlain = verdict !== 'SAME' || candidate?.against.length === 0;
  const first = sessionStorage.getItem(key) ?? (isPlain ? ready[0] : '');
  const reason = await askLine(t(`why.${verdict}`), first, t(`why.${verdict}.yes`), ready);
  if (reason) sessionStorage.setItem(key, reason);
  return reason;
}
