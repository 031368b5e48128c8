// @ts-check
import { t } from '../i18n.js';
import { help } from '../keys.js';

/**
 * The keys of the desk.
 * @param {import('./deciding.js').Deciding} deciding
 * @param {import('./panel.js').Panel} panel
 * @param {import('./choose.js').Chooser} chooser
 * @returns {import('../keys.js').Key[]}
 */
export function deskKeys(deciding, panel, chooser) {
  return [
    { keys: ['a'], does: t('key.accept'), run: () => deciding.accept() },
    { keys: ['e'], does: t('key.edit'), run: () => panel.edit() },
    { keys: ['r'], does: t('review.reject'), run: () => deciding.reject() },
    { keys: ['n', 'j'], does: t('key.next'), run: () => deciding.move(1) },
    { keys: ['p', 'k'], does: t('key.previous'), run: () => deciding.move(-1) },
    { keys: ['o'], does: t('key.open'), run: () => deciding.open() },
    { keys: ['u'], does: t('key.back'), run: () => deciding.undo() },
    { keys: ['s'], does: t('key.choose'), run: () => chooser.begin(deciding.offset()) },
    { keys: ['?'], does: t('keys.help'), run: help },
  ];
}
