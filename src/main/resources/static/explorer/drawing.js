// @ts-check
// The drawing: one element for each node and each line, so that each can be reached, told and tested.
import { t } from '../i18n.js';
import { boxOf, cut, linesOf, SIZE } from './boxes.js';
import { lineWords, nodeWords } from './spoken.js';
import { s, shape } from './shapes.js';

/**
 * @typedef {import('./model.js').Point} Point
 * @typedef {import('./scene.js').Scene} Scene
 * @typedef {import('./scene.js').Node} Node
 * @typedef {import('./scene.js').Line} Line
 */

const GAP = 25;
const BEND = 26;
const WIDEST = 7;

export class Drawing {
  constructor() {
    this.lines = s('g', { class: 'lines' });
    this.nodes = s('g', { class: 'nodes' });
    this.lasso = s('path', { class: 'lasso' });
    this.world = s('g', { class: 'world' }, this.lines, this.nodes, this.lasso);
    /** @type {SVGSVGElement} */
    this.svg = s('svg', { class: 'drawing', role: 'group', 'aria-roledescription': t('drawing.role') }, this.world);
    /** @type {Scene} */
    this.scene = { nodes: [], lines: [], ties: [], beyond: 0 };
    /** @type {Map<string, Point>} */
    this.places = new Map();
    /** @type {Map<string, Line[]>} */
    this.lineOf = new Map();
    this.focus = '';
  }

