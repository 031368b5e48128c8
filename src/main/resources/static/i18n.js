// @ts-check
import en from './words/en.js';
import kk from './words/kk.js';
import ru from './words/ru.js';

/** @typedef {string | Partial<Record<Intl.LDMLPluralRule, string>>} Words */
/** @typedef {Record<string, Words>} Dictionary */

/** The languages of the interface, each by its own name. A word that one does not have yet is taken from English. */
export const LANGUAGES = [
  { code: 'en', name: 'English', words: /** @type {Dictionary} */ (en) },
  { code: 'ru', name: 'Русский', words: /** @type {Dictionary} */ (ru) },
  { code: 'kk', name: 'Қазақша', words: /** @type {Dictionary} */ (kk) },
];
const KEPT = 'casegraph.language';

let language = chosen();

function chosen() {
  const wishes = [kept(), ...navigator.languages.map((each) => each.split('-')[0])];
  const wish = wishes.find((each) => LANGUAGES.some(({ code }) => code === each));
  return LANGUAGES.find(({ code }) => code === wish) ?? LANGUAGES[0];
}

function kept() {
  try {
    return localStorage.getItem(KEPT) ?? '';
  } catch {
    return '';
  }
}

/** The code of the language that is spoken now. */
export function speaks() {
  return language.code;
}

/**
 * Speaks another language from now on; who shows words shows them anew.
 * @param {string} code
 */
export function speak(code) {
  language = LANGUAGES.find((each) => each.code === code) ?? LANGUAGES[0];
  try {
    localStorage.setItem(KEPT, language.code);
  } catch {
    // A browser that keeps nothing speaks it until the page is left.
  }
  declare();
}

/** Says in the page what language its words are in: one that has none yet borrows those of English. */
export function declare() {
  document.documentElement.lang = Object.keys(language.words).length > 0 ? language.code : 'en';
}

/**
 * The words of a key, with values in the place of {names}; where there are several forms, the one that `count` asks for.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  const own = language.words[key];
  const words = own ?? LANGUAGES[0].words[key] ?? key;
  const form = typeof words === 'string' ? words : plural(words, Number(values.count ?? 0), own ? language.code : 'en');
  return form.replace(/\{(\w+)\}/g, (whole, name) => shown(values[name] ?? whole));
}

/**
 * The words of a key in pieces, with elements in the place of {names}.
 * @param {string} key
 * @param {Record<string, import('./h.js').Child>} values
 * @returns {import('./h.js').Child[]}
 */
export function woven(key, values) {
  return t(key).split(/\{(\w+)\}/).map((piece, at) => (at % 2 === 0 ? piece : values[piece]));
}

/**
 * The words of a key that may not be there, such as those of a word that a schema has since today.
 * @param {string} key
 * @param {string} otherwise
 */
export function known(key, otherwise) {
  return key in language.words || key in LANGUAGES[0].words ? t(key) : otherwise;
}

/**
 * @param {Partial<Record<Intl.LDMLPluralRule, string>>} forms
 * @param {number} count
 * @param {string} code
 */
function plural(forms, count, code) {
  return forms[new Intl.PluralRules(code).select(count)] ?? forms.other ?? '';
}

/** @param {string | number} value */
function shown(value) {
  return typeof value === 'number' ? number(value) : value;
}

/** @param {number} value */
export function number(value) {
  return new Intl.NumberFormat(language.code).format(value);
}

/** @param {string} day as 2017-06-12 */
export function day(day) {
  return new Intl.DateTimeFormat(language.code, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** @param {string} moment */
export function moment(moment) {
  return new Intl.DateTimeFormat(language.code, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));
}

/** @param {string} date a year, a month or a day: 2017, 2017-06, 2017-06-12 */
export function dated(date) {
  const [year, month, days] = date.split('-');
  if (days) return day(date);
  if (!month) return year;
  const how = /** @type {const} */ ({ year: 'numeric', month: 'long', timeZone: 'UTC' });
  return new Intl.DateTimeFormat(language.code, how).format(new Date(`${date}-01T00:00:00Z`));
}

/**
 * What a language or a script is called.
 * @param {'language' | 'script'} type
 * @param {string} code
 */
export function called(type, code) {
  try {
    return new Intl.DisplayNames(language.code, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** @param {Date} date @param {'day' | 'month' | 'year'} unit how exactly it is told, in short */
export function ofDate(date, unit) {
  /** @type {Record<string, Intl.DateTimeFormatOptions>} */
  const how = {
    day: { day: 'numeric', month: 'short', year: 'numeric' }, month: { month: 'short', year: 'numeric' },
    year: { year: 'numeric' },
  };
  return new Intl.DateTimeFormat(language.code, { ...how[unit], timeZone: 'UTC' }).format(date);
}

/** @param {string[]} parts @param {'conjunction' | 'disjunction'} [type] */
export function list(parts, type = 'conjunction') {
  return lists(type).format(parts);
}

/**
 * A list in pieces: what joins it, and the number of each part.
 * @param {string[]} parts
 * @returns {(string | number)[]}
 */
export function pieces(parts) {
  let at = 0;
  return lists('conjunction').formatToParts(parts).map((piece) => (piece.type === 'element' ? at++ : piece.value));
}

/** @param {'conjunction' | 'disjunction'} type */
function lists(type) {
  return new Intl.ListFormat(language.code === 'en' ? 'en-GB' : language.code, { type });
}

/** @returns {(one: string, other: string) => number} */
export function order() {
  return new Intl.Collator(language.code, { numeric: true }).compare;
}
