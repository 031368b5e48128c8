// @ts-check
// A shape, a colour and a sign for each kind: any one of the three tells them apart.
import { SIZE } from './boxes.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element of a drawing.
 * @param {string} tag
 * @param {Record<string, string | number | false | undefined>} [attributes]
 * @param {...(Element | string | false | undefined | (Element | false | undefined)[])} children
 * @returns {any}
 */
export function s(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
  for (const child of children.flat()) if (child) element.append(child);
  return element;
}

/** @param {number} corners @param {number} radius @param {number} turn @param {number} [down] */
function polygon(corners, radius, turn, down = 0) {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = turn + (at * 2 * Math.PI) / corners;
    return `${(radius * Math.cos(angle)).toFixed(1)},${(radius * Math.sin(angle) + down).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}

/** @type {Record<string, string>} */
const OUTLINES = {
  PERSON: `M${-SIZE},0A${SIZE},${SIZE} 0 1 1 ${SIZE},0A${SIZE},${SIZE} 0 1 1 ${-SIZE},0Z`,
  GROUP: 'M-14,-16H14A16,16 0 0 1 14,16H-14A16,16 0 0 1 -14,-16Z',
  INSTITUTION: polygon(6, 22, 0),
  PLACE: polygon(4, 23, 0),
  CASE: 'M-13,-18H13A5,5 0 0 1 18,-13V13A5,5 0 0 1 13,18H-13A5,5 0 0 1 -18,13V-13A5,5 0 0 1 -13,-18Z',
  ACT: polygon(3, 23, -Math.PI / 2, 4),
};

/** @type {Record<string, string>} */
const SIGNS = {
  PERSON: 'M-4.2,-5A4.2,4.2 0 1 1 4.2,-5A4.2,4.2 0 1 1 -4.2,-5ZM-8.5,10A8.5,8 0 0 1 8.5,10Z',
  GROUP: 'M-9,-4A3.2,3.2 0 1 1 -2.6,-4A3.2,3.2 0 1 1 -9,-4ZM2.6,-4A3.2,3.2 0 1 1 9,-4A3.2,3.2 0 1 1 2.6,-4ZM-12,8A6,6.5 0 0 1 -0.5,8ZM0.5,8A6,6.5 0 0 1 12,8Z',
  INSTITUTION: 'M0,-10L10,-5V-3H-10V-5ZM-8,-1H-5V6H-8ZM-1.5,-1H1.5V6H-1.5ZM5,-1H8V6H5ZM-10,7H10V10H-10Z',
  PLACE: 'M0,11C-5,4 -7,1 -7,-3A7,7 0 1 1 7,-3C7,1 5,4 0,11ZM0,-5.5A2.5,2.5 0 1 0 0,-0.5A2.5,2.5 0 1 0 0,-5.5Z',
  CASE: 'M-10,-6H-4V-9H4V-6H10V8H-10ZM-2,-7V-6H2V-7ZM-10,0V2H10V0Z',
  ACT: 'M1.5,-6L-5,5H-1L-2,12L5,1.5H1Z',
};

/** @param {string} kind */
export function shape(kind) {
  return [
    s('path', { class: 'shape', d: OUTLINES[kind] ?? OUTLINES.PERSON }),
    s('path', { class: 'sign', d: SIGNS[kind] ?? '', 'fill-rule': 'evenodd' }),
  ];
}

/** A small drawing of a kind, for legends and lists. @param {string} kind */
export function token(kind) {
  return s('svg', { class: 'token', viewBox: '-24 -24 48 48', 'aria-hidden': 'true' }, s('g', { class: `node ${kind.toLowerCase()}` }, shape(kind)));
}
