// @ts-check
// The same on paper: the whole drawing in its frame, what its signs mean, then every tie, then the sources.
import { fill, h } from '../h.js';
import { moment, t } from '../i18n.js';
import { legend } from './filters.js';
import { token } from './shapes.js';
import { sources } from './table.js';

const MARGIN = 20;

/**
 * Prepares the page for the printer, and takes it back.
 * @param {import('./drawing.js').Drawing} drawing
 * @param {HTMLElement} place
 * @param {(place: HTMLElement) => void} table
 */
export function onPaper(drawing, place, table) {
  const { svg, world } = drawing;
  let before = '';
  addEventListener('beforeprint', () => {
    if (!svg.isConnected || drawing.scene.nodes.length === 0) return;
    const { x, y, width, height } = drawing.extent();
    before = world.getAttribute('transform') ?? '';
    svg.setAttribute('viewBox', `${x - MARGIN} ${y - MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`);
    world.removeAttribute('transform');
    const rows = h('div', { class: 'table' });
    table(rows);
    const titles = [...new Set(drawing.scene.ties.flatMap(sources))];
    const kinds = [...new Set(drawing.scene.nodes.map((each) => each.kind))];
    fill(place, h('p', {}, `Casegraph, ${moment(new Date().toISOString())}`),
      h('ul', { class: 'kinds' }, kinds.map((kind) => h('li', {}, token(kind), ' ', t(`kinds.${kind}`)))), legend(),
      rows, h('h2', {}, t('export.sources')), h('ul', {}, titles.map((title) => h('li', { dir: 'auto' }, title))));
  });
  addEventListener('afterprint', () => {
    if (!svg.isConnected) return;
    svg.removeAttribute('viewBox');
    world.setAttribute('transform', before);
    fill(place);
  });
}
