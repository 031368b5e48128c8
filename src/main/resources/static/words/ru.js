// @ts-check
import acts from './ru-acts.js';
import api from './ru-api.js';
import graph from './ru-graph.js';
import identity from './ru-identity.js';
import review from './ru-review.js';
import schema from './ru-schema.js';
import screens from './ru-screens.js';
import views from './ru-views.js';
import work from './ru-work.js';

// Everything that the pages say in Russian.
export default {
  ...acts,
  ...api,
  ...graph,
  ...identity,
  ...review,
  ...schema,
  ...screens,
  ...views,
  ...work,
  'language': 'Язык',
  'skip.screen': 'К содержанию',
  'account.out': 'Выйти', 'account.you': 'Вы вошли как {name}.',
  'nav': 'Страницы',
  'nav.start': 'Начало',
  'nav.graph': 'Граф',
  'nav.patterns': 'Схемы',
  'nav.trace': 'Связи',
  'nav.timeline': 'Хроника',
  'nav.review': 'Проверка',
  'nav.identity': 'Тождество',
  'nav.playground': 'Запросы',

  'title.start': 'Начало',
  'title.graph': 'Граф',
  'title.entity': 'Карточка',
  'title.patterns': 'Схемы давления',
  'title.trace': 'Связи',
  'title.timeline': 'Хроника',
  'title.document': 'Документ',
  'title.case': 'Дело',
  'title.funnel': 'Воронка',

  'wait': 'Запрос…',
  'trouble.part': 'Эта часть страницы не сработала.',
  'trouble.reload': 'Обновите страницу.',
  'trouble.screen': 'Такого экрана нет.',
  'trouble.screen.next': 'Перейдите к началу и выберите оттуда.',
  'trouble.again': 'Ещё раз',
  'lost': 'Сервер недоступен. Показанное остаётся; запрос повторяется каждые несколько секунд.',
  'healed': 'Сервер снова отвечает.',
  'close': 'Закрыть',
  'query': 'Этот вид как запрос',
};
