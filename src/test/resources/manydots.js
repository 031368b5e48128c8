// The overview of so many dots as are asked for: (count) => how many colours its picture has, and what lies under a dot.
(async (count) => {
  const { Cloud } = await import('/explorer/cloud.js');
  const canvas = document.createElement('canvas');
  canvas.className = 'cloud';
  document.querySelector('#screen').replaceChildren(canvas);
  canvas.style.height = '600px';
  const kinds = ['PERSON', 'GROUP', 'INSTITUTION', 'CASE', 'PLACE'];
  const entities = Array.from({ length: count }, (_, at) => ({ id: `made-${at}`, kind: kinds[at % 5], name: `Somebody ${at}` }));
  const ties = entities.slice(1).map((each, at) => [each.id, `made-${Math.floor(at / 7)}`]);
  const opened = [];
  const cloud = new Cloud(canvas, entities, ties, (id) => opened.push(id));
  await cloud.settle(new AbortController().signal);
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const colours = new Set();
  for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
  const [x, y] = cloud.transform.apply([cloud.most[0].x, cloud.most[0].y]);
  const box = canvas.getBoundingClientRect();
  canvas.dispatchEvent(new MouseEvent('click', { clientX: box.left + x, clientY: box.top + y, bubbles: true }));
  return { dots: cloud.dots.length, colours: colours.size, opened };
})
