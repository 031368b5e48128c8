// @ts-check
import { t } from '../i18n.js';
import { title } from '../words.js';

/**
 * @typedef {{input: Record<string, any>, label: string, hint: string}} Item one whom a statement speaks of
 * @typedef {{start: number, end: number}} Place
 * @typedef {'name' | 'act' | 'relation' | 'property'} Kind
 * @typedef {{at: Place, kind: Kind | '', stance: string, summary: string, speakers: Item[][], date: string, clearance: string,
 *   basis: string, anchor: string,
 *   name: {of: Item | null, value: string, type: string, language: string | null},
 *   act: {kind: string, id: string | null, proposal: string | null, roles: {role: string, fillers: Item[]}[],
 *     details: {key: string, value: string}[]},
 *   relation: {kind: string, from: Item | null, to: Item | null, as: string},
 *   property: {of: Item | null, property: string, value: string, language: string | null}}} Model
 */

/** @type {Record<Kind, string[]>} what a fact cannot be without */
const NEEDED = {
  name: ['of', 'value'], act: ['act'], relation: ['relation', 'from', 'to'], property: ['of', 'property', 'value'],
};

/**
 * @param {any} meant a draft's entity or filler
 * @returns {Item}
 */
export function itemOf(meant) {
  const key = ['id', 'mention', 'new', 'act', 'unnamed'].find((each) => meant[each]) ?? 'id';
  const nameless = meant.unnamed ? `unnamed.${meant.unnamed}` : meant.act ? 'unnamed.act' : 'work.unknown';
  const label = meant.label ?? meant.new?.name ?? t(nameless);
  const kind = meant.entity?.kind ?? meant.new?.kind;
  return { input: { [key]: bare(meant[key]) }, label, hint: kind ? title('kind', kind) : '' };
}

/** @param {{id: string, name: string, kind: string}} entity @returns {Item} */
export function known(entity) {
  return { input: { id: entity.id }, label: entity.name, hint: title('kind', entity.kind) };
}

/** @param {'SOMEBODY' | 'NOBODY'} which @returns {Item} */
export function unnamed(which) {
  return { input: { unnamed: which }, label: t(`unnamed.${which}`), hint: '' };
}

/** @param {any} draft @param {Place} at @returns {Model} */
export function modelOf(draft, at) {
  const { name, act, relation, property } = draft ?? {};
  const kind = name ? 'name' : act ? 'act' : relation ? 'relation' : property ? 'property' : '';
  return {
    at: { start: at.start, end: at.end }, kind, stance: draft?.stance ?? 'STATES', summary: draft?.summary ?? '',
    date: draft?.date ?? '', basis: draft?.dateBasis ?? 'STATED', anchor: draft?.dateAnchor ?? '',
    clearance: draft?.clearance ?? '',
    speakers: (draft?.speakers ?? []).map((/** @type {any[]} */ depth) => depth.map(itemOf)),
    name: { of: name ? itemOf(name.of) : null, value: name?.value ?? '', type: name?.type ?? 'PRIMARY',
      language: name?.language ?? null },
    act: { kind: act?.kind ?? '', id: act?.id ?? null, proposal: act?.proposal ?? null,
      details: (act?.details ?? []).map(bare),
      roles: (act?.roles ?? []).map((/** @type {any} */ each) => ({ role: each.role, fillers: each.fillers.map(itemOf) })) },
    relation: { kind: relation?.kind ?? '', from: relation ? itemOf(relation.from) : null,
      to: relation ? itemOf(relation.to) : null, as: relation?.as ?? '' },
    property: { of: property ? itemOf(property.of) : null, property: property?.property ?? '', value: property?.value ?? '',
      language: property?.language ?? null },
  };
}

/** The statement as the API takes it. @param {Model} model */
export function inputOf(model) {
  const depths = model.speakers.map((depth) => depth.map((each) => each.input));
  return bare({
    at: model.at, stance: model.stance, summary: model.summary.trim() || null, date: model.date.trim() || null,
    dateBasis: model.date.trim() ? model.basis || null : null, dateAnchor: model.date.trim() ? model.anchor.trim() || null : null,
    clearance: model.clearance || null, speakers: depths.some((depth) => depth.length > 0) ? depths : null,
    [model.kind]: facts(model),
  });
}

/** @param {Model} model */
function facts(model) {
  const { name, act, relation, property } = model;
  if (model.kind === 'name') return { ...name, of: name.of?.input, value: name.value };
  if (model.kind === 'relation') {
    return { kind: relation.kind, from: relation.from?.input, to: relation.to?.input, as: relation.as || null };
  }
  if (model.kind === 'property') return { ...property, of: property.of?.input };
  const roles = act.roles.filter((each) => each.role && each.fillers.length > 0)
    .map((each) => ({ role: each.role, fillers: each.fillers.map((filler) => filler.input) }));
  return { ...act, roles, details: act.details.filter((each) => each.key.trim() && each.value.trim()) };
}

/**
 * What is still missing, by the name of its field.
 * @param {Model} model
 * @returns {[string, string] | null}
 */
export function missing(model) {
  const { kind, summary } = model;
  if (!kind) return ['kind', t('lacks.kind')];
  /** @type {Record<string, unknown>} */
  const fact = { ...model[kind], ...(kind === 'act' || kind === 'relation') && { [kind]: model[kind].kind } };
  const lacking = NEEDED[kind].find((name) => isEmpty(fact[name]));
  if (lacking) return [lacking, t(`lacks.${kind}.${lacking}`)];
  return kind !== 'name' && isEmpty(summary) ? ['summary', t('lacks.summary')] : null;
}

/** @param {unknown} value */
function isEmpty(value) {
  return typeof value === 'string' ? !value.trim() : !value;
}

/**
 * Without what is null, and without what answers carry and requests do not.
 * @param {any} value
 * @returns {any}
 */
function bare(value) {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value)
    .filter(([key, each]) => each !== null && each !== undefined && key !== '' && !['label', 'entity', 'quote'].includes(key))
    .map(([key, each]) => [key, bare(each)]));
}
