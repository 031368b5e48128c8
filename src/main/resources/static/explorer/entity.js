// @ts-check
import { fill, h } from '../h.js';
import { t } from '../i18n.js';

/**
 * @param {HTMLElement} place
 * @param {import('./address.js').Address} address
 * @param {AbortSignal} signal
 */
export async function show(place, address, signal) {
  fill(place, h('h1', {}, t('title.entity')));
}
