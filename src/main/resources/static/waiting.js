// @ts-check
import { ask } from './ask.js';
import { fill, h } from './h.js';
import { number, t } from './i18n.js';

/** @type {Promise<number> | null} */
let known = null;

/**
 * Says beside the link to the page on who is who how many pairs wait. A page without the answer is as good.
 * @param {boolean} [again] whether to ask although it was answered before
 */
export async function showWaiting(again = false) {
  if (again || !known) known = ask('/waiting').then(({ candidates }) => candidates.totalCount, () => 0);
  const count = await known;
  for (const place of document.querySelectorAll('.waiting-pairs')) {
    fill(/** @type {HTMLElement} */ (place), count > 0
      && h('span', { class: 'count' }, number(count), h('span', { class: 'away' }, ` ${t('waiting.pairs', { count })}`)));
  }
}
