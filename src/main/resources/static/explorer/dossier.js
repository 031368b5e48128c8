// @ts-check
// A dossier to take away, in the form and language of whoever takes it.
import { h } from '../h.js';
import { t } from '../i18n.js';
import { link } from './address.js';

const FORMS = ['pdf', 'docx', 'html', 'md'];

/**
 * The forms to choose from.
 * @param {string[]} of a case or a person, or a pattern and a finding
 * @param {string} [look] the class of each link
 */
export function dossierForms(of, look) {
  const language = document.documentElement.lang;
  return FORMS.flatMap((form, place) => [place > 0 && ' ',
    h('a', { class: look ?? false, href: link.dossier(form, language, ...of), download: `dossier.${form}` }, t(`dossier.${form}`))]);
}

/** In one line of other ways. @param {string[]} of */
export function dossierLine(...of) {
  return h('span', { class: 'forms' }, `${t('dossier.finding')}: `, ...dossierForms(of));
}
