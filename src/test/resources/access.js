// What axe-core finds wrong with the page, a line each; by all rules of these tags, or by one rule alone.
(async (tags, rule) => {
  const runOnly = rule ? { type: 'rule', values: [rule] } : { type: 'tag', values: tags };
  const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'], preload: false });
  const told = ({ id, help, nodes }) => nodes.map(({ target, html, any, all, none }) =>
    `${id} (${help}): ${target.flat().join(' ')} ${[...any, ...all, ...none].map((each) => each.message).join(' ')} ${html.slice(0, 160)}`);
  return violations.flatMap(told);
})
