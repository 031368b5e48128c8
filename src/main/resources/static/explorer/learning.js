// @ts-check
// What the board has to know before it draws, and what can be told of what it draws.
import { t } from '../i18n.js';
import { findingOf, involved } from './findingpanel.js';
import { add, CHOSEN, MOST_DRAWN } from './model.js';
import { BETWEEN } from './scene.js';
import { fitsAddress, MOST_IN_ADDRESS } from './viewaddress.js';

/** @typedef {import('./board.js').Board} Board */

/** Asks for the finding that is wanted, and for the ties among all who are shown. @param {Board} board */
export async function learn(board) {
  if (board.state.finding && board.finding?.key !== board.state.finding) await learnFinding(board);
  const stop = board.stop = new AbortController();
  try {
    await board.data.complement([...board.state.view.shown.keys()].slice(0, MOST_DRAWN), board.state.filters,
      AbortSignal.any([board.signal, stop.signal]), (done, of) => board.parts.progress(done, of));
    forget(board);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    board.parts.progress(0, 0);
  }
}

/** @param {Board} board */
async function learnFinding(board) {
  board.finding = await findingOf(board.state.finding, board.signal);
  board.now(add(board.state.view, involved(board.finding), CHOSEN));
}

/** Leaves out whom the server does not know, and says so. @param {Board} board */
function forget(board) {
  const { view } = board.state;
  const gone = [...view.shown.keys()].slice(0, MOST_DRAWN).filter((id) => !board.data.entities.has(id));
  if (gone.length === 0) return;
  board.now({ ...view, shown: new Map([...view.shown].filter(([id]) => !gone.includes(id))) });
  board.parts.warn(t('graph.gone', { count: gone.length }));
}

/** The ids of all that stands out; none where all are alike. @param {Board} board */
export function litOf({ state: { finding, highlighted }, finding: found, data }) {
  const lit = new Set([...(finding ? found.lit : []), ...highlighted]);
  const named = [...data.ties.values()].filter((tie) => highlighted.includes(tie.id) || highlighted.includes(tie.act?.id ?? ''));
  for (const tie of named) lit.add(tie.from.id).add(tie.to.id);
  return highlighted.length > 0 && named.length === 0 ? lit.add(BETWEEN) : lit;
}

/** @param {import('./scene.js').Scene} drawn @param {import('./model.js').View} view */
export function statusOf(drawn, view) {
  if (drawn.nodes.length === 0) return '';
  const notes = [`${t('graph.nodes', { count: drawn.nodes.length })}, ${t('graph.lines', { count: drawn.lines.length })}.`];
  if (drawn.beyond > 0) notes.push(t('graph.beyond', { count: drawn.beyond, most: MOST_DRAWN }));
  if (!fitsAddress(view)) notes.push(t('graph.address', { count: MOST_IN_ADDRESS }));
  return notes.join(' ');
}

/** Where a node stands, or the middle of a line. @param {import('./drawing.js').Drawing} drawing @param {string} id */
export function middleOf(drawing, id) {
  const line = drawing.scene.lines.find((each) => each.id === id);
  const ends = (line ? [line.from, line.to] : [id]).map((each) => drawing.places.get(each) ?? { x: 0, y: 0 });
  return { x: ends.reduce((sum, each) => sum + each.x, 0) / ends.length, y: ends.reduce((sum, each) => sum + each.y, 0) / ends.length };
}
