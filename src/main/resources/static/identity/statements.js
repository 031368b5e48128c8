// @ts-check
import { ask } from '../ask.js';
import { SAID, statement } from '../explorer/statement.js';
import { fill, h } from '../h.js';
import { t } from '../i18n.js';
import { refusal } from '../say.js';

/**
 * The statements about an entity, a page at a time.
 * @param {{id: string, name: string}} entity
 */
export function statementsOf(entity) {
  const list = h('ol', { class: 'statements' });
  const further = h('div', {}, h('p', { class: 'waiting' }, t('wait')));

  /** @param {string | null} after */
  async function more(after) {
    try {
      const { statements: page } = await ask('/identity/statements', { about: entity.id, after }, SAID);
      list.append(...page.nodes.map(statement));
      const left = page.totalCount - list.children.length;
      const button = h('button', { type: 'button', class: 'small', onclick: () => more(page.pageInfo.endCursor) },
        t('side.left', { count: left }), h('span', { class: 'away' }, ` ${t('side.about', { name: entity.name })}`));
      fill(further, left > 0 && page.pageInfo.hasNextPage && button,
        page.totalCount === 0 && h('p', { class: 'soft' }, t('side.noStatement')));
    } catch (error) {
      fill(further, h('p', { class: 'notice' }, refusal(error)));
    }
  }

  more(null);
  return [list, further];
}
