// @ts-check
// The screen Graph in Russian.
export default {
  'search': 'Найти человека или организацию',
  'search.hint': 'Имя, любым письмом',
  'skip.table': 'К таблице',
  'toolbar': 'Действия с рисунком',
  'panel': 'Что известно о выбранном',
  'drawing.role': 'граф',
  'drawing.label': 'Граф: узлов {nodes}, линий {lines}. Стрелки ведут от соседа к соседу, E показывает окружение, вопросительный знак — все клавиши.',

  'deed.undo': 'Отменить', 'deed.redo': 'Вернуть', 'deed.nearer': 'Ближе', 'deed.farther': 'Дальше', 'deed.fit': 'Вместить',
  'deed.layout': 'Разложить заново', 'deed.acts': 'События как узлы', 'deed.table': 'Таблица', 'deed.help': 'Клавиши',
  'deed.expand': 'Раскрыть', 'deed.collapse': 'Свернуть', 'deed.hide': 'Скрыть', 'deed.pin': 'Закрепить', 'deed.unpin': 'Открепить',
  'deed.keep': 'Оставить только это', 'deed.search': 'Поиск', 'deed.select': 'Выбрать', 'deed.also': 'Выбрать ещё',
  'deed.none': 'Снять выбор', 'deed.arrows': 'К соседу в эту сторону', 'deed.line': 'К следующей линии узла',

  'said.expanded': { one: 'Вокруг {name} показан ещё {count}.', few: 'Вокруг {name} показано ещё {count}.', many: 'Вокруг {name} показано ещё {count}.', other: 'Вокруг {name} показано ещё {count}.' },
  'said.collapsed': 'Свёрнуто.', 'said.hidden': { one: 'Скрыто: {count}.', other: 'Скрыто: {count}.' },
  'said.undone': { one: 'Отменено; показано: {count}.', other: 'Отменено; показано: {count}.' },
  'said.redone': { one: 'Возвращено; показано: {count}.', other: 'Возвращено; показано: {count}.' },
  'said.nothing': 'Отменять или возвращать нечего.',

  'spoken.ties': { one: 'Показана {count} связь.', few: 'Показаны {count} связи.', many: 'Показано {count} связей.', other: 'Показано {count} связи.' },
  'spoken.more': { one: 'Ещё {count} связь не показана.', few: 'Ещё {count} связи не показаны.', many: 'Ещё {count} связей не показано.', other: 'Ещё {count} связи не показано.' },
  'spoken.further': { one: 'И ещё {count} связь.', few: 'И ещё {count} связи.', many: 'И ещё {count} связей.', other: 'И ещё {count} связи.' },
  'spoken.pinned': 'Закреплено.', 'spoken.contested': 'Оспаривается: кто-то это отрицает.',

  'graph.nodes': { one: '{count} узел', few: '{count} узла', many: '{count} узлов', other: '{count} узла' },
  'graph.lines': { one: '{count} линия', few: '{count} линии', many: '{count} линий', other: '{count} линии' },
  'graph.beyond': { one: 'Рисунок вмещает {most}; ещё {count} — в таблице.', other: 'Рисунок вмещает {most}; ещё {count} — в таблице.' },
  'graph.address': 'Адрес вмещает только первые {count}.',
  'graph.full': 'Одновременно показывается не больше {count}.',
  'graph.gone': { one: '{count} из адреса здесь нет.', other: '{count} из адреса здесь нет.' },
  'progress': 'Запрос связей: {done} из {of}.', 'progress.stop': 'Остановить',

  'chooser.title': 'Что показать вокруг: {name}',
  'chooser.hint': 'Сначала {count} наиболее подтверждённых, дальше — по запросу. Если ничего не выбрано, берётся всё.',
  'chooser.relations': 'Отношения', 'chooser.acts': 'События', 'chooser.show': 'Показать', 'chooser.cancel': 'Отмена',

  'filter': 'Фильтры и обозначения', 'filter.kinds': 'Виды', 'filter.stances': 'Как сказано',
  'filter.asof': 'На дату', 'filter.always': 'любое время', 'filter.day': 'На день', 'filter.ties': 'Виды связей',
  'filter.unhide': { one: 'Показать {count} скрытый', few: 'Показать {count} скрытых', many: 'Показать {count} скрытых', other: 'Показать {count} скрытых' },
  'legend': 'Обозначения', 'legend.relation': 'Отношение', 'legend.act': 'Событие', 'legend.tentative': 'Никто не утверждает как факт: предположение, пересказ',
  'legend.contested': 'Кто-то это отрицает', 'legend.origins': 'Чем шире, тем больше независимых источников',

  'begin': 'Пока ничего не показано', 'begin.hint': 'Найдите имя или начните с тех, о ком сказано больше всего:',
  'begin.patterns': 'Начать со схемы', 'begin.trace': 'Проследить связь двух людей', 'begin.all': 'Посмотреть всё',
  'begin.empty': 'Ничего не загружено. Загрузите файл дела: java -jar target/casegraph.jar import FILE',

  'panel.nothing': 'Выберите узел или линию, чтобы прочесть, что о них сказано. Двойной щелчок по узлу или E показывает окружение.',
  'panel.gone': 'Этого здесь больше нет.', 'panel.deeds': 'Действия', 'panel.page': 'Вся страница', 'panel.timeline': 'Хроника',
  'panel.trace': 'Как они связаны', 'panel.from': 'Проследить отсюда', 'panel.several': { one: 'Выбран {count}', few: 'Выбрано {count}', many: 'Выбрано {count}', other: 'Выбрано {count}' },
  'panel.ties': { one: '{count} связь', few: '{count} связи', many: '{count} связей', other: '{count} связи' }, 'panel.act': 'Всё, что сказано об этом событии', 'panel.nobody': 'никто', 'panel.somebody': 'кто-то',
  'panel.names': 'Другие имена', 'panel.facts': 'Сведения', 'panel.acts': 'События', 'panel.findings': 'Находки', 'panel.contradictions': 'Источники расходятся', 'panel.all': 'Все события',

  'finding.context': 'В окружении', 'finding.off': 'Больше не выделять', 'finding.page': 'Страница находки',
  'finding.gone': 'Такой находки нет или больше нет.', 'finding.gone.next': 'Поищите её среди схем.',

  'table.label': 'Таблица связей', 'table.caption': { one: '{count} связь', few: '{count} связи', many: '{count} связей', other: '{count} связи' }, 'table.from': 'От', 'table.tie': 'Связь', 'table.to': 'К', 'table.when': 'Когда',
  'table.origins': 'Источников', 'table.said': 'Как сказано', 'table.documents': 'Документы', 'table.page': 'Страница {page} из {pages}', 'table.before': 'Назад', 'table.after': 'Вперёд',
  'table.alone': { one: '{count} без связей с остальными', few: '{count} без связей с остальными', many: '{count} без связей с остальными', other: '{count} без связей с остальными' },

  'help': 'Клавиши рисунка', 'help.hint': 'Действуют, пока рисунок в фокусе.',

  'export': 'Сохранить', 'export.svg': 'Рисунок, SVG', 'export.png': 'Рисунок, PNG', 'export.csv': 'Таблица, CSV', 'export.graphml': 'Граф, GraphML',
  'export.gexf': 'Граф, GEXF', 'export.ftm': 'FollowTheMoney, строки JSON', 'export.print': 'Печать', 'export.done': 'Сохранено: {file}.',
  'export.sources': 'Источники',

  'all.title': 'Весь граф', 'all.back': 'Вернуться к рисунку', 'all.progress': 'Чтение утверждений: {done} из {of}.', 'all.stopped': 'Остановлено: нарисована только часть.',
  'all.label': { one: 'Обзор: {count} узел', few: 'Обзор: {count} узла', many: 'Обзор: {count} узлов', other: 'Обзор: {count} узла' }, 'all.most': 'Больше всего связей', 'all.counted': 'Узлов: {nodes}, линий: {lines}.',
  'all.cap': 'Нарисованы только первые {count}.', 'all.hint': 'Щёлкните по точке, чтобы перенести её на рисунок.',
};
