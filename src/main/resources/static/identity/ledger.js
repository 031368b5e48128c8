// @ts-check
import { ask } from '../ask.js';
import { select } from '../fields.js';
import { fill, h } from '../h.js';
import { complain } from '../say.js';
import { counted } from '../words.js';
import { address, linkTo } from './address.js';
import { takeBack } from './back.js';
import { judgement } from './judgement.js';
import { VERDICTS } from './names.js';
import { news } from './news.js';

/** @typedef {import('./judgement.js').Judged} Judged */

const AT_ONCE = 30;
const STANDING = [{ value: 'yes', label: 'Those that stand' }, { value: 'no', label: 'Those taken back' }];

/**
 * All judgements, the latest first.
 * @param {HTMLElement} place
 * @param {AbortSignal} signal
 */
export async function ledgerView(place, signal) {
  const now = address();
  const list = h('ol', { class: 'ledger' });
  const count = h('p', { class: 'soft', role: 'status' });
  const further = h('div', {});
  const set = (/** @type {Partial<import('./address.js').Address>} */ change) => { location.hash = linkTo(change, now); };

  /** @param {string | null} after */
  async function more(after) {
    const { judgements: page } = await ask('/identity/judgements', { of: now.of || null, verdicts: now.verdict ? [now.verdict] : null,
      standing: now.standing ? now.standing === 'yes' : null, first: AT_ONCE, after }, ['/identity/judged']);
    if (signal.aborted) return;
    if (!after) fill(list);
    list.append(...page.nodes.map((/** @type {Judged} */ each) => h('li', {}, judgement(each, back, effect(each)))));
    count.textContent = page.totalCount === 0 ? 'No judgement.' : counted(page.totalCount, 'judgement');
    fill(further, page.pageInfo.hasNextPage && h('button', { type: 'button', onclick: () => more(page.pageInfo.endCursor).catch(complain) }, 'Show more'));
  }

  /** @param {Judged} judged */
  async function back(judged) {
    try {
      const taken = await takeBack(judged);
      if (!taken) return;
      news(taken, [taken.one?.name ?? '', taken.other?.name ?? ''], null);
      await more(null);
    } catch (error) {
      complain(error);
    }
  }

  fill(place, h('div', { class: 'column' }, h('h1', {}, 'Who judged what'),
    h('p', { class: 'lead' }, 'Every judgement stays on record with its author and reason, also when it is taken back. Taking one back restores what was before.'),
    h('div', { class: 'filters' },
      select('Verdict', Object.entries(VERDICTS).map(([value, label]) => ({ value, label })), now.verdict, (verdict) => set({ verdict }), { none: 'All' }),
      select('Which', STANDING, now.standing, (standing) => set({ standing }), { none: 'All' })),
    h('div', { id: 'news', role: 'status' }), count, list, further));
  await more(null);
}

/** @param {Judged} judged */
function effect({ effect: { appeared, gone, findings } }) {
  const parts = [
    appeared.length > 0 && [`${counted(appeared.length, 'contradiction')} came up`],
    gone.length > 0 && [`${counted(gone.length, 'contradiction')} went`],
    findings.length > 0 && [`${counted(findings.length, 'finding')} changed: `, findings[0].sentence, findings.length > 1 && ' …'],
  ].filter((part) => part !== false);
  return parts.length > 0 && h('p', { class: 'effect' }, parts.flatMap((part, at) => at > 0 ? ['; ', ...part] : part));
}
