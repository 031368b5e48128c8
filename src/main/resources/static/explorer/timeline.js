// @ts-check
import { ask } from '../ask.js';
import { fill, h } from '../h.js';
import { ofDate, t } from '../i18n.js';
import { address as made, link, listed, note } from './address.js';
import { asQuery, head, into, named, refill, way } from './parts.js';
import { legend } from './timeline/bars.js';
import { event } from './timeline/event.js';
import { moved, spanOf, ticks, whole as all, zoomed } from './timeline/span.js';
import { TOLD } from './told.js';
import { nameOf } from './trace.js';
import { whoField } from './who.js';

/** @typedef {import('./timeline/span.js').View} View */

/**
 * Acts in time, a lane for each person or case, with what is uncertain drawn as uncertain.
 * @param {HTMLElement} place
 * @param {import('./address.js').Address} address
 * @param {AbortSignal} signal
 */
export async function show(place, address, signal) {
  const of = listed(address.query, 'of');
  const lanes = (await Promise.all(of.map((id) => nameOf(id, signal)))).filter(Boolean);
  if (signal.aborted) return;
  const ids = lanes.map((lane) => lane.id);
  const go = (/** @type {string[]} */ next) => { location.hash = made(['timeline'], { of: next }); };
  const drawn = h('div', { id: 'lanes' });
  const ways = ids.length > 0 ? [way(t('page.graph'), link.graph({ of: ids })), asQuery('/explorer/timeline', { of: ids }, TOLD)] : [];
  refill(place, head(t('timeline.title'), ...ways), h('p', { class: 'lead' }, t('timeline.lead')),
    h('div', { class: 'fields' }, whoField({ id: 'lane', label: t('timeline.add'), keep: false, take: (entity) => go([...ids.filter((id) => id !== entity.id), entity.id]) })),
    h('ul', { class: 'chips', 'aria-label': t('timeline.lanes') }, lanes.map((lane) => h('li', { class: 'chip' }, named(lane),
      h('button', { type: 'button', class: 'remove', 'aria-label': t('page.remove', { name: lane.name }), onclick: () => go(ids.filter((id) => id !== lane.id)) }, '×')))),
    drawn);
  if (ids.length === 0) return into(drawn, signal, () => suggested(signal));
  await into(drawn, signal, async () => chart((await ask('/explorer/timeline', { of: ids }, TOLD, signal)).timeline, lanes, address));
}

/** Cases to begin with. @param {AbortSignal} signal */
async function suggested(signal) {
  const { cases } = await ask('/explorer/cases', {}, [], signal);
  if (cases.nodes.length === 0) return h('p', { class: 'soft' }, t('timeline.choose'));
  return [h('p', {}, t('timeline.choose')), h('ul', { class: 'contents' }, cases.nodes.map((/** @type {any} */ each) => h('li', {}, h('a', { href: link.timeline([each.id]), dir: 'auto' }, each.name))))];
}

/**
 * Acts in time.
 * @param {any[]} entries
 * @param {any[]} lanes
 * @param {import('./address.js').Address | null} address where the view is kept; null where it is not
 */
export function chart(entries, lanes, address) {
  if (entries.length === 0) return [h('p', { class: 'verdict' }, t('timeline.nothing'))];
  const most = all(entries.flatMap((entry) => [entry.date, ...entry.dates.map((/** @type {any} */ each) => each.date)]).filter(Boolean).map(spanOf));
  /** @type {import('./timeline/bars.js').Bar[]} */
  const bars = [];
  const axis = h('div', { class: 'axis', 'aria-hidden': 'true' });
  const lines = h('div', { class: 'lines-of-time', 'aria-hidden': 'true' });
  const parts = lanes.map((lane) => {
    const own = entries.filter((entry) => entry.of.some((/** @type {any} */ each) => each.id === lane.id));
    return h('section', { class: 'lane', 'aria-labelledby': `lane-${lane.id}` }, h(address ? 'h2' : 'h3', { id: `lane-${lane.id}` }, address ? named(lane) : h('bdi', {}, lane.name), ' ', h('span', { class: 'soft' }, t('timeline.acts', { count: own.length }))),
      own.length > 0 && h('ol', { class: 'events' }, own.map((entry) => event(entry, bars))));
  });
  const whole = h('div', { class: 'chart' }, lines, h('div', { class: 'axis-row' }, axis), parts);
  return [most && controls(whole, axis, lines, bars, most, address), legend(), whole].filter(Boolean);
}

