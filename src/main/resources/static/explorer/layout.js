// @ts-check
// Where everything stands. Who stands somewhere already stays there; the new ones find room around them.
import '../vendor/d3.min.js';
import { boxOf } from './boxes.js';

/** @type {any} */
const d3 = /** @type {any} */ (globalThis).d3;

/**
 * @typedef {import('./model.js').Point} Point
 * @typedef {import('./scene.js').Scene} Scene
 */

const FREE = 46;
const PATIENCE = 300_000;

/**
 * @param {{nodes: {id: string, name: string, kind: string}[], lines: {from: string, to: string, label: string}[]}} scene
 * @param {Map<string, Point>} places where some stand, and stay
 * @returns {Map<string, Point>} the places of all
 */
export function arrange(scene, places) {
  if (scene.nodes.every(({ id }) => places.has(id))) return new Map(scene.nodes.map(({ id }) => [id, /** @type {Point} */ (places.get(id))]));
  const nodes = begin(scene, places);
  const links = scene.lines.map(({ from, to, label }) => ({ source: from, target: to, words: label.length }));
  const ticks = Math.max(60, Math.min(320, Math.round(PATIENCE / (nodes.length + 1))));
  d3.forceSimulation(nodes)
    .randomSource(d3.randomLcg(0.42))
    .force('link', d3.forceLink(links).id((/** @type {any} */ each) => each.id)
      .distance((/** @type {any} */ each) => 90 + Math.min(44, each.words) * (nodes.length > 150 ? 1.5 : 5)).strength((/** @type {any} */ each) => strength(each)))
    .force('charge', d3.forceManyBody().strength(nodes.length > 150 ? -620 : -1600).distanceMax(1200).theta(nodes.length > 400 ? 1.2 : 0.9))
    .force('x', d3.forceX(0).strength(0.04))
    .force('y', d3.forceY(0).strength(0.06))
    .force('free', nodes.length > 80 ? null : () => free(nodes, links))
    .force('room', nodes.length > 400 ? d3.forceCollide(52) : apart())
    .stop()
    .tick(ticks);
  return new Map(nodes.map(({ id, x, y }) => [id, places.get(id) ?? { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }]));
}

/** @param {any} link the weaker, the more its ends are tied to others */
function strength(link) {
  return 0.9 / Math.max(1, Math.min(link.source.ties ?? 1, link.target.ties ?? 1));
}

/**
 * New ones begin by those they are tied to.
 * @param {Parameters<typeof arrange>[0]} scene
 * @param {Map<string, Point>} places
 */
function begin(scene, places) {
  /** @type {Map<string, string[]>} */
  const tied = new Map();
  for (const { from, to } of scene.lines) {
    tied.set(from, [...(tied.get(from) ?? []), to]);
    tied.set(to, [...(tied.get(to) ?? []), from]);
  }
  const middle = centre([...places.values()]);
  return scene.nodes.map((node, at) => {
    const ties = tied.get(node.id) ?? [];
    const own = places.get(node.id);
    const box = boxOf(node);
    if (own) return { id: node.id, ...own, fx: own.x, fy: own.y, ties: ties.length, box };
    const near = ties.map((id) => places.get(id)).filter((each) => each !== undefined);
    const from = near.length > 0 ? outward(centre(near), middle) : middle;
    const turn = at * 2.399963;
    const far = near.length > 0 ? 40 + 6 * Math.sqrt(at) : 30 * Math.sqrt(at + 1);
    return { id: node.id, x: from.x + far * Math.cos(turn), y: from.y + far * Math.sin(turn), ties: ties.length, box };
  });
}

/** @param {Point} from @param {Point} middle a step away from the middle, where there is room */
function outward(from, middle) {
  const length = Math.hypot(from.x - middle.x, from.y - middle.y);
  if (length < 1) return from;
  return { x: from.x + (110 * (from.x - middle.x)) / length, y: from.y + (110 * (from.y - middle.y)) / length };
}

/** @param {Point[]} points @returns {Point} */
function centre(points) {
  if (points.length === 0) return { x: 0, y: 0 };
  return { x: points.reduce((sum, each) => sum + each.x, 0) / points.length, y: points.reduce((sum, each) => sum + each.y, 0) / points.length };
}

/** Moves nodes off the lines that do not end at them. @param {any[]} nodes @param {any[]} links */
function free(nodes, links) {
  for (const { source, target } of links) {
    const [dx, dy] = [target.x - source.x, target.y - source.y];
    const length = dx * dx + dy * dy || 1;
    for (const node of nodes) {
      if (node === source || node === target || node.fx !== undefined) continue;
      const along = ((node.x - source.x) * dx + (node.y - source.y) * dy) / length;
      if (along < 0.05 || along > 0.95) continue;
      const [x, y] = [node.x - source.x - along * dx, node.y - source.y - along * dy];
      const far = Math.hypot(x, y) || 0.1;
      if (far > FREE) continue;
      node.x += ((FREE - far) * x) / far / 6;
      node.y += ((FREE - far) * y) / far / 6;
    }
  }
}

/** Keeps shapes with their captions from lying on one another: a force for boxes rather than circles. */
function apart() {
  /** @type {any[]} */
  let nodes = [];
  const force = () => {
    for (let i = 0; i < nodes.length; i++) for (let j = i + 1; j < nodes.length; j++) push(nodes[i], nodes[j]);
  };
  force.initialize = (/** @type {any[]} */ all) => { nodes = all; };
  return force;
}

/** @param {any} one @param {any} other */
function push(one, other) {
  const dx = other.x - one.x || 0.1;
  const dy = other.y + other.box.middle - one.y - one.box.middle || 0.1;
  const overX = (one.box.width + other.box.width) / 2 + 10 - Math.abs(dx);
  const overY = (one.box.height + other.box.height) / 2 + 8 - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return;
  const isWide = overX < overY;
  const by = (isWide ? overX * Math.sign(dx) : overY * Math.sign(dy)) * 0.4;
  shift(one, isWide ? -by : 0, isWide ? 0 : -by, other.fx !== undefined);
  shift(other, isWide ? by : 0, isWide ? 0 : by, one.fx !== undefined);
}

/** @param {any} node @param {number} x @param {number} y @param {boolean} isAlone whether the other one cannot move */
function shift(node, x, y, isAlone) {
  if (node.fx !== undefined) return;
  const times = isAlone ? 2 : 1;
  node.x += x * times;
  node.y += y * times;
}

