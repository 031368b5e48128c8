// @ts-check
import { dated, list, speaks, t } from '../i18n.js';

/**
 * @typedef {{edtf: string, words: string, earliestStart?: string, latestStart?: string, earliestEnd?: string,
 *   latestEnd?: string, basis: string, anchor?: string}} When
 */

/**
 * A time in words. The API says it in English; other languages are made from its EDTF text.
 * @param {{edtf: string, words: string} | null | undefined} date
 * @returns {string}
 */
export function when(date) {
  if (!date) return '';
  return speaks() === 'en' ? date.words : spoken(date.edtf);
}

/** @param {string} edtf @returns {string} */
function spoken(edtf) {
  const [from, to] = edtf.split('/');
  if (to !== undefined) {
    if (from === '..' || from === '') return t('when.until', { date: spoken(to) });
    if (to === '..' || to === '') return t('when.since', { date: spoken(from) });
    return t('when.between', { from: spoken(from), to: spoken(to) });
  }
  const set = /^\[(.+)]$/.exec(edtf);
  if (set) return t('when.oneOf', { dates: list(set[1].split(',').map((each) => spoken(each.trim())), 'disjunction') });
  const sure = edtf.replace(/[~?%]$/, '');
  if (sure !== edtf) return t(edtf.endsWith('?') ? 'when.perhaps' : 'when.around', { date: spoken(sure) });
  return /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf) ? dated(edtf) : edtf;
}

/**
 * What a time rests on, where no source states it.
 * @param {When | null | undefined} date
 */
export function basis(date) {
  if (!date || date.basis === 'STATED') return '';
  return t(`basis.${date.basis}`, { words: date.anchor ?? '' });
}
