// @ts-check

const DAY = 86_400_000;
const STEPS = [1, 2, 7, 14];
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 6000];

/**
 * @typedef {{begins: number | null, begun: number | null, ending: number | null, ends: number | null}} Span
 *   days since 1970: it begins at the earliest on begins, has begun by begun, goes on until ending and is over by ends;
 *   null where nothing bounds it
 * @typedef {{from: number, to: number}} View days, end exclusive
 */

/** @param {string | null | undefined} day */
function number(day) {
  if (!day) return null;
  const [, year, month, date] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (!year) return null;
  const moment = new Date(0);
  moment.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return Math.round(moment.getTime() / DAY);
}

/**
 * The bounds of a time, the day after the last for its ends.
 * @param {import('../when.js').When} date
 * @returns {Span}
 */
export function spanOf(date) {
  const after = (/** @type {string | undefined} */ day) => {
    const known = number(day);
    return known === null ? null : known + 1;
  };
  return { begins: number(date.earliestStart), begun: number(date.latestStart), ending: after(date.earliestEnd), ends: after(date.latestEnd) };
}

/**
 * All that is to be seen, with a little room on both sides.
 * @param {Span[]} spans
 * @returns {View | null} null where nothing has a date
 */
export function whole(spans) {
  const days = spans.flatMap((span) => [span.begins, span.begun, span.ending, span.ends]).filter((day) => day !== null);
  if (days.length === 0) return null;
  const from = Math.min(...days);
  const to = Math.max(...days);
  const room = Math.max(3, (to - from) * 0.04);
  return { from: from - room, to: to + room };
}

/**
 * @param {View} view
 * @param {number} by how many times more is seen
 * @param {number} around the day that stays where it is
 * @param {View} most
 * @returns {View}
 */
export function zoomed(view, by, around, most) {
  const length = Math.min(Math.max((view.to - view.from) * by, 7), most.to - most.from);
  const share = (around - view.from) / (view.to - view.from);
  return moved({ from: around - share * length, to: around + (1 - share) * length }, 0, most);
}

/**
 * @param {View} view
 * @param {number} days
 * @param {View} most
 * @returns {View}
 */
export function moved(view, days, most) {
  const shift = Math.max(most.from - view.from, Math.min(most.to - view.to, days));
  return { from: view.from + shift, to: view.to + shift };
}

/**
 * Where lines are drawn: days, months or years, as many as there is room for.
 * @param {View} view
 * @param {number} room how many at most
 * @returns {{day: number, unit: 'day' | 'month' | 'year', date: Date}[]}
 */
export function ticks(view, room) {
  const days = STEPS.find((step) => (view.to - view.from) / step <= room);
  if (days) return Array.from({ length: room + 1 }, (_, at) => tick(Math.ceil(view.from / days) * days + at * days, 'day')).filter((each) => each.day <= view.to);
  const months = MONTHS.find((step) => (view.to - view.from) / (step * 30.44) <= room) ?? 12_000;
  const first = new Date(view.from * DAY);
  const start = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / months) * months;
  return Array.from({ length: room + 3 }, (_, at) => start + at * months).map((month) => {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
    return tick(Math.round(date.getTime() / DAY), months >= 12 ? 'year' : 'month');
  }).filter((each) => each.day >= view.from && each.day <= view.to);
}

/** @param {number} day @param {'day' | 'month' | 'year'} unit */
function tick(day, unit) {
  return { day, unit, date: new Date(day * DAY) };
}
