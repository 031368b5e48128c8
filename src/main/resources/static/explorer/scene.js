// @ts-check
// What the drawing holds: nodes and lines, made of what is shown and of the ties that are known. Nothing here draws.
import { known, speaks, t } from '../i18n.js';
import { MOST_DRAWN } from './model.js';

/**
 * @typedef {import('./data.js').Entity} Entity
 * @typedef {import('./data.js').Tie} Tie
 * @typedef {import('./data.js').Act} Act
 * @typedef {import('./viewaddress.js').State} State
 * @typedef {{id: string, kind: string, name: string, more: number, pinned: boolean, dim: boolean, act?: Act, contested?: boolean}} Node
 * @typedef {{id: string, from: string, to: string, sort: 'relation' | 'act' | 'part', ties: Tie[], label: string,
 *   origins: number, contested: boolean, tentative: boolean, back: boolean, forth: boolean, dim: boolean, beside: boolean}} Line
 * @typedef {{nodes: Node[], lines: Line[], ties: Tie[], beyond: number}} Scene
 */

const SYMMETRIC = new Set(['RELATIVE_OF', 'SPOUSE_OF', 'FRIEND_OF', 'ASSOCIATE_OF', 'LINKED_TO']);
const MAIN = ['SUFFERED_BY', 'DONE_BY', 'ASKED_BY'];
const LONG = 34;
/** Among what stands out: every tie between two who stand out does, too. */
export const BETWEEN = '*';

/**
 * @param {State} state
 * @param {{entities: Map<string, Entity>, ties: Map<string, Tie>, more: Map<string, {count: number}>}} data
 * @param {Set<string>} lit ids of entities and ties that stand out; empty where all are alike
 * @returns {Scene}
 */
export function scene(state, data, lit) {
  const left = new Set(state.filters.kinds);
  const wanted = [...state.view.shown.keys()].map((id) => data.entities.get(id)).filter((each) => each !== undefined)
    .filter((each) => !left.has(each.kind) && !(state.alone && lit.size > 0 && !lit.has(each.id)));
  const drawn = wanted.slice(0, MOST_DRAWN);
  const ids = new Set(wanted.map((each) => each.id));
  const ties = [...data.ties.values()].filter((tie) => ids.has(tie.from.id) && ids.has(tie.to.id) && passes(tie, left)
    && !(state.alone && lit.size > 0 && !isLit(tie, lit)));
  const there = new Set(drawn.map((each) => each.id));
  const visible = ties.filter((tie) => there.has(tie.from.id) && there.has(tie.to.id));
  const nodes = drawn.map((each) => node(each, state, data.more, lit));
  if (!state.acts) return { nodes, lines: bundles(visible.filter((tie) => isSpine(tie, there)), lit), ties, beyond: wanted.length - drawn.length };
  const acts = unfolded(visible.filter((tie) => tie.act), there, lit);
  return {
    nodes: [...nodes, ...acts.nodes], ties, beyond: wanted.length - drawn.length,
    lines: [...bundles(visible.filter((tie) => !tie.act), lit), ...acts.lines],
  };
}

/**
 * Whether a tie is drawn where acts are folded into lines: of an act, the lines begin at whoever suffered it or, where
 * nobody does, at whoever did it. Where none of them is shown, all lines are.
 * @param {Tie} tie
 * @param {Set<string>} there
 */
function isSpine(tie, there) {
  if (!tie.act) return true;
  const heads = headsOf(tie.act).filter((id) => there.has(id));
  return heads.length === 0 || heads.includes(tie.from.id) || heads.includes(tie.to.id);
}

/** @param {Act} act */
function headsOf(act) {
  const role = MAIN.find((each) => act.roles.some((part) => part.role === each && part.entity));
  return act.roles.filter((part) => part.role === role && part.entity).map((part) => part.entity?.id ?? '');
}

/** @param {Tie} tie @param {Set<string>} left */
function passes(tie, left) {
  return !left.has(tie.relation) && !(tie.act && left.has('ACT'));
}

/** @param {Tie} tie @param {Set<string>} lit */
function isLit(tie, lit) {
  if (lit.has(tie.id) || (tie.act && lit.has(tie.act.id))) return true;
  return lit.has(tie.from.id) && lit.has(tie.to.id) && (lit.has(BETWEEN) || tie.statements.some((each) => lit.has(each.id)));
}

/** @param {Entity} each @param {State} state @param {Map<string, {count: number}>} more @param {Set<string>} lit @returns {Node} */
function node(each, state, more, lit) {
  return {
    ...each, more: more.get(each.id)?.count ?? 0, pinned: state.view.pinned.includes(each.id), dim: lit.size > 0 && !lit.has(each.id),
  };
}

/**
 * All relations between two make one line, all acts another, so that many ties do not hide one another.
 * @param {Tie[]} ties
 * @param {Set<string>} lit
 */
