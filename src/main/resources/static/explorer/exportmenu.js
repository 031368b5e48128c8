// @ts-check
import { h } from '../h.js';
import { t } from '../i18n.js';
/** @param {() => any} now */
export function exportMenu(now) { return h('details', { class: 'menu' }, h('summary', {}, t('export'))); }
