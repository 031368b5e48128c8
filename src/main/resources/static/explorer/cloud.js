// @ts-check
// Very many points and lines on a plain canvas: to see where things lie thick, not to read them.
import '../vendor/d3.min.js';

/** @type {any} */
const d3 = /** @type {any} */ (globalThis).d3;

/**
 * @typedef {{id: string, kind: string, name: string}} Entity
 * @typedef {Entity & {x: number, y: number, ties: number, index?: number}} Dot
 */

const WORK = 700_000;
const NAMED = 40;
const KINDS = ['PERSON', 'GROUP', 'INSTITUTION', 'CASE', 'PLACE'];

export class Cloud {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {Entity[]} entities
   * @param {[string, string][]} ties
   * @param {(id: string) => void} open
   */
  constructor(canvas, entities, ties, open) {
    this.canvas = canvas;
    const at = new Map(entities.map((each, index) => [each.id, index]));
    this.links = ties.filter(([one, other]) => at.has(one) && at.has(other)).map(([one, other]) => ({ source: at.get(one), target: at.get(other) }));
    /** @type {Dot[]} */
    this.dots = inRows(entities, this.links);
    this.transform = d3.zoomIdentity;
    this.zoom = d3.zoom().scaleExtent([0.01, 8]).on('zoom', (/** @type {any} */ event) => {
      this.transform = event.transform;
      this.draw();
    });
    d3.select(canvas).call(this.zoom);
    canvas.addEventListener('click', (event) => {
      const dot = this.near(event.offsetX, event.offsetY);
      if (dot) open(dot.id);
    });
    canvas.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Finds a place for everything, a little at a time, and shows how it goes. @param {AbortSignal} signal */
  async settle(signal) {
    const ticks = Math.max(30, Math.min(300, Math.round(WORK / (this.dots.length + 1))));
    const simulation = d3.forceSimulation(this.dots).stop()
      .force('link', d3.forceLink(this.links).distance(30)).force('charge', d3.forceManyBody().strength(-30).theta(1.5).distanceMax(400))
      .force('x', d3.forceX(0).strength(0.02)).force('y', d3.forceY(0).strength(0.02)).alphaDecay(1 - 0.001 ** (1 / ticks));
    for (let tick = 0; tick < ticks && !signal.aborted; tick++) {
      simulation.tick();
      if (tick % 5 === 4) await this.#pause();
    }
    this.tree = d3.quadtree(this.dots, (/** @type {Dot} */ each) => each.x, (/** @type {Dot} */ each) => each.y);
    this.fit();
  }

  #pause() {
    this.fit();
    return new Promise((done) => { setTimeout(done); });
  }

  fit() {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const [left, right] = d3.extent(this.dots, (/** @type {Dot} */ each) => each.x);
    const [top, bottom] = d3.extent(this.dots, (/** @type {Dot} */ each) => each.y);
    const k = Math.min(1.5, 0.94 * Math.min(width / (right - left + 40 || 1), height / (bottom - top + 40 || 1)));
    const middle = d3.zoomIdentity.translate(width / 2 - (k * (left + right)) / 2, height / 2 - (k * (top + bottom)) / 2).scale(k);
    d3.select(this.canvas).call(this.zoom.transform, middle);
  }

  draw() {
    const context = this.canvas.getContext('2d');
    if (!context) return;
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const fine = globalThis.devicePixelRatio || 1;
    if (this.canvas.width !== Math.round(width * fine)) this.canvas.width = Math.round(width * fine);
    if (this.canvas.height !== Math.round(height * fine)) this.canvas.height = Math.round(height * fine);
    const style = getComputedStyle(this.canvas);
    const { x, y, k } = this.transform;
    context.setTransform(fine, 0, 0, fine, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(fine * k, 0, 0, fine * k, fine * x, fine * y);
    this.#lines(context, style.getPropertyValue('--soft'), k);
    for (const kind of KINDS) this.#dots(context, kind, style.getPropertyValue(`--${kind.toLowerCase()}`), k);
    context.setTransform(fine, 0, 0, fine, 0, 0);
    this.#names(context, style, width, height);
  }

  /** @param {CanvasRenderingContext2D} context @param {string} colour @param {number} k */
  #lines(context, colour, k) {
    context.globalAlpha = this.links.length > 5000 ? 0.16 : 0.35;
    context.strokeStyle = colour;
    context.lineWidth = 1 / k;
    context.beginPath();
    for (const { source, target } of /** @type {any[]} */ (this.links)) {
      context.moveTo(source.x, source.y);
      context.lineTo(target.x, target.y);
    }
    context.stroke();
    context.globalAlpha = 1;
  }

