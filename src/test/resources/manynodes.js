// A board with so many nodes as are asked for, without a server: (count) => what the drawing then holds.
(async (count) => {
  const [{ Board }, { given }, model] = await Promise.all(['board', 'data', 'model'].map((name) => import(`/explorer/${name}.js`)));
  const board = new Board();
  document.querySelector('#screen').replaceChildren(board.element);
  const kinds = ['PERSON', 'GROUP', 'INSTITUTION', 'CASE', 'PLACE'];
  const ids = Array.from({ length: count }, (_, at) => `made-${at}`);
  ids.forEach((id, at) => board.data.entities.set(id, { id, kind: kinds[at % 5], name: `Somebody number ${at}` }));
  const tie = (at, other) => board.data.ties.set(`tie-${at}-${other}`, {
    id: `tie-${at}-${other}`, relation: 'FRIEND_OF', label: 'is a friend of', inverse: 'is a friend of', quality: [],
    sentence: `Number ${at} is a friend of number ${other}.`, from: { id: ids[at] }, to: { id: ids[other] }, roles: [],
    origins: 1 + (at % 4), stances: at % 3 ? ['STATES'] : ['ALLEGES'], contested: at % 50 === 0, statements: [],
  });
  for (let at = 1; at < count; at++) tie(at, Math.floor(at / 6));
  for (let at = 60; at < count; at += 7) tie(at, at - 50);
  board.data.complete = new Set(ids);
  board.data.filters = JSON.stringify(given(board.state.filters));
  window.board = board;
  await board.go({ ...board.state, view: model.add(board.state.view, ids, model.CHOSEN) }, new AbortController().signal);
  return { nodes: document.querySelectorAll('.drawing .node').length, lines: document.querySelectorAll('.drawing .line').length,
    status: document.querySelector('.status').innerText, address: location.hash.length };
})
