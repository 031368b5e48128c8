// @ts-check
import { ask } from '../../ask.js';
import { fill, h } from '../../h.js';
import { moment, t } from '../../i18n.js';
import { sentenceOf } from '../say.js';
import { title } from '../vocabulary.js';

/** What keeps the names from others, for whoever may know it. @param {{protection: any}} node */
export function badge({ protection }) {
  return protection && h('p', { class: 'notice protected', role: 'note' },
    t('protect.as', { alias: protection.alias, from: title('clearance', protection.from) }));
}

/**
 * Where somebody is protected, or is no longer.
 * @param {{id: string, protection: any}} node
 * @param {() => void} again shows the page with what was changed
 */
export function protecting(node, again) {
  const { protection } = node;
  const reason = h('input', { id: 'protect-reason', type: 'text', required: true, pattern: '.*\\S.*', maxlength: '2000', autocomplete: 'off', dir: 'auto' });
  return protection
    ? form(t('protect.end'), [protection.reason && h('p', { class: 'soft', dir: 'auto' }, `${moment(protection.recordedAt)} · ${protection.author}: ${protection.reason}`), field('protect-reason', t('protect.endReason'), reason)],
      t('protect.end'), () => ask('/explorer/unprotect', { ruling: protection.id, reason: reason.value }), again)
    : starting(node, reason, again);
}

/** @param {{id: string}} node @param {HTMLInputElement} reason @param {() => void} again */
function starting(node, reason, again) {
  const alias = h('input', { id: 'protect-alias', type: 'text', required: true, pattern: '.*\\S.*', maxlength: '80', autocomplete: 'off', dir: 'auto' });
  const from = h('select', { id: 'protect-from' }, ['SEALED', 'TEAM'].map((each) => h('option', { value: each }, title('clearance', each))));
  return form(t('protect.begin'), [h('p', { class: 'soft' }, t('protect.lead')), field('protect-alias', t('protect.alias'), alias),
    field('protect-from', t('protect.from'), from), field('protect-reason', t('protect.reason'), reason)],
  t('protect.begin'), () => ask('/explorer/protect', { person: node.id, alias: alias.value, from: from.value, reason: reason.value }), again);
}

/** @param {string} id @param {string} name @param {HTMLElement} control */
function field(id, name, control) {
  return h('p', {}, h('label', { for: id }, name), ' ', control);
}

/**
 * @param {string} summary
 * @param {any[]} fields
 * @param {string} deed
 * @param {() => Promise<any>} work
 * @param {() => void} again
 */
function form(summary, fields, deed, work, again) {
  const wrong = h('p', { role: 'alert', class: 'notice', hidden: true });
  const send = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    try {
      await work();
      again();
    } catch (error) {
      wrong.hidden = false;
      fill(wrong, sentenceOf(error));
    }
  };
  return h('details', {}, h('summary', {}, summary),
    h('form', { class: 'naming', onsubmit: send }, fields, h('p', { class: 'deeds' }, h('button', { type: 'submit', class: 'main' }, deed)), wrong));
}
