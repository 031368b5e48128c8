// @ts-check
import { h } from './h.js';
import { t } from './i18n.js';

/**
 * Where files may be dropped, or chosen.
 * @param {HTMLInputElement} files
 * @param {(chosen: File[]) => void} start
 * @param {{drop: string, choose: string}} [call]
 */
export function dropZone(files, start, call = { drop: t('drop.files'), choose: t('drop.choose') }) {
  const zone = h('div', { class: 'drop' },
    h('p', {}, call.drop), files, h('label', { class: 'button main', for: files.id }, call.choose));
  zone.addEventListener('dragover', (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    zone.classList.remove('over');
    start([...event.dataTransfer?.files ?? []]);
  });
  return zone;
}
