// @ts-check
// The mouse, the pen and the finger on the drawing: zoom, pan, drag, lasso, choose.
import '../vendor/d3.min.js';

/** @type {any} */
const d3 = /** @type {any} */ (globalThis).d3;
const FAR = 0.35;
const MIDDLE = 0.6;

/**
 * @typedef {import('./drawing.js').Drawing} Drawing
 * @typedef {import('./model.js').Point} Point
 * @typedef {{select: (ids: string[], adds: boolean) => void, expand: (id: string) => void, more: (id: string) => void,
 *   dragged: (places: Map<string, Point>) => void, together: (id: string) => string[]}} Wishes
 */

export class Gestures {
  /** @param {Drawing} drawing @param {Wishes} wishes */
  constructor(drawing, wishes) {
    this.drawing = drawing;
    this.wishes = wishes;
    this.root = d3.select(drawing.svg);
    this.zoom = d3.zoom().scaleExtent([0.04, 4]).filter((/** @type {any} */ event) => isForZoom(event)).on('zoom', (/** @type {any} */ event) => this.#zoomed(event));
    this.root.call(this.zoom).on('dblclick.zoom', null);
    const { svg } = drawing;
    svg.addEventListener('click', (event) => this.#click(event));
    svg.addEventListener('dblclick', (event) => this.#twice(event));
    svg.addEventListener('pointerdown', (event) => this.#press(event));
    this.wasDragged = false;
  }

  /** @param {any} event */
  #zoomed({ transform }) {
    this.drawing.world.setAttribute('transform', transform);
    this.drawing.svg.dataset.far = transform.k < FAR ? 'far' : transform.k < MIDDLE ? 'middle' : 'near';
  }

  /** @param {Event} event */
  #click(event) {
    const target = /** @type {Element} */ (event.target);
    const more = target.closest('[data-more]')?.getAttribute('data-more');
    const id = target.closest('[data-id]')?.getAttribute('data-id');
    if (this.wasDragged) this.wasDragged = false;
    else if (more) this.wishes.more(more);
    else this.wishes.select(id ? [id] : [], isAdding(/** @type {MouseEvent} */ (event)));
    if (id) this.drawing.reach(id);
  }

  /** @param {MouseEvent} event */
  #twice(event) {
    const node = /** @type {Element} */ (event.target).closest('.node');
    if (node) this.wishes.expand(node.getAttribute('data-id') ?? '');
  }

  /** @param {PointerEvent} event */
  #press(event) {
    const target = /** @type {Element} */ (event.target);
    const id = target.closest('.node')?.getAttribute('data-id');
    if (event.button !== 0 || target.closest('[data-more]')) return;
    this.wasDragged = false;
    if (id && !isAdding(event)) this.#follow(event, (from, to) => this.#drag(id, from, to), () => this.#drop());
    else if (!id && event.shiftKey) this.#lasso(event);
  }

  /**
   * @param {PointerEvent} start
   * @param {(from: Point, to: Point) => void} on
   * @param {() => void} end
   */
  #follow(start, on, end) {
    const from = this.#point(start);
    const over = new AbortController();
    addEventListener('pointermove', (event) => {
      if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < 4 && !this.wasDragged) return;
      this.wasDragged = true;
      on(from, this.#point(event));
    }, over);
    const stop = () => {
      over.abort();
      if (this.wasDragged) end();
    };
    addEventListener('pointerup', stop, over);
    addEventListener('pointercancel', stop, over);
  }

  /** @param {string} id @param {Point} from @param {Point} to */
  #drag(id, from, to) {
    this.began ??= new Map(this.wishes.together(id).map((each) => [each, this.drawing.places.get(each) ?? from]));
    for (const [each, at] of this.began) this.drawing.move(each, { x: Math.round(at.x + to.x - from.x), y: Math.round(at.y + to.y - from.y) });
  }

  #drop() {
    const ids = [...(this.began?.keys() ?? [])];
    this.began = undefined;
    this.wishes.dragged(new Map(ids.map((id) => [id, /** @type {Point} */ (this.drawing.places.get(id))])));
  }

  /** @param {PointerEvent} start */
  #lasso(start) {
    /** @type {[number, number][]} */
    const points = [];
    this.#follow(start, (_, to) => {
      points.push([to.x, to.y]);
      this.drawing.lasso.setAttribute('d', `M${points.map((each) => each.join(',')).join('L')}Z`);
    }, () => {
      this.drawing.lasso.removeAttribute('d');
      const inside = [...this.drawing.places].filter(([id, at]) => this.drawing.element(id) && d3.polygonContains(points, [at.x, at.y]));
      this.wishes.select(inside.map(([id]) => id), true);
      this.drawing.reach(inside[0]?.[0] ?? this.drawing.focus);
    });
  }

  /** @param {MouseEvent} event */
  #point(event) {
    const box = this.drawing.svg.getBoundingClientRect();
    const [x, y] = this.now().invert([event.clientX - box.left, event.clientY - box.top]);
    return { x, y };
  }

  now() {
    return d3.zoomTransform(this.drawing.svg);
  }

  /** @param {number} factor */
  scale(factor) {
    this.root.call(this.zoom.scaleBy, factor);
  }

  /** @param {{x: number, y: number, width: number, height: number}} box shows all of it, no larger than life */
  fit(box) {
    const { clientWidth: width, clientHeight: height } = this.drawing.svg;
    if (!width || !height) return false;
    const k = Math.min(1.15, Math.max(0.04, 0.94 * Math.min(width / (box.width + 40), height / (box.height + 40))));
    const at = d3.zoomIdentity.translate(width / 2 - k * (box.x + box.width / 2), height / 2 - k * (box.y + box.height / 2)).scale(k);
    this.root.call(this.zoom.transform, at);
    return true;
  }

  /** @param {{x: number, y: number, width: number, height: number}} box whether all of it is in sight */
  sees(box) {
    const [left, top] = this.now().apply([box.x, box.y]);
    const [right, bottom] = this.now().apply([box.x + box.width, box.y + box.height]);
    return left >= 0 && top >= 0 && right <= this.drawing.svg.clientWidth && bottom <= this.drawing.svg.clientHeight;
  }

  /** Brings a place into sight, if it is not. @param {Point} place */
  see(place) {
    const [x, y] = this.now().apply([place.x, place.y]);
    const { clientWidth: width, clientHeight: height } = this.drawing.svg;
    if (x < 40 || y < 40 || x > width - 40 || y > height - 40) this.root.call(this.zoom.translateTo, place.x, place.y);
  }
}

/** @param {any} event */
function isForZoom(event) {
  const isOnNode = event.type !== 'wheel' && !event.touches?.[1] && event.target.closest('.node');
  return !isOnNode && !event.shiftKey && !event.button;
}

/** @param {MouseEvent} event */
function isAdding(event) {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
