// @ts-check
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { help, useKeys } from '../keys.js';
import { address } from './address.js';
import { Candidates } from './found.js';
import { Deciding } from './deciding.js';
import { filters } from './filters.js';
import { candidateList } from './list.js';
import { PairPanel } from './pair.js';

/**
 * The candidates on one side, the two that are looked at on the other.
 * @param {HTMLElement} place
 * @param {AbortSignal} signal
 */
export async function candidatesView(place, signal) {
  const found = new Candidates(address());
  const panel = new PairPanel();
  const list = candidateList(found, (candidate) => deciding.go(candidate.one.id, candidate.other.id), () => deciding.more());
  const deciding = new Deciding(found, panel, list, signal);
  useKeys([
    { keys: ['s'], does: t('key.same'), run: () => deciding.judge('SAME') },
    { keys: ['d'], does: t('key.different'), run: () => deciding.judge('DIFFERENT') },
    { keys: ['u'], does: t('key.unsure'), run: () => deciding.judge('UNSURE') },
    { keys: ['j', 'n'], does: t('work.next'), run: () => deciding.move(1) },
    { keys: ['k', 'p'], does: t('work.previous'), run: () => deciding.move(-1) },
    { keys: ['z', 'Ctrl+Z'], does: t('key.undo'), run: () => deciding.undo() },
    { keys: ['f'], does: t('key.filters'), run: () => list.filters() },
    { keys: ['?'], does: t('keys.help'), run: help },
  ]);
  fill(place, h('div', { class: 'desk' },
    h('div', { class: 'left' }, h('h1', { class: 'away' }, t('title.identity')), filters(found.narrowed), list.element),
    h('div', { class: 'right' }, deciding.bar(), h('div', { id: 'news', role: 'status' }), panel.element)));
  await deciding.start(address());
}
