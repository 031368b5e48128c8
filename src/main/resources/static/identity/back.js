// @ts-check
import { ask } from '../ask.js';
import { askLine } from '../asking.js';
import { whoDecides } from '../coder.js';
import { whom } from './judgement.js';
import { VERDICTS } from './names.js';

/** @typedef {import('./judgement.js').Judged} Judged */

const READY = ['A slip', 'New documents say otherwise', 'It was decided too soon'];

/**
 * Takes a judgement back, with a reason.
 * @param {Judged} judged
 * @returns {Promise<Judged | null>} null where it is left as it is
 */
export async function takeBack(judged) {
  if (!await whoDecides()) return null;
  const reason = await askLine(`Why is it taken back? ${whom(judged)}: ${VERDICTS[judged.verdict]}`, READY[0], 'Take it back', READY);
  return reason ? (await ask('/identity/back', { judgement: judged.id, reason }, ['/identity/judged'])).judged : null;
}
