// @ts-check
import { ask } from '../ask.js';
import { askWhether } from '../asking.js';
import { dropZone } from '../drop.js';
import { english, fill, h } from '../h.js';
import { moment, t, woven } from '../i18n.js';
import { complain, refusal, say } from '../say.js';
import { send } from '../send.js';
import { word } from '../words.js';
import { address, linkTo } from './address.js';
import { matchesOf } from './matches.js';

/**
 * @typedef {{id: string, title: string, state: string, rows: number, read: number, matched: number, progress: number,
 *   problems: string[], failure: string | null, startedAt: string}} Run
 */

const TAKEN = '.csv,.tsv,.txt,.json,.jsonl,.ndjson,.ftm';
const WAIT = 1000;

/**
 * Lists from outside, compared with what is known; nothing of them enters the graph.
 * @param {HTMLElement} place
 * @param {AbortSignal} signal
 */
export async function listsView(place, signal) {
  const { list: chosen } = address();
  let before = '';
  const runs = h('ul', { class: 'runs', 'aria-label': t('identity.lists') });
  const told = h('div', { 'aria-live': 'polite' });
  const matches = h('div', {});
  const files = h('input', { type: 'file', id: 'list-file', accept: TAKEN, class: 'hidden-file',
    onchange: () => start([...files.files]) });
  let waiting = 0;

  async function draw() {
    clearTimeout(waiting);
    const { crossReferences: all } = await ask('/identity/lists', {}, ['/identity/run']);
    if (signal.aborted) return;
    const now = all.find((/** @type {Run} */ each) => each.id === chosen)?.state ?? '';
    if (before === 'RUNNING' && now !== before) await matchesOf(chosen, matches, signal);
    before = now;
    const focused = document.activeElement?.id ?? '';
    fill(runs, ...all.map((/** @type {Run} */ each) => item(each, each.id === chosen, { stop, forget })));
    if (focused) document.getElementById(focused)?.focus();
    if (all.some((/** @type {Run} */ each) => each.state === 'RUNNING')) waiting = setTimeout(() => draw().catch(complain), WAIT);
  }

  /** @param {File[]} given */
  async function start([file]) {
    if (!file) return;
    const bar = h('progress', { max: '1', 'aria-label': t('work.sending', { file: file.name }) });
    fill(told, h('p', {}, woven('work.sending', { file: h('bdi', {}, file.name) }), bar));
    try {
      const progress = (/** @type {number} */ part) => { bar.value = part; };
      const { begun } = await send('/identity/crossreference', 'list', file, {}, progress, ['/identity/run']);
      fill(told);
      location.hash = linkTo({ view: 'lists', list: begun.id });
    } catch (error) {
      fill(told, h('p', { class: 'notice' }, h('bdi', {}, file.name), ': ', refusal(error)));
    }
    files.value = '';
  }

  /** @param {Run} run */
  async function stop(run) {
    await ask('/identity/stop', { id: run.id }, ['/identity/run']).catch(complain);
    await draw();
  }

  /** @param {Run} run */
  async function forget(run) {
    if (!await askWhether(t('lists.forget.title', { title: run.title }), t('lists.forget.yes'))) return;
    await ask('/identity/forget', { id: run.id }).catch(complain);
    say(t('lists.forgotten'));
    if (run.id === chosen) location.hash = linkTo({ view: 'lists' });
    else await draw();
  }

  fill(place, h('div', { class: 'column' }, h('h1', {}, t('lists.title')),
    h('p', { class: 'lead' }, t('lists.lead')),
    dropZone(files, start, { drop: t('lists.drop'), choose: t('lists.choose') }), told, runs, matches));
  await draw();
  if (chosen) await matchesOf(chosen, matches, signal);
}

/**
 * @param {Run} run
 * @param {boolean} isChosen
 * @param {{stop: (run: Run) => void, forget: (run: Run) => void}} can
 */
function item(run, isChosen, can) {
  const { id, title, state, rows, matched, progress, problems, failure, startedAt } = run;
  const isRunning = state === 'RUNNING';
  const bar = h('progress', { max: '1', 'aria-label': t('lists.read', { title }) });
  bar.value = progress;
  return h('li', { class: `run is-${state.toLowerCase()}` },
    h('p', {}, h('a', { href: linkTo({ view: 'lists', list: id }), 'aria-current': isChosen && 'true' }, h('bdi', {}, title)),
      h('span', { class: 'soft' }, ` ${word('run', state)}, ${moment(startedAt)}`)),
    h('p', {}, `${t('lists.matched', { rows: t('lists.rows', { count: rows }), count: matched })} `,
      isRunning && h('button', { type: 'button', class: 'small', id: `stop-${id}`, onclick: () => can.stop(run) },
        t('progress.stop')), ' ',
      h('button', { type: 'button', class: 'small', id: `forget-${id}`, onclick: () => can.forget(run) }, t('lists.forget'),
        h('span', { class: 'away' }, ` ${title}`))),
    isRunning && bar,
    failure && h('p', { class: 'notice', lang: 'en' }, failure),
    problems.length > 0 && h('details', {}, h('summary', {}, t('lists.problems', { count: problems.length })),
      h('ul', {}, problems.map((each) => h('li', {}, english(each))))));
}
