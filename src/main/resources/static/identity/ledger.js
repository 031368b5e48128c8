// @ts-check
import { ask } from '../ask.js';
import { select } from '../fields.js';
import { english, fill, h } from '../h.js';
import { t } from '../i18n.js';
import { complain } from '../say.js';
import { address, linkTo } from './address.js';
import { takeBack } from './back.js';
import { judgement } from './judgement.js';
import { standing, verdicts } from './names.js';
import { news } from './news.js';

/** @typedef {import('./judgement.js').Judged} Judged */

const AT_ONCE = 30;

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
    const wanted = { of: now.of || null, verdicts: now.verdict ? [now.verdict] : null,
      standing: now.standing ? now.standing === 'yes' : null };
    const { judgements: page } = await ask('/identity/judgements', { ...wanted, first: AT_ONCE, after }, ['/identity/judged']);
    if (signal.aborted) return;
    if (!after) fill(list);
    list.append(...page.nodes.map((/** @type {Judged} */ each) => h('li', {}, judgement(each, back, effect(each)))));
    count.textContent = page.totalCount === 0 ? t('ledger.none') : t('judgements', { count: page.totalCount });
    const go = () => more(page.pageInfo.endCursor).catch(complain);
    fill(further, page.pageInfo.hasNextPage && h('button', { type: 'button', onclick: go }, t('work.more')));
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

  fill(place, h('div', { class: 'column' }, h('h1', {}, t('ledger.title')),
    h('p', { class: 'lead' }, t('ledger.lead')),
    h('div', { class: 'filters' },
      select(t('ledger.verdict'), verdicts(), now.verdict, (verdict) => set({ verdict }), { none: t('work.all') }),
      select(t('ledger.which'), standing(), now.standing, (standing) => set({ standing }), { none: t('work.all') })),
    h('div', { id: 'news', role: 'status' }), count, list, further));
  await more(null);
}

/** @param {Judged} judged */
function effect({ effect: { appeared, gone, findings } }) {
  const parts = [
    appeared.length > 0 && [t('effect.appeared', { count: appeared.length })],
    gone.length > 0 && [t('effect.went', { count: gone.length })],
    findings.length > 0 && [`${t('effect.findings', { count: findings.length })} `, english(findings[0].sentence),
      findings.length > 1 && ' …'],
  ].filter((part) => part !== false);
  return parts.length > 0 && h('p', { class: 'effect' }, parts.flatMap((part, at) => at > 0 ? ['; ', ...part] : part));
}