  /** @param {CanvasRenderingContext2D} context @param {string} kind @param {string} colour @param {number} k */
  #dots(context, kind, colour, k) {
    context.fillStyle = colour;
    context.beginPath();
    for (const dot of this.dots) {
      if (dot.kind !== kind) continue;
      const radius = Math.max(radiusOf(dot), 1.2 / k);
      context.moveTo(dot.x + radius, dot.y);
      if (kind === 'PERSON') context.arc(dot.x, dot.y, radius, 0, 7);
      else context.rect(dot.x - radius, dot.y - radius, 2 * radius, 2 * radius);
    }
    context.fill();
  }

  /** The names of those in sight with most ties, as far as they have room. @param {CanvasRenderingContext2D} context @param {CSSStyleDeclaration} style @param {number} width @param {number} height */
  #names(context, style, width, height) {
    context.font = `12px ${style.fontFamily}`;
    context.fillStyle = style.getPropertyValue('--ink');
    context.strokeStyle = style.getPropertyValue('--paper');
    context.lineWidth = 3;
    /** @type {{x: number, y: number}[]} */
    const taken = [];
    for (const dot of this.most) {
      const [x, y] = this.transform.apply([dot.x, dot.y]);
      if (x < 0 || y < 0 || x > width || y > height || taken.some((each) => Math.abs(each.x - x) < 110 && Math.abs(each.y - y) < 16)) continue;
      context.strokeText(dot.name, x + 6, y + 4);
      context.fillText(dot.name, x + 6, y + 4);
      if (taken.push({ x, y }) >= NAMED) return;
    }
  }

  /** Those with most ties first. */
  get most() {
    this.sorted ??= [...this.dots].sort((one, other) => other.ties - one.ties || (one.id < other.id ? -1 : 1));
    return this.sorted;
  }

  /** @param {number} x @param {number} y @returns {Dot | undefined} */
  near(x, y) {
    const [at, on] = this.transform.invert([x, y]);
    return this.tree?.find(at, on, 14 / this.transform.k);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const steps = /** @type {Record<string, [number, number]>} */ ({ ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] });
    const root = d3.select(this.canvas);
    if (event.key in steps) root.call(this.zoom.translateBy, steps[event.key][0] / this.transform.k, steps[event.key][1] / this.transform.k);
    else if (event.key === '+' || event.key === '=') root.call(this.zoom.scaleBy, 1.3);
    else if (event.key === '-') root.call(this.zoom.scaleBy, 1 / 1.3);
    else if (event.key === 'f') this.fit();
    else return;
    event.preventDefault();
  }
}

/** @param {Dot} dot */
function radiusOf(dot) {
  return 2.5 + Math.min(9, Math.sqrt(dot.ties));
}

/**
 * Begins in a spiral in which those who are tied stand near one another, so that little has to move.
 * @param {Entity[]} entities
 * @param {{source: any, target: any}[]} links
 * @returns {Dot[]}
 */
function inRows(entities, links) {
  /** @type {number[][]} */
  const tied = entities.map(() => []);
  for (const { source, target } of links) {
    tied[source].push(target);
    tied[target].push(source);
  }
  const dots = entities.map((each, index) => ({ ...each, x: 0, y: 0, ties: tied[index].length }));
  const order = [...dots.keys()].sort((one, other) => tied[other].length - tied[one].length);
  const seen = new Set();
  for (const start of order) {
    for (const queue = [start]; queue.length > 0;) {
      const next = /** @type {number} */ (queue.shift());
      if (seen.has(next)) continue;
      const [radius, turn] = [12 * Math.sqrt(seen.size + 0.5), seen.size * 2.399963];
      Object.assign(dots[next], { x: radius * Math.cos(turn), y: radius * Math.sin(turn) });
      seen.add(next);
      queue.push(...tied[next].filter((each) => !seen.has(each)));
    }
  }
  return dots;
}
