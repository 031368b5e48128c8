// @ts-check
import { ask } from '../ask.js';
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { chip } from './chip.js';
import { combobox } from '../combobox.js';
import { field } from '../fields.js';
import { title, word } from '../words.js';
import { known, unnamed } from './model.js';
import { shortened, thing } from './names.js';

/**
 * @typedef {import('./model.js').Item} Item
 * @typedef {import('../vocabulary.js').Choice & {more: Item}} Offer
 * @typedef {{proposals: import('./proposals.js').Proposals, text: () => string}} Around what there is to choose from
 */

const KINDS = ['PERSON', 'GROUP', 'INSTITUTION', 'PLACE', 'CASE'];
const MOST = 6;

/**
 * Chooses whom or what a statement speaks of: somebody the document names, somebody known, or somebody new.
 * @param {string} label
 * @param {Item[]} chosen
 * @param {(items: Item[]) => void} change
 * @param {Around} around
 * @param {{name?: string, many?: boolean, fillers?: boolean, near?: Item[], hint?: string}} [more]
 *   fillers may be acts and the unnamed too; near are offered as buttons
 */
export function entities(label, chosen, change, around, more = {}) {
  let items = chosen.map((item) => withKind(item, around));
  const chips = h('ul', { class: 'chips', 'aria-label': t('entities.chosen', { label }) });
  const near = h('p', { class: 'near' });

  /** @param {Item[]} next */
  function set(next) {
    items = next;
    draw();
    change(items);
  }

  /** @param {Item} item */
  function add(item) {
    const others = more.many ? items.filter((each) => !same(each, item)) : [];
    set([...others, item]);
  }

  function draw() {
    fill(chips, items.map((item) => chip(item, () => set(items.filter((each) => each !== item)), () => change(items))));
    const offers = (more.near ?? []).filter((each) => !items.some((item) => same(item, each)));
    fill(near, offers.length > 0 && `${t('entities.mayBe')} `, ...offers.map((each) =>
      h('button', { type: 'button', class: 'small', dir: 'auto', onclick: () => add(each) },
        `${each.label} (${each.hint.toLowerCase()})`)));
  }

  draw();
  return field(label, (id, described) => {
    const box = combobox({ id, label, described, placeholder: t(more.many ? 'entities.add' : 'entities.search'),
      offer: (typed) => offers(typed, around, more.fillers === true),
      take: (choice) => {
        box.input.value = '';
        add(choice.more);
      } });
    return h('div', { class: 'entities' }, chips, box.element, near);
  }, { name: more.name, hint: more.hint });
}

/**
 * @param {string} typed
 * @param {Around} around
 * @param {boolean} fillers
 * @returns {Promise<Offer[]>}
 */
async function offers(typed, around, fillers) {
  const here = named(typed, around).slice(0, typed ? MOST : 12);
  const found = typed.length < 2 ? [] : (await ask('/review/search', { text: typed })).search.nodes;
  const store = found.map((/** @type {any} */ each) =>
    offer(known(each.entity), t(each.matched === each.entity.name ? 'entities.known' : 'entities.knownAs',
      { kind: title('kind', each.entity.kind), name: each.matched })));
  const fresh = typed ? KINDS.map((kind) => invented(kind, typed)) : [];
  const nameless = [unnamed('SOMEBODY'), unnamed('NOBODY')].map((each) => offer(each, t('entities.nameless')));
  return [...here, ...store, ...fresh, ...fillers ? [...acts(typed, around), ...nameless] : []];
}

/** Somebody new. @param {string} kind @param {string} name */
function invented(kind, name) {
  const item = { input: { new: { kind, name } }, label: name, hint: title('kind', kind) };
  return offer(item, t('entities.new', { kind: word('kind', kind).toLowerCase() }));
}

/** A mention says by its place alone what it is. @param {Item} item @param {Around} around @returns {Item} */
function withKind(item, around) {
  const mention = item.hint === '' && item.input.mention ? around.proposals.find(item.input.mention) : undefined;
  return mention ? { ...item, hint: thing(mention) } : item;
}

/** @param {string} typed @param {Around} around */
function named(typed, around) {
  /** @type {Map<string, Offer>} */
  const seen = new Map();
  for (const each of around.proposals.all) {
    const name = each.statement.name;
    if (each.form !== 'MENTION' || !name || each.state === 'REJECTED') continue;
    if (!name.value.toLowerCase().includes(typed.toLowerCase())) continue;
    const kind = thing(each);
    const stands = name.of.id ?? name.of.mention ?? `${kind} ${name.value}`;
    const input = name.of.id ? { id: name.of.id } : { mention: name.of.mention ?? each.id };
    const label = name.of.label ?? name.value;
    const hint = t(label === name.value ? 'entities.named' : 'entities.namedAs', { kind, name: name.value });
    if (!seen.has(stands)) seen.set(stands, offer({ input, label, hint: kind }, hint));
  }
  return [...seen.values()];
}

/** @param {string} typed @param {Around} around */
function acts(typed, around) {
  return around.proposals.all.filter((each) => each.statement.act && each.state === 'ACCEPTED')
    .map((each) => ({ input: { act: each.id }, label: `${thing(each)}: ${shortened(each.quote)}`, hint: title('kind', 'ACT') }))
    .map((item) => offer(item, t('entities.act')))
    .filter((each) => each.label.toLowerCase().includes(typed.toLowerCase())).slice(0, MOST);
}

/** @param {Item} item @param {string} hint @returns {Offer} */
function offer(item, hint) {
  return { value: JSON.stringify(item.input), label: item.label, hint, more: item };
}

/** @param {Item} one @param {Item} other */
function same(one, other) {
  return JSON.stringify(one.input) === JSON.stringify(other.input);
}
