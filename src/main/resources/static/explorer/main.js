// @ts-check
import { Trouble } from '../ask.js';
import { byId, fill, h } from '../h.js';
import { frame } from '../frame.js';
import { speak, speaks, t } from '../i18n.js';
import { parse } from './address.js';
import { live, say, watch } from './live.js';
import { takeOut } from './takeout.js';
import { showViews } from './viewsdialog.js';

/** @typedef {import('./address.js').Address} Address */
/** @typedef {{show: (place: HTMLElement, address: Address, signal: AbortSignal) => Promise<void>, arrangement?: () => string | null}} Screen */

/** @type {Record<string, () => Promise<Screen>>} */
const SCREENS = {
  start: () => import('./start.js'),
  graph: () => import('./graph.js'),
  entity: () => import('./entity.js'),
  patterns: () => import('./patterns.js'),
  trace: () => import('./trace.js'),
  timeline: () => import('./timeline.js'),
  document: () => import('./document.js'),
  case: () => import('./case.js'),
  funnel: () => import('./funnel.js'),
};

let shown = new AbortController();
let before = '';
/** @type {Screen | undefined} */
let present;

/** Shows the screen that the address asks for. What the screen before still waits for is given up. */
async function show() {
  shown.abort();
  const { signal } = shown = new AbortController();
  const address = parse(location.hash);
  const place = byId('screen');
  const isOther = before !== address.screen;
  head(address.screen);
  if (isOther) fill(place, h('p', { class: 'waiting' }, t('wait')));
  document.body.dataset.screen = address.screen;
  try {
    const screen = SCREENS[address.screen];
    if (!screen) throw new Trouble(t('trouble.screen'), t('trouble.screen.next'));
    present = undefined;
    const part = await screen();
    if (signal.aborted) return;
    present = part;
    await part.show(place, address, signal);
  } catch (error) {
    if (!signal.aborted) fill(place, h('h1', { class: 'away' }, document.title.split(' · ')[0]), trouble(error));
  }
  if (signal.aborted) return;
  if (before && isOther) place.focus({ preventScroll: true });
  before = address.screen;
}

/** @param {unknown} error */
function trouble(error) {
  const known = error instanceof Trouble ? error : new Trouble(t('trouble.part'), t('trouble.reload'));
  if (known !== error) console.error(error);
  return h('p', { class: 'notice', role: 'alert' }, `${known.message} ${known.nextStep} `,
    h('button', { type: 'button', onclick: show }, t('trouble.again')));
}

/** @param {string} current */
function head(current) {
  document.title = `${t(`title.${current in SCREENS ? current : 'start'}`)} · Casegraph`;
  frame(current, '', redraw);
  byId('views').textContent = t('views');
  fill(byId('takeout'), takeOut());
}

/** Shows the screen as if one had just come. */
function redraw() {
  before = '';
  show();
}

addEventListener('hashchange', show);
const keep = () => showViews(() => present?.arrangement?.() ?? null);
byId('views').addEventListener('click', keep);
addEventListener('casegraph:keep', keep);
live(byId('told'));
watch(byId('lost'), () => say(t('healed')));
speak(speaks());
await show();
