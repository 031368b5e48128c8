// @ts-check
// Everything that is seen, to take along: pictures, tables, graphs, and the paper.
import { h } from '../h.js';
import { t } from '../i18n.js';
import { csv, gexf, graphml } from './formats.js';
import { ftm } from './ftm.js';
import { say } from './live.js';
import { png, svgText } from './picture.js';

/**
 * @typedef {{drawing: import('./drawing.js').Drawing, entities: Map<string, import('./data.js').Entity>, state: import('./viewaddress.js').State}} Now
 */

/** @type {Record<string, (now: Now) => {type: string, content: string | Promise<Blob>}>} */
const WAYS = {
  svg: (now) => ({ type: 'image/svg+xml', content: picture(now) }),
  png: (now) => ({ type: 'image/png', content: png(picture(now)) }),
  csv: (now) => ({ type: 'text/csv', content: csv(seen(now)) }),
  graphml: (now) => ({ type: 'application/xml', content: graphml(seen(now)) }),
  gexf: (now) => ({ type: 'application/xml', content: gexf(seen(now)) }),
  ftm: (now) => ({ type: 'application/json', content: ftm(seen(now)) }),
};
/** @type {Record<string, string>} */
const ENDINGS = { ftm: 'ftm.json' };

/** @param {() => Now} now */
export function exportMenu(now) {
  const menu = h('details', { class: 'menu', onkeydown: (/** @type {KeyboardEvent} */ event) => { if (event.key === 'Escape') shut(); },
    onfocusout: (/** @type {FocusEvent} */ event) => { if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false; } },
    h('summary', {}, t('export')),
    h('ul', {}, Object.keys(WAYS).map((way) => h('li', {}, h('button', { type: 'button', 'data-export': way, onclick: () => save(way) }, t(`export.${way}`)))),
      h('li', {}, h('button', { type: 'button', onclick: () => { shut(); print(); } }, t('export.print')))));
  const shut = () => {
    menu.open = false;
    menu.querySelector('summary').focus();
  };
  const save = async (/** @type {string} */ way) => {
    const { type, content } = WAYS[way](now());
    const name = `casegraph-${new Date().toISOString().slice(0, 10)}.${ENDINGS[way] ?? way}`;
    download(name, new Blob([await content], { type }));
    shut();
    say(t('export.done', { file: name }));
  };
  return menu;
}

/** What the drawing and the table hold together. @param {Now} now */
export function seen({ drawing, entities, state }) {
  const { ties } = drawing.scene;
  const left = new Set(state.filters.kinds);
  const shown = [...state.view.shown.keys()].map((id) => entities.get(id)).filter((each) => each !== undefined).filter((each) => !left.has(each.kind));
  return { entities: shown, ties };
}

/** @param {Now} now */
function picture({ drawing }) {
  return svgText(drawing.svg, drawing.extent(), [...new Set(drawing.scene.nodes.map((each) => each.kind))], `Casegraph, ${new Date().toISOString().slice(0, 10)}`);
}

/** @param {string} name @param {Blob} blob */
function download(name, blob) {
  const address = URL.createObjectURL(blob);
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
