// @ts-check
// Saved views, and files to take along, in Russian.
export default {
  'views': 'Виды',
  'views.title': 'Сохранённые виды',
  'views.lead': 'То, на что вы смотрите, сохраняется под именем на сервере, только для вас: лишь где вы были.',
  'views.name': 'Имя этого вида',
  'views.save': 'Сохранить',
  'views.replace': 'Заменить «{name}»',
  'views.rename': 'Сохранить вместо «{name}»',
  'views.saved': '«{name}» сохранено.',
  'views.most': {
    one: 'Сохраняется только первый {count} узел.', few: 'Сохраняются только первые {count} узла.',
    many: 'Сохраняются только первые {count} узлов.', other: 'Сохраняются только первые {count} узла.',
  },
  'views.none': 'Пока ничего не сохранено.',
  'views.remove': 'Удалить', 'views.removeOne': 'Удалить «{name}»',
  'views.removed': '«{name}» удалено.', 'views.back': 'Восстановить',
  'views.gone': 'Такого вида у вас нет или больше нет.', 'views.gone.next': 'Поищите среди сохранённых видов.',
  'start.views': 'Ваши сохранённые виды',
  'deed.save': 'Сохранить этот вид',

  'panel.findings.lead': 'Или выделите находку: перетащите её на рисунок либо нажмите её кнопку.',
  'panel.findings.bring': 'Выделить', 'panel.findings.bringOne': 'Выделить: {sentence}',

  'dossier.finding': 'Досье', 'dossier.pdf': 'PDF', 'dossier.docx': 'Word', 'dossier.html': 'HTML', 'dossier.md': 'Markdown',
  'dossier.lead': 'Всё с источниками, для отправки или печати. В нём то, что вам позволено читать.',

  'takeout': 'Выгрузить', 'takeout.lead': 'Всё, что вам позволено читать, одним файлом:',
  'takeout.xlsx': 'Книга с листом для каждой таблицы, для Excel и LibreOffice.',
  'takeout.csv': 'Утверждения таблицей, для электронных таблиц.',
  'takeout.jsonl': 'Утверждения, решения и проверки, по одному в строке, для программ.',
  'takeout.jsonld': 'Утверждения как связанные данные: откуда они и где стоят.',
  'takeout.ftm': 'Сущности, по одной в строке, для Aleph и OpenSanctions.',
  'takeout.ftmStatements': 'Каждое утверждение с его документом, таблицей, для Aleph и OpenSanctions.',
  'takeout.gexf': 'Граф со шкалой времени, для Gephi.',
  'takeout.graphml': 'Граф для Gephi, yEd, Cytoscape и NetworkX.',
  'takeout.cyjs': 'Граф для Cytoscape и его библиотеки для страниц.',
  'takeout.cx2': 'Граф для Cytoscape и NDEx.',
  'takeout.cypher': 'Граф как сценарий, который наполняет пустую базу Neo4j.',
  'takeout.tables': 'Узлы и рёбра двумя таблицами в одном файле.',
};