  /**
   * @param {Scene} scene
   * @param {Map<string, Point>} places
   * @param {Set<string>} selected
   */
  draw(scene, places, selected) {
    const hadFocus = this.svg.contains(document.activeElement);
    this.scene = scene;
    this.places = new Map(places);
    this.lineOf = new Map();
    for (const line of scene.lines) for (const end of [line.from, line.to]) this.lineOf.set(end, [...(this.lineOf.get(end) ?? []), line]);
    this.svg.setAttribute('aria-label', t('drawing.label', { nodes: scene.nodes.length, lines: scene.lines.length }));
    this.svg.setAttribute('aria-roledescription', t('drawing.role'));
    this.lines.replaceChildren(...scene.lines.map((line) => this.#line(line)));
    this.nodes.replaceChildren(...scene.nodes.map((node) => this.#node(node)));
    this.select(selected);
    const wanted = this.element(this.focus) ? this.focus : [...selected].find((id) => this.element(id)) ?? scene.nodes[0]?.id ?? '';
    this.reach(wanted, hadFocus);
  }

  /** @param {string} id */
  element(id) {
    return /** @type {SVGGElement | null} */ (id ? this.svg.querySelector(`[data-id="${CSS.escape(id)}"]`) : null);
  }

  /** @param {Set<string>} selected */
  select(selected) {
    for (const each of this.svg.querySelectorAll('[data-id]')) {
      each.setAttribute('aria-pressed', String(selected.has(/** @type {any} */ (each).dataset.id)));
    }
  }

  /** Makes one element the one that Tab leads to. @param {string} id @param {boolean} [focuses] */
  reach(id, focuses = true) {
    this.element(this.focus)?.setAttribute('tabindex', '-1');
    this.focus = id;
    const element = this.element(id);
    element?.setAttribute('tabindex', '0');
    if (focuses) element?.focus({ preventScroll: true });
  }

  /** Moves one node, with the lines that end at it. @param {string} id @param {Point} place */
  move(id, place) {
    this.places.set(id, place);
    this.element(id)?.setAttribute('transform', `translate(${place.x},${place.y})`);
    for (const line of this.lineOf.get(id) ?? []) this.element(line.id)?.replaceChildren(...this.#parts(line));
  }

  /** The box that holds everything. */
  extent() {
    const boxes = this.scene.nodes.map((node) => ({ at: this.#at(node.id), box: boxOf(node) }));
    const left = Math.min(...boxes.map(({ at, box }) => at.x - box.width / 2));
    const top = Math.min(...boxes.map(({ at }) => at.y - SIZE));
    const right = Math.max(...boxes.map(({ at, box }) => at.x + box.width / 2));
    const bottom = Math.max(...boxes.map(({ at, box }) => at.y - SIZE + box.height));
    return boxes.length === 0 ? { x: -200, y: -150, width: 400, height: 300 } : { x: left, y: top, width: right - left, height: bottom - top };
  }

  /** @param {string} id */
  #at(id) {
    return this.places.get(id) ?? { x: 0, y: 0 };
  }

  /** @param {Node} node */
  #node(node) {
    const { x, y } = this.#at(node.id);
    const name = linesOf(node.name);
    return s('g', {
      class: `node ${node.kind.toLowerCase()}${node.dim ? ' dim' : ''}${node.contested ? ' contested' : ''}`, 'data-id': node.id,
      transform: `translate(${x},${y})`, role: 'button', tabindex: -1, 'aria-label': nodeWords(node, this.lineOf.get(node.id) ?? []),
    },
    s('circle', { class: 'ring', r: 27 }), shape(node.kind),
    s('text', { class: 'name', y: SIZE + 14, direction: direction(node.name) }, name.map((line, at) => s('tspan', { x: 0, dy: at && 15 }, line))),
    node.pinned && s('path', { class: 'pin', d: 'M-26,-22l6,6M-22,-26l8,8l-5,1l-4,-4z' }),
    node.more > 0 && s('g', { class: 'more', 'data-more': node.id },
      s('rect', { x: 13, y: -29, width: 12 + 8 * `+${node.more}`.length, height: 18, rx: 9 }), s('text', { x: 19, y: -16 }, `+${node.more}`)));
  }

  /** @param {Line} line */
  #line(line) {
    return s('g', {
      class: `line ${line.sort}${line.contested ? ' contested' : ''}${line.tentative ? ' tentative' : ''}${line.dim ? ' dim' : ''}`,
      'data-id': line.id, role: 'button', tabindex: -1, 'aria-label': lineWords(line, this.scene.nodes),
    }, this.#parts(line));
  }

  /** @param {Line} line */
  #parts(line) {
    const way = path(this.#at(line.from), this.#at(line.to), line.beside ? (line.sort === 'act' ? BEND : -BEND) : 0);
    const width = Math.min(WIDEST, 1 + line.origins * 0.9);
    return [
      s('path', { class: 'hit', d: way.d }),
      line.contested && s('path', { class: 'outline', d: way.d, 'stroke-width': width + 5 }),
      line.contested && s('path', { class: 'gap', d: way.d, 'stroke-width': width + 2 }),
      s('path', { class: 'stroke', d: way.d, 'stroke-width': width, 'stroke-dasharray': line.tentative && `${width + 5} ${width + 3}` }),
      line.forth && arrow(way.end, width), line.back && arrow(way.start, width),
      s('text', { class: 'label', y: -4 - width / 2, transform: `translate(${n(way.middle.x)},${n(way.middle.y)}) rotate(${n(way.slope)})`, direction: direction(line.label) },
        line.contested && s('tspan', { class: 'mark' }, '⚠ '), fitted(line.label, way.length)),
    ].filter(Boolean);
  }
}

/** @param {Point} from @param {Point} to @param {number} bend */
function path(from, to, bend) {
  // A line is bent to the same side whichever end it begins at.
  const side = from.x < to.x || (from.x === to.x && from.y < to.y) ? bend : -bend;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const control = { x: (from.x + to.x) / 2 - uy * side * 2, y: (from.y + to.y) / 2 + ux * side * 2 };
  const start = beside(from, control);
  const end = beside(to, control);
  const middle = { x: (start.x + end.x + 2 * control.x) / 4, y: (start.y + end.y + 2 * control.y) / 4 };
  const d = bend === 0 ? `M${n(start.x)},${n(start.y)}L${n(end.x)},${n(end.y)}`
    : `M${n(start.x)},${n(start.y)}Q${n(control.x)},${n(control.y)} ${n(end.x)},${n(end.y)}`;
  const slope = (Math.atan2(uy, ux) * 180) / Math.PI;
  return { d, middle, length, slope: Math.abs(slope) > 90 ? slope + 180 : slope, start: { ...start, towards: from }, end: { ...end, towards: to } };
}

/** @param {string} label @param {number} length as much of it as has room along the line */
function fitted(label, length) {
  return cut(label, Math.min(44, Math.max(5, Math.floor((length - 2 * GAP - 10) / 6.1))));
}

/** @param {Point} node @param {Point} other a point on the rim of the node's shape */
function beside(node, other) {
  const length = Math.hypot(other.x - node.x, other.y - node.y) || 1;
  return { x: node.x + (GAP * (other.x - node.x)) / length, y: node.y + (GAP * (other.y - node.y)) / length };
}

/** @param {Point & {towards: Point}} at @param {number} width */
function arrow(at, width) {
  const turn = (Math.atan2(at.towards.y - at.y, at.towards.x - at.x) * 180) / Math.PI;
  const size = 6 + width;
  return s('path', { class: 'arrow', d: `M3,0L${-size},${-size * 0.55}L${-size},${size * 0.55}Z`, transform: `translate(${n(at.x)},${n(at.y)}) rotate(${n(turn)})` });
}

/** @param {number} value */
function n(value) {
  return Math.round(value * 10) / 10;
}

/** @param {string} text */
function direction(text) {
  return /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufefc]/u.test(text) ? 'rtl' : 'ltr';
}
