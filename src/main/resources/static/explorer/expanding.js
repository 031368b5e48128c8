// @ts-check
// Shows who stands around somebody: all at once where they are few, else what is chosen, a page at a time.
import { t } from '../i18n.js';
import { choose, kindsAround } from './chooser.js';
import { PAGE } from './data.js';
import { say } from './live.js';
import { add, expanded, expansionOf, MOST_SHOWN } from './model.js';

/** @typedef {import('./board.js').Board} Board */

/** @param {Board} board @param {string | undefined} id */
export async function expand(board, id) {
  if (!id || !board.state.view.shown.has(id)) return;
  if (expanded(board.state.view, id) && board.data.more.get(id)?.count) return more(board, id);
  const kinds = await kindsAround(id, board.state.filters, board.signal);
  const count = kinds.reduce((sum, each) => sum + each.count, 0);
  const chosen = count > PAGE ? await choose(board.parts.dialog, board.data.entities.get(id)?.name ?? '', kinds) : {};
  if (chosen) await bring(board, id, chosen);
}

/** The next page of what was expanded before. @param {Board} board @param {string} id */
export async function more(board, id) {
  const { relations, acts } = board.data.more.get(id) ?? {};
  await bring(board, id, { relations, acts });
}

/** @param {Board} board @param {string} id @param {{relations?: string[], acts?: string[]}} kinds */
async function bring(board, id, kinds) {
  const around = await board.data.expand(id, board.state.filters, kinds, board.signal);
  const before = board.state.view.shown.size;
  await board.take(add(board.state.view, around, expansionOf(id)));
  const news = board.state.view.shown.size - before;
  const full = board.state.view.shown.size >= MOST_SHOWN ? ` ${t('graph.full', { count: MOST_SHOWN })}` : '';
  say(`${t('said.expanded', { name: board.data.entities.get(id)?.name ?? '', count: news })}${full}`);
  board.drawing.reach(id);
}
