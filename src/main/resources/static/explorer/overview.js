// @ts-check
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
/** @param {HTMLElement} place @param {any} filters @param {AbortSignal} signal */
export async function overview(place, filters, signal) { fill(place, h('h1', {}, t('all.title'))); }
