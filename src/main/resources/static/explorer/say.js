// @ts-check
import { Trouble } from '../ask.js';
import { t } from '../i18n.js';

/** What went wrong, in a sentence with a next step. @param {unknown} error */
export function sentenceOf(error) {
  if (error instanceof Trouble) return `${error.message} ${error.nextStep}`;
  console.error(error);
  return `${t('trouble.part')} ${t('trouble.reload')}`;
}
