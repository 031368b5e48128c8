// What has the focus: whether it is what is looked for, where it is, and what is wrong with how it is seen.
((wanted) => {
  const element = document.activeElement ?? document.body;
  if (element === document.body) return { is: false, at: '', wrong: [] };
  const box = element.getBoundingClientRect();
  const wrong = [];
  const isSeen = box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
  if (!isSeen) wrong.push('out of sight');
  const [x, y] = [(Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2, (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2];
  const above = document.elementFromPoint(x, y);
  if (isSeen && above && !element.contains(above) && !above.contains(element) && !element.labels?.[0]?.contains(above)) wrong.push(`behind ${above.outerHTML.slice(0, 80)}`);
  // What a field for dates is made of has marks of its own, which nobody but the browser can see.
  const isDrawn = element instanceof SVGElement || element.matches('input[type=date]') || getComputedStyle(element).outlineStyle !== 'none';
  if (!isDrawn) wrong.push('without a ring');
  const told = element.outerHTML.slice(0, 100);
  return { is: Boolean(wanted) && element.matches(wanted), at: `${told} ${Math.round(box.left)} ${Math.round(box.top + scrollY)}`, wrong: wrong.map((each) => `${each}: ${told}`) };
})
