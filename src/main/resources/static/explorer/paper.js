// @ts-check
// The same on paper: the whole drawing in its frame, then every tie, then the sources.
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
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
    if (!svg.isConnected) return;
    const { x, y, width, height } = drawing.extent();
    before = world.getAttribute('transform') ?? '';
    svg.setAttribute('viewBox', `${x - MARGIN} ${y - MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`);
    world.removeAttribute('transform');
    const rows = h('div', { class: 'table' });
    table(rows);
    const titles = [...new Set(drawing.scene.ties.flatMap(sources))];
    fill(place, rows, h('h2', {}, t('export.sources')), h('ul', {}, titles.map((title) => h('li', { dir: 'auto' }, title))));
  });
  addEventListener('afterprint', () => {
    if (!svg.isConnected) return;
    svg.removeAttribute('viewBox');
    world.setAttribute('transform', before);
    fill(place);
  });
}
