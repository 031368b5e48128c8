// @ts-check
// What the pages Review and Identity share, and what every page says of the server, in Russian.
export default {
  'title.review': 'Проверка', 'title.identity': 'Кто есть кто',
  'waiting.pairs': { one: 'ждёт', few: 'ждут', many: 'ждут', other: 'ждут' },

  'server.answers': 'Сервер отвечает: {sentence}',
  'server.log': 'Обновите страницу; если не поможет, прочтите журнал сервера.',
  'server.status': 'Сервер ответил со статусом {status} и без данных.',
  'server.question': 'На этом сервере нет вопроса {name}.',
  'server.unreached': 'Сервер недоступен.',
  'server.unreached.next': 'Проверьте, работает ли он, и обновите страницу.',
  'server.closed': 'Сервер прервал соединение.',
  'server.closed.next': 'Проверьте, работает ли он и не слишком ли велик файл.',

  'coder.you': 'Вы —', 'coder.nobody': 'Кто решает, не сказано.',
  'coder.change': 'Изменить', 'coder.say': 'Назваться',
  'coder.title': 'Кто вы?', 'coder.name': 'Ваше имя', 'coder.use': 'Взять это имя', 'coder.later': 'Не сейчас',
  'coder.lead': 'Каждое решение хранится с именем того, кто его принял. Имя остаётся в этой вкладке, пока вы её не закроете.',
  'asking.cancel': 'Отмена', 'asking.ready': 'Готовые ответы',
  'keys.title': 'Клавиши', 'keys.or': 'или', 'keys.help': 'Показать или скрыть эти клавиши',
  'keys.hint': 'Буквы действуют, пока ни одно поле не в фокусе; Escape выходит из поля. Раскладку менять не нужно.',
  'field.search': 'Начните писать, чтобы найти',
  'drop.files': 'Перетащите файлы сюда или', 'drop.choose': 'Выберите файлы',

  'work.next': 'Дальше', 'work.previous': 'Назад', 'work.noOther': 'Других в списке нет.',
  'work.position': '{at} из {of}', 'work.listed': { one: 'в списке {count}', other: 'в списке {count}' },
  'work.all': 'Все', 'work.any': 'Любое', 'work.everything': 'Всё', 'work.more': 'Показать ещё',
  'work.unknown': 'кто-то, кто вам недоступен', 'work.readers': 'Кому доступно', 'work.sending': 'Отправка: {file}',
  'work.whyBack': 'Почему решение отзывается?', 'work.back': 'Отозвать',

  'reason.slip': 'Ошибка', 'reason.otherwise': 'Новые документы говорят другое', 'reason.tooSoon': 'Решено слишком рано',
  'reason.spellings': 'Написания одного имени', 'reason.ties': 'Те же связи и то же дело',
  'reason.says': 'Так сказано в документе',
  'reason.name': 'Другое имя', 'reason.relatives': 'Родственники', 'reason.apart': 'Оба в одном документе, отдельно',
  'reason.dates': 'Другие даты, другое место',
  'reason.little': 'О них слишком мало известно', 'reason.document': 'Нужен ещё один документ',
};
