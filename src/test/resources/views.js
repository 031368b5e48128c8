// What went wrong where views are made, undone, written as addresses and read again; nothing where all is well.
(async () => {
  const [model, { read, written, emptyState }, { parse }, { cell, csv }, { pairs }] =
    await Promise.all(['model', 'viewaddress', 'address', 'formats', 'data'].map((name) => import(`/explorer/${name}.js`)));
  const { arranged, rearranged } = await import('/explorer/arrangement.js');
  const { add, CHOSEN, collapse, emptyView, expansionOf, hide, pin, moved, Steps, unhide } = model;
  const wrong = [];
  const same = (what, found, wanted) => {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) wrong.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  };
  const ids = (view) => [...view.shown.keys()];

  const grown = add(add(add(emptyView(), ['a'], CHOSEN), ['b', 'c'], expansionOf('a')), ['c', 'd'], expansionOf('b'));
  same('collapse leaves what was chosen', ids(collapse(grown, 'a')), ['a']);
  same('collapse leaves what something else keeps', ids(collapse(grown, 'b')), ['a', 'b', 'c']);
  same('a ring keeps nobody', ids(collapse(add(grown, ['b'], expansionOf('d')), 'a')), ['a']);
  same('who is chosen stays', ids(collapse(add(grown, ['d'], CHOSEN), 'a')), ['a', 'd']);
  same('a collapse of nothing changes nothing', collapse(grown, 'd') === grown, true);

  const hidden = hide(grown, ['b']);
  same('hidden ones are gone', ids(hidden), ['a', 'c', 'd']);
  same('hidden ones stay away', ids(add(hidden, ['b'], expansionOf('a'))), ['a', 'c', 'd']);
  same('hidden ones come when chosen', ids(add(hidden, ['b'], CHOSEN)), ['a', 'c', 'd', 'b']);
  same('hidden ones come back', ids(unhide(hidden)), ['a', 'c', 'd', 'b']);
  same('no more than allowed', ids(add(emptyView(), ['a', 'b', 'c'], CHOSEN, 2)), ['a', 'b']);

  const steps = new Steps(emptyView());
  for (let at = 0; at < 150; at++) steps.take(add(steps.now, [`n${at}`], CHOSEN));
  for (let at = 0; at < 150; at++) steps.undo();
  same('a hundred steps back', steps.now.shown.size, 50);
  for (let at = 0; at < 150; at++) steps.redo();
  same('a hundred steps forth', steps.now.shown.size, 150);

  const state = { ...emptyState(), view: pin(moved(hide(grown, ['d']), new Map([['c', { x: 3, y: -4 }]])), ['c'], true), selected: ['a', 'b~c'], acts: true,
    mode: 'table', finding: 'chain:f-1', highlighted: ['a'], alone: true,
    filters: { kinds: ['PLACE', 'ARREST'], stances: ['STATES', 'DENIES'], minOrigins: 3, asOf: '2017-06-30' } };
  const again = read(parse(written(state)).query);
  same('the same view', [...again.view.shown], [...state.view.shown]);
  same('the same place', [...again.view.places], [['c', { x: 3, y: -4 }]]);
  same('the same rest', { ...again, view: 0 }, { ...state, view: 0 });
  same('the same address', written(again), written(state));
  const kept = rearranged(arranged(state.view));
  same('kept whole', [[...kept.shown], kept.hidden, kept.pinned, [...kept.places]],
    [[...state.view.shown], state.view.hidden, state.view.pinned, [['c', { x: 3, y: -4 }]]]);
  same('nonsense arranges nothing', ['', '{"shown": 3}', '[]'].map((text) => rearranged(text) ?? 'nothing'), ['nothing', 'nothing', 'nothing']);
  const crowd = add(emptyView(), Array.from({ length: 5000 }, (_, at) => `institution-${String(at).padStart(16, '0')}`), expansionOf('a'));
  const placed = moved(crowd, new Map([...crowd.shown.keys()].map((id) => [id, { x: -12345.6, y: 12345.6 }])));
  same('as much as the server takes', [arranged(placed).length <= 200_000, rearranged(arranged(placed)).shown.size], [true, 3000]);
  same('no stance at all', read(parse(written({ ...state, filters: { ...state.filters, stances: [] } })).query).filters.stances, []);
  same('nonsense is nothing', written(read(new URLSearchParams('of=&by=9.x&min=-4&asof=never&view=what&pin=q:1:2'))), written(emptyState()));
  const many = add(emptyView(), Array.from({ length: 200 }, (_, at) => `person-${at}`), CHOSEN);
  same('eighty at most', read(parse(written({ ...emptyState(), view: many })).query).view.shown.size, 80);
  same('odd addresses', parse('#/document/%E0%A4%A?at=1-2'), { screen: 'document', path: ['%E0%A4%A'], query: {} });

  same('no formulas', ['=1+1', '+1', '-1', '@x', '\t=1', 'a=1', 3, -3, null].map(cell), ["'=1+1", "'+1", "'-1", "'@x", "'\t=1", 'a=1', '3', '-3', '']);
  same('quoted', cell('say "so", then'), '"say ""so"", then"');
  same('the sign by which spreadsheets know the letters', csv({ entities: [], ties: [] }).charCodeAt(0), 0xfeff);
  same('a head at least', csv({ entities: [], ties: [] }).split('\r\n').length, 2);

  for (const [news, olds] of [[3, 0], [100, 0], [101, 0], [260, 0], [25, 400], [120, 130]]) {
    const fresh = Array.from({ length: news }, (_, at) => `n${at}`);
    const others = Array.from({ length: olds }, (_, at) => `o${at}`);
    const groups = pairs(fresh, others);
    const met = new Set(groups.flatMap((group) => group.flatMap((one) => group.map((other) => `${one} ${other}`))));
    const missed = fresh.some((one) => [...fresh, ...others].some((other) => !met.has(`${one} ${other}`)));
    same(`all meet, ${news} and ${olds}`, [missed, groups.some((group) => group.length > 100)], [false, false]);
  }
  return wrong;
})
