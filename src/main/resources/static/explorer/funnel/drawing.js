// @ts-check
import { t } from '../../i18n.js';
import { link } from '../address.js';
import { s } from '../svg.js';

const LONGEST = 26;
const LETTER = 8;
const STEP = 40;
const NARROWEST = 640;

/** @typedef {{x: number, y: number}} Spot */
/** @typedef {{x: number, y: number, width: number, anchor: string}} Label */

/**
 * The rings around the target: each name stands on the ring of how far it is, with lines to those it was pressed against.
 * @param {any} funnel
 */
export function drawing(funnel) {
  const pressed = funnel.rings.flatMap((/** @type {any} */ ring) => ring.pressed);
  const most = Math.max(...funnel.rings.map((/** @type {any} */ ring) => ring.pressed.length / ring.number));
  const gap = Math.max(130, Math.ceil(most * STEP / 6));
  const radius = gap * funnel.rings.length;
  const svg = s('svg', { role: 'group', 'aria-label': t('funnel.drawn', { name: funnel.target.name }), class: 'drawn' });
  const at = places(funnel, gap);
  for (const ring of [...funnel.rings].reverse()) svg.append(s('circle', { class: 'ring', r: gap * ring.number }));
  for (const one of pressed) for (const other of one.against) svg.append(road(at.get(one.entity.id), at.get(other.id), one.state));
  svg.append(s('circle', { class: 'target', r: 11 }));
  for (const one of pressed) svg.append(mark(one, at.get(one.entity.id) ?? { x: 0, y: 0 }));
  /** @type {Label[]} */
  const taken = [...at.values()].map((spot) => ({ x: spot.x - 9, y: spot.y, width: 18, anchor: 'start' }));
  for (const entity of [funnel.target, ...pressed.map((/** @type {any} */ one) => one.entity)]) svg.append(caption(entity, at.get(entity.id) ?? { x: 0, y: 0 }, taken));
  const left = Math.min(-radius, ...taken.map(leftOf)) - 10;
  const right = Math.max(radius, ...taken.map((label) => leftOf(label) + label.width)) + 10;
  // No larger than life, or few names would be drawn as headlines.
  const widest = Math.ceil((right - left) * 1.2);
  svg.style.maxWidth = `${widest}px`;
  svg.style.minWidth = `${Math.min(widest, NARROWEST)}px`;
  svg.setAttribute('viewBox', [left, -radius - 34, right - left, 2 * (radius + 34)].join(' '));
  return svg;
}

/**
 * Whoever was pressed stands on their ring as near as there is room to those they were pressed against.
 * @param {any} funnel
 * @param {number} gap
 * @returns {Map<string, Spot>}
 */
function places(funnel, gap) {
  const at = new Map([[funnel.target.id, { x: 0, y: 0 }]]);
  for (const ring of funnel.rings) {
    const least = Math.min(STEP / (gap * ring.number), 2 * Math.PI / ring.pressed.length);
    const wished = ring.pressed.map((/** @type {any} */ one, /** @type {number} */ n) => ({ one, angle: ring.number === 1 ? 2 * Math.PI * n / ring.pressed.length - 1.2 : towards(one, at) }))
      .sort((/** @type {any} */ a, /** @type {any} */ b) => a.angle - b.angle);
    wished.forEach((/** @type {any} */ each, /** @type {number} */ n) => {
      if (n > 0) each.angle = Math.max(each.angle, wished[n - 1].angle + least);
      at.set(each.one.entity.id, { x: gap * ring.number * Math.cos(each.angle), y: gap * ring.number * Math.sin(each.angle) });
    });
  }
  return at;
}

/** @param {any} one @param {Map<string, Spot>} at */
function towards(one, at) {
  const spots = one.against.map((/** @type {any} */ each) => at.get(each.id)).filter(Boolean);
  return Math.atan2(sum(spots, 'y'), sum(spots, 'x')) - 0.12;
}

/** @param {Spot[]} spots @param {'x' | 'y'} axis */
function sum(spots, axis) {
  return spots.reduce((all, spot) => all + spot[axis], 0);
}

/** @param {any} one @param {Spot} spot */
function mark(one, spot) {
  return s('circle', { class: `spot ${one.entity.kind === 'PERSON' ? 'person' : 'group'} ${one.state.toLowerCase()}`, cx: spot.x, cy: spot.y, r: 6 + Math.min(4, one.origins) });
}

/**
 * A name beside its mark, where no other name stands.
 * @param {any} entity
 * @param {Spot} spot
 * @param {Label[]} taken
 */
function caption(entity, spot, taken) {
  const words = entity.name.length > LONGEST ? `${entity.name.slice(0, LONGEST - 1)}…` : entity.name;
  const width = words.length * LETTER;
  const ways = [{ x: spot.x + 15, y: spot.y + 5, anchor: 'start' }, { x: spot.x - 15, y: spot.y + 5, anchor: 'end' },
    { x: spot.x, y: spot.y + 27, anchor: 'middle' }, { x: spot.x, y: spot.y - 16, anchor: 'middle' }].map((way) => ({ ...way, width }));
  if (spot.x < -1) ways.unshift(ways.splice(1, 1)[0]);
  if (Math.abs(spot.x) < 40) ways.unshift(ways.splice(spot.y < -1 ? 3 : 2, 1)[0]);
  const free = ways.find((way) => !taken.some((other) => meets(way, other))) ?? ways[0];
  taken.push(free);
  const text = s('text', { x: free.x, y: free.y, 'text-anchor': free.anchor });
  text.append(s('title', {}, entity.name), words);
  return s('a', { href: link.to(entity), class: 'caption' }, text);
}

/** @param {Label} one @param {Label} other */
function meets(one, other) {
  return Math.abs(one.y - other.y) < 19 && leftOf(one) < leftOf(other) + other.width && leftOf(other) < leftOf(one) + one.width;
}

/** @param {Label} label */
function leftOf(label) {
  return label.x - (label.anchor === 'end' ? label.width : label.anchor === 'middle' ? label.width / 2 : 0);
}

/** @param {Spot | undefined} from @param {Spot | undefined} to @param {string} state */
function road(from, to, state) {
  return from && to ? s('line', { class: `road ${state.toLowerCase()}`, x1: from.x, y1: from.y, x2: to.x, y2: to.y }) : '';
}
