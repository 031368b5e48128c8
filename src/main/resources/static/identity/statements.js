// @ts-check
import { ask } from '../ask.js';
import { SAID, statement } from '../explorer/statement.js';
import { fill, h } from '../h.js';
import { sentenceOf } from '../say.js';

/**
 * The statements about an entity, a page at a time.
 * @param {{id: string, name: string}} entity
 */
export function statementsOf(entity) {
  const list = h('ol', { class: 'statements' });
  const further = h('div', {}, h('p', { class: 'waiting' }, 'Asking…'));

  /** @param {string | null} after */
  async function more(after) {
    try {
      const { statements: page } = await ask('/identity/statements', { about: entity.id, after }, SAID);
      list.append(...page.nodes.map(statement));
      const left = page.totalCount - list.children.length;
      fill(further, left > 0 && page.pageInfo.hasNextPage && h('button', { type: 'button', class: 'small', onclick: () => more(page.pageInfo.endCursor) },
        `Show more, ${left.toLocaleString('en')} left`, h('span', { class: 'away' }, ` about ${entity.name}`)),
        page.totalCount === 0 && h('p', { class: 'soft' }, 'None that speaks of it directly.'));
    } catch (error) {
      fill(further, h('p', { class: 'notice' }, sentenceOf(error)));
    }
  }

  more(null);
  return [list, further];
}
