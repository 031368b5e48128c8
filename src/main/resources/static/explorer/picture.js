// @ts-check
// The drawing as a picture that stands by itself: colours and letters written in, with its legend.
import { t } from '../i18n.js';
import { s, shape } from './shapes.js';

const STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order', 'direction'];
const LEFT_OUT = '.hit, .ring, .lasso, .more';
const MARGIN = 30;
const LARGEST = 8000;

/**
 * @param {SVGSVGElement} svg
 * @param {{x: number, y: number, width: number, height: number}} box
 * @param {string[]} kinds
 * @param {string} title
 */
export function svgText(svg, box, kinds, title) {
  const far = svg.dataset.far;
  svg.dataset.far = 'near';
  const copy = /** @type {any} */ (svg.cloneNode(true));
  written(svg, copy);
  svg.dataset.far = far ?? 'near';
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const [x, y, width, height] = [box.x - MARGIN, box.y - MARGIN, Math.max(box.width, 560) + 2 * MARGIN, box.height + 2 * MARGIN + 50];
  copy.querySelector('.world').removeAttribute('transform');
  copy.querySelectorAll(LEFT_OUT).forEach((/** @type {Element} */ each) => each.remove());
  copy.querySelectorAll('[aria-label]').forEach(titled);
  const picture = s('svg', { viewBox: `${x} ${y} ${width} ${height}`, width: Math.round(width), height: Math.round(height), lang: document.documentElement.lang },
    s('title', {}, title), s('rect', { x, y, width, height, fill: ground }), ...copy.children, legend(svg, kinds, x + MARGIN, y + height - 40));
  return new XMLSerializer().serializeToString(picture);
}

/** Writes into each element of the copy how the original looks. @param {Element} original @param {Element} copy */
function written(original, copy) {
  const style = getComputedStyle(original);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value && value !== 'none' || name === 'fill' || name === 'stroke') copy.setAttribute(name, value || 'none');
  }
  [...original.children].forEach((child, at) => written(child, copy.children[at]));
  copy.removeAttribute('class');
  if (original.classList.length > 0) copy.setAttribute('class', [...original.classList].join(' '));
}

/** @param {Element} element */
function titled(element) {
  element.prepend(s('title', {}, element.getAttribute('aria-label') ?? ''));
  for (const name of ['aria-label', 'aria-pressed', 'role', 'tabindex', 'aria-roledescription']) element.removeAttribute(name);
}

/** @param {SVGSVGElement} svg @param {string[]} kinds @param {number} x @param {number} y */
function legend(svg, kinds, x, y) {
  const style = getComputedStyle(svg);
  const colour = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
  return s('g', { class: 'legend', 'font-family': style.fontFamily, 'font-size': 12, fill: colour('--ink') }, kinds.map((kind, at) =>
    s('g', { transform: `translate(${x + at * 105},${y})` },
      s('g', { transform: 'scale(0.5)', fill: colour(`--${kind.toLowerCase()}`) }, signed(kind, colour('--panel'))),
      s('text', { x: 18, y: 4 }, t(`kinds.${kind}`)))));
}

/** @param {string} kind @param {string} colour */
function signed(kind, colour) {
  const [outline, sign] = shape(kind);
  sign.setAttribute('fill', colour);
  return [outline, sign];
}

/** The same as points, twice as fine where that is not too large. @param {string} text @returns {Promise<Blob>} */
export async function png(text) {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const scale = Math.min(2, LARGEST / image.width, LARGEST / image.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No picture came of it'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
