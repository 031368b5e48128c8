// @ts-check
import { ask, question } from '../ask.js';
import { link } from '../explorer/address.js';
import { byId, english, fill, h } from '../h.js';
import { t } from '../i18n.js';
import { keyed } from '../keys.js';

/** @typedef {import('./judgement.js').Judged} Judged */

const WAITS = [700, 1500, 3000, 6000];
let told = 0;

/**
 * Tells what a judgement did, or what it did that it was taken back. Findings are looked at a moment after, so those
 * are asked for a few times.
 * @param {Judged} judged
 * @param {[string, string]} names of the two, as they were when it was judged
 * @param {(() => void) | null} undo
 */
export function news(judged, names, undo) {
  const mine = ++told;
  const known = judged.effect.findings.length;
  const draw = async (/** @type {Judged} */ now) => {
    const differing = await differingLink(now);
    if (mine !== told) return;
    const fresh = now.effect.findings.slice(0, now.effect.findings.length - (judged.withdrawnAt ? known : 0));
    fill(byId('news'), h('div', { class: `notice calm is-${judged.withdrawnAt ? 'back' : judged.verdict.toLowerCase()}` },
      h('p', {}, h('strong', {}, heading(judged)), ' ', h('bdi', {}, names[0]), ' · ', h('bdi', {}, names[1]), ' ',
        undo && keyed(t('judge.undo'), 'Z', undo), ' ',
        h('button', { type: 'button', class: 'small', onclick: hushNews }, t('close'))),
      effects(now, differing).map((each) => h('p', {}, each)),
      fresh.length > 0 && h('ul', { 'aria-label': t('news.findings') }, fresh.map((each) => h('li', {}, english(each.sentence),
        ' ', h('a', { href: link.patterns(each.pattern.id), lang: 'en' }, each.pattern.title))))));
  };
  draw(judged);
  if (judged.verdict === 'SAME') follow(judged, known, draw, () => mine === told);
}

export function hushNews() {
  told++;
  fill(byId('news'));
}

/** @param {Judged} judged */
function heading({ verdict, withdrawnAt }) {
  if (withdrawnAt) return t(verdict === 'SAME' ? 'news.twoAgain' : 'news.back');
  return t(`news.${verdict}`);
}

/**
 * @param {Judged} judged
 * @param {string} differing
 */
function effects({ withdrawnAt, effect }, differing) {
  const { appeared, gone } = effect;
  if (withdrawnAt) return [];
  /** @type {import('../h.js').Child[][]} */
  const lines = [];
  if (appeared.length > 0) {
    lines.push([`${t('effect.appeared', { count: appeared.length })}: `, english(appeared.slice(0, 3).map(between).join('; ')),
      appeared.length > 3 && '…', ' ', h('a', { href: differing }, t('news.differ'))]);
  }
  if (gone.length > 0) lines.push([t('news.gone', { count: gone.length })]);
  return lines;
}

/** @param {import('./judgement.js').Contradiction} each */
function between({ aspect, sides }) {
  return `${aspect}: ${sides.map((side) => side.says).join(' / ')}`;
}

/** @param {Judged} judged */
async function differingLink({ effect, one }) {
  const about = effect.entities[0]?.id ?? one?.id ?? null;
  const query = await question('/identity/differing');
  return link.playground(query, { about });
}

/**
 * @param {Judged} judged
 * @param {number} known
 * @param {(now: Judged) => void} draw
 * @param {() => boolean} isWanted
 */
async function follow(judged, known, draw, isWanted) {
  for (const wait of WAITS) {
    await new Promise((done) => { setTimeout(done, wait); });
    if (!isWanted()) return;
    const { judgements } = await ask('/identity/judgements', { of: judged.oneId, first: 20 }, ['/identity/judged']);
    const now = judgements.nodes.find((/** @type {Judged} */ each) => each.id === judged.id);
    if (now && now.effect.findings.length > known) return draw(now);
  }
}
