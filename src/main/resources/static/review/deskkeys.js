// @ts-check
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
    { keys: ['a'], does: 'Accept, as it stands in the form', run: () => deciding.accept() },
    { keys: ['e'], does: 'Edit: go into the form', run: () => panel.edit() },
    { keys: ['r'], does: 'Reject', run: () => deciding.reject() },
    { keys: ['n', 'j'], does: 'Next proposal', run: () => deciding.move(1) },
    { keys: ['p', 'k'], does: 'Previous proposal', run: () => deciding.move(-1) },
    { keys: ['o'], does: 'First proposal that nobody has decided', run: () => deciding.open() },
    { keys: ['u'], does: 'Take back your last decision, or the one shown', run: () => deciding.undo() },
    { keys: ['s'], does: 'Choose words for a statement: arrows move, Shift extends, Enter takes', run: () => chooser.begin(deciding.offset()) },
    { keys: ['?'], does: 'Show or hide these keys', run: help },
  ];
}
