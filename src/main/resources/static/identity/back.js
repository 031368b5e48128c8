// @ts-check
import { ask } from '../ask.js';
import { askLine } from '../asking.js';
import { whoDecides } from '../coder.js';
import { t } from '../i18n.js';
import { word } from '../words.js';
import { whom } from './judgement.js';

/** @typedef {import('./judgement.js').Judged} Judged */

const READY = ['reason.slip', 'reason.otherwise', 'reason.tooSoon'];

/**
 * Takes a judgement back, with a reason.
 * @param {Judged} judged
 * @returns {Promise<Judged | null>} null where it is left as it is
 */
export async function takeBack(judged) {
  if (!await whoDecides()) return null;
  const ready = READY.map((key) => t(key));
  const title = `${t('work.whyBack')} ${whom(judged)}: ${word('verdict', judged.verdict)}`;
  const reason = await askLine(title, ready[0], t('work.back'), ready);
  return reason ? (await ask('/identity/back', { judgement: judged.id, reason }, ['/identity/judged'])).judged : null;
}