function bundles(ties, lit) {
  /** @type {Map<string, Tie[]>} */
  const by = new Map();
  for (const tie of ties) {
    const [one, other] = [tie.from.id, tie.to.id].sort();
    const key = `${one}~${tie.act ? '~' : ''}${other}`;
    by.set(key, [...(by.get(key) ?? []), tie]);
  }
  return [...by].map(([id, all]) => line(id, all, lit, by.has(id.includes('~~') ? id.replace('~~', '~') : id.replace('~', '~~'))));
}

/** @param {string} id @param {Tie[]} all @param {Set<string>} lit @param {boolean} beside @returns {Line} */
function line(id, all, lit, beside) {
  const ties = [...all].sort((one, other) => Number(isLit(other, lit)) - Number(isLit(one, lit)) || Number(isTurned(one)) - Number(isTurned(other))
    || other.origins - one.origins || (one.id < other.id ? -1 : 1));
  const [first] = ties;
  const labels = [...new Set(ties.filter((tie) => tie.from.id === first.from.id).map(caption))];
  const shown = labels[1] && labels[0].length + labels[1].length < LONG ? `${labels[0]} · ${labels[1]}` : labels[0];
  const further = new Set(ties.map(caption)).size - (shown === labels[0] ? 1 : 2);
  return {
    id, from: first.from.id, to: first.to.id, sort: first.act ? 'act' : 'relation', ties, beside,
    label: further > 0 ? `${shown} +${further}` : shown,
    origins: Math.max(...ties.map((tie) => tie.origins)),
    contested: ties.some((tie) => tie.contested),
    tentative: ties.every(isTentative),
    forth: ties.some((tie) => !SYMMETRIC.has(tie.relation) && tie.from.id === first.from.id),
    back: ties.some((tie) => !SYMMETRIC.has(tie.relation) && tie.to.id === first.from.id),
    dim: lit.size > 0 && !ties.some((tie) => isLit(tie, lit)),
  };
}

/** Whether a tie by an act reads from somebody beside it: is the one who decided it when … @param {Tie} tie */
function isTurned(tie) {
  return tie.label.includes('…');
}

/** @param {Tie} tie */
function caption(tie) {
  return isTurned(tie) ? kindWords(tie.relation).toLocaleLowerCase() : tieWords(tie);
}

/** Whether nobody says it as a fact. @param {Tie} tie */
export function isTentative(tie) {
  return !tie.stances.includes('STATES');
}

/**
 * How a tie reads, in a few words.
 * @param {Tie} tie
 */
export function tieWords(tie) {
  if (speaks() === 'en') return tie.label;
  return tie.act ? known(`act.${tie.relation}`, tie.label) : known(`tie.${tie.relation}`, tie.label);
}

/** @param {string} word a kind of relation or act */
export function kindWords(word) {
  return known(`act.${word}`, known(`tie.${word}`, word.charAt(0) + word.slice(1).toLowerCase().replaceAll('_', ' ')));
}

/**
 * Acts as nodes of their own, each tied to those who have a part in it and are shown.
 * @param {Tie[]} ties
 * @param {Set<string>} there
 * @param {Set<string>} lit
 */
function unfolded(ties, there, lit) {
  /** @type {Map<string, Tie[]>} */
  const by = new Map();
  for (const tie of ties) if (tie.act) by.set(tie.act.id, [...(by.get(tie.act.id) ?? []), tie]);
  /** @type {Scene['nodes']} */
  const nodes = [];
  /** @type {Line[]} */
  const lines = [];
  for (const [id, all] of by) {
    const act = /** @type {Act} */ (all[0].act);
    const dim = lit.size > 0 && !all.some((tie) => isLit(tie, lit));
    nodes.push({ id, kind: 'ACT', name: kindWords(act.kind), more: 0, pinned: false, dim, act, contested: all.some((tie) => tie.contested) });
    lines.push(...spokes(act, all, there, dim));
  }
  return { nodes, lines };
}

/** @param {Act} act @param {Tie[]} ties @param {Set<string>} there @param {boolean} dim @returns {Line[]} */
function spokes(act, ties, there, dim) {
  const filled = act.roles.filter((each) => each.entity && there.has(each.entity.id));
  const ids = [...new Set(filled.map((each) => each.entity?.id ?? ''))];
  return ids.map((to) => ({
    id: `${act.id}~${to}`, from: act.id, to, sort: 'part', ties, beside: false,
    label: filled.filter((each) => each.entity?.id === to).map((each) => t(`role.${each.role}`)).join(', '),
    origins: Math.max(...ties.map((tie) => tie.origins)), contested: ties.some((tie) => tie.contested),
    tentative: ties.every(isTentative), forth: true, back: false, dim,
  }));
}
