// Draws a text that arrives in pieces, and looks up every place in it both ways; what does not agree is told.
(async (text, cut, marks, first) => {
  const { HeldText } = await import('/review/held.js');
  const { TextPane } = await import('/review/pane.js');
  const { rangeOf, selectedPlace } = await import('/review/place.js');
  const element = document.createElement('div');
  element.className = 'text';
  document.body.prepend(element);
  const held = new HeldText();
  const pane = new TextPane(element, held);
  const paragraphs = [0, ...[...text.matchAll(/(?:\r?\n){2,}/g)].map((gap) => gap.index + gap[0].length)];
  const pages = [0, Math.floor(text.length / 2)].map((page) => paragraphs.find((paragraph) => paragraph >= page) ?? 0);
  for (let from = 0; from < text.length; from += cut) {
    const to = Math.min(text.length, from + cut);
    const here = (offset) => offset >= from && offset < to;
    pane.add(held.add({ from, to, total: text.length, text: text.slice(from, to), pages: pages.filter(here), paragraphs: paragraphs.filter(here) }));
  }
  marks.forEach(([start, end], at) =>
    pane.mark({ id: `m${at}`, place: { start, end }, handle: { start, end }, look: 'mark mention', label: `mark ${at}` }));
  await new Promise((done) => { setTimeout(done, 200); });
  if (marks.length > 0) pane.choose('m0');
  const wrong = [];
  if (element.textContent !== text) wrong.push('The text is not shown letter for letter.');
  const starts = [...new Intl.Segmenter('und').segment(text)].map((each) => each.index);
  for (const start of starts.filter((each) => each >= first && each < first + 400)) {
    for (const end of [...starts, text.length]) {
      if (end <= start || end > start + 60) continue;
      const range = rangeOf(element, { start, end });
      const words = text.slice(start, end);
      if (range?.toString() !== words) wrong.push(`${start}-${end} is drawn as ${JSON.stringify(range?.toString())}`);
      getSelection().removeAllRanges();
      if (range) getSelection().addRange(range);
      const place = selectedPlace(element, getSelection(), text);
      const from = start + words.length - words.trimStart().length;
      const expected = words.trim() ? `${from}-${from + words.trim().length}` : 'none';
      const found = place ? `${place.start}-${place.end}` : 'none';
      if (found !== expected) wrong.push(`${start}-${end} is taken as ${found}`);
    }
  }
  element.remove();
  return wrong.slice(0, 10);
})
