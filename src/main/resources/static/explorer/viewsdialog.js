// @ts-check
// Keeps what is seen under a name, and leads to what was kept before.
import { byId, fill, h } from '../h.js';
import { t } from '../i18n.js';
import { parse } from './address.js';
import { MOST_KEPT } from './arrangement.js';
import { sentenceOf } from './say.js';
import { open, openedOn, save, savedViews, viewList } from './views.js';

/** @typedef {import('./views.js').Saved} Saved */

const LONGEST = '200';

/** @param {() => string | null} arrangement where things stand on the present screen */
export function showViews(arrangement) {
  const dialog = /** @type {HTMLDialogElement} */ (byId('keep'));
  const told = h('p', { role: 'status', class: 'soft' });
  const wrong = h('p', { role: 'alert', class: 'notice', hidden: true });
  const list = h('div', { class: 'kept' }, h('p', { class: 'waiting' }, t('wait')));
  const complain = (/** @type {string} */ sentence) => {
    wrong.hidden = !sentence;
    fill(wrong, sentence);
  };
  const form = naming(arrangement, complain, async (/** @type {Saved} */ saved, /** @type {string} */ note) => {
    fill(told, [t('views.saved', { name: saved.name }), note].filter(Boolean).join(' '));
    await look();
  });
  const wish = { complain, follow: () => dialog.close(), change: () => learn().catch((error) => complain(sentenceOf(error))) };
  const learn = async () => {
    const all = await savedViews();
    form.know(all);
    return all;
  };
  const look = async () => {
    const all = await learn();
    fill(list, all.length > 0 ? viewList(all, wish) : h('p', { class: 'soft' }, t('views.none')));
  };
  fill(dialog, h('h2', { id: 'keep-title' }, t('views.title')), h('p', { class: 'soft' }, t('views.lead')),
    form.element, wrong, told, list,
    h('p', { class: 'deeds' }, h('button', { type: 'button', onclick: () => dialog.close() }, t('close'))));
  dialog.showModal();
  form.input.select();
  look().catch((error) => { fill(list); complain(sentenceOf(error)); });
}

/**
 * Where a name is given. A name that stands for a view already takes its place; one that was opened can be given another.
 * @param {() => string | null} arrangement
 * @param {(sentence: string) => void} complain
 * @param {(saved: Saved, note: string) => Promise<void>} done
 */
function naming(arrangement, complain, done) {
  const address = location.hash.slice(1) || '/';
  const { screen } = parse(location.hash);
  /** @type {Saved[]} */
  let all = [];
  const input = h('input', { id: 'view-name', type: 'text', required: true, pattern: '.*\\S.*', maxlength: LONGEST,
    autocomplete: 'off', dir: 'auto' });
  const main = h('button', { type: 'submit', class: 'main' });
  const rename = h('button', { type: 'submit', hidden: true });
  const same = () => all.find((each) => each.name === input.value.trim());
  const former = () => all.find((each) => each.id === openedOn(screen)?.id);
  const label = () => {
    const [taken, before] = [same(), former()];
    fill(main, taken ? t('views.replace', { name: taken.name }) : t('views.save'));
    rename.hidden = !before || Boolean(taken);
    fill(rename, before ? t('views.rename', { name: before.name }) : '');
  };
  const keep = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const id = (event.submitter === rename ? former() : same())?.id ?? null;
    try {
      complain('');
      const places = arrangement();
      const saved = await save(id, { name: input.value, address, arrangement: places });
      open(saved);
      const isCut = places && JSON.parse(places).shown.length === MOST_KEPT;
      await done(saved, isCut ? t('views.most', { count: MOST_KEPT }) : '');
    } catch (error) {
      complain(sentenceOf(error));
    }
  };
  input.value = openedOn(screen)?.name ?? '';
  input.addEventListener('input', label);
  label();
  return {
    input,
    element: h('form', { class: 'naming', onsubmit: keep }, h('label', { for: 'view-name' }, t('views.name')),
      h('div', { class: 'deeds' }, input, main, rename)),
    know: (/** @type {Saved[]} */ views) => { all = views; label(); },
  };
}