/**
 * Zooms and moves: by buttons, by keys, by the wheel with Ctrl, by dragging.
 * @param {HTMLElement} chart
 * @param {HTMLElement} axis
 * @param {HTMLElement} lines
 * @param {import('./timeline/bars.js').Bar[]} bars
 * @param {View} most
 * @param {import('./address.js').Address | null} address
 */
function controls(chart, axis, lines, bars, most, address) {
  const asked = (address?.query.get('at') ?? '').split('..').map(Number);
  let view = asked.length === 2 && asked[1] > asked[0] ? moved({ from: asked[0], to: asked[1] }, 0, most) : most;
  /** @param {View} next */
  const set = (next) => {
    view = next;
    for (const each of bars) each.place(view);
    const drawn = ticks(view, Math.max(3, Math.floor((axis.clientWidth || 600) / 90)));
    const at = (/** @type {number} */ day, /** @type {HTMLElement} */ element) => { element.style.insetInlineStart = `${(day - view.from) / (view.to - view.from) * 100}%`; return element; };
    fill(axis, ...drawn.map((tick) => at(tick.day, h('span', {}, ofDate(tick.date, tick.unit)))));
    fill(lines, ...drawn.map((tick) => at(tick.day, h('span', {}))));
  };
  const keep = () => address && note(made(['timeline'], { of: listed(address.query, 'of'), at: view === most ? '' : `${Math.round(view.from)}..${Math.round(view.to)}` }), true);
  const change = (/** @type {View} */ next) => { set(next); keep(); };
  const middle = () => (view.from + view.to) / 2;
  const length = () => view.to - view.from;
  /** @type {[string, string, () => View][]} */
  const ways = [['timeline.in', '+', () => zoomed(view, 0.5, middle(), most)], ['timeline.out', '−', () => zoomed(view, 2, middle(), most)],
    ['timeline.earlier', '←', () => moved(view, -length() / 3, most)], ['timeline.later', '→', () => moved(view, length() / 3, most)], ['timeline.all', '↔', () => most]];
  const dayAt = (/** @type {PointerEvent | WheelEvent} */ event) => {
    const box = axis.getBoundingClientRect();
    return view.from + (event.clientX - box.left) / box.width * length();
  };
  chart.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    change(zoomed(view, event.deltaY > 0 ? 1.25 : 0.8, dayAt(event), most));
  }, { passive: false });
  draggable(chart, axis, (share, from) => change(moved(from, -share * (from.to - from.from), most)), () => view);
  new ResizeObserver(() => { if (axis.isConnected) set(view); }).observe(axis);
  requestAnimationFrame(() => set(view));
  return h('div', { class: 'zoom', role: 'group', 'aria-label': t('timeline.zoom') }, ways.map(([key, sign, next]) =>
    h('button', { type: 'button', 'aria-label': t(key), title: t(key), onclick: () => change(next()) }, sign)), h('span', { class: 'soft' }, t('timeline.zoomHint')));
}

/**
 * @param {HTMLElement} chart
 * @param {HTMLElement} axis
 * @param {(share: number, from: View) => void} move
 * @param {() => View} view
 */
function draggable(chart, axis, move, view) {
  chart.addEventListener('pointerdown', (event) => {
    const track = event.target instanceof Element && event.target.closest('.track, .axis');
    if (!track || event.button !== 0 || event.pointerType === 'touch') return;
    const from = view();
    const start = event.clientX;
    let isMoved = false;
    const drag = (/** @type {PointerEvent} */ now) => {
      isMoved ||= Math.abs(now.clientX - start) > 4;
      if (isMoved) move((now.clientX - start) / axis.clientWidth, from);
    };
    const drop = () => {
      removeEventListener('pointermove', drag);
      if (isMoved) chart.addEventListener('click', (click) => click.preventDefault(), { capture: true, once: true });
    };
    addEventListener('pointermove', drag);
    addEventListener('pointerup', drop, { once: true });
  });
}
