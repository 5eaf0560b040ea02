/** Attributes that only an element in the atlas needs. */
const foreign = /^(class|role|tabindex|aria-|data-|lang$)/;

/**
 * Makes a drawing of the atlas stand for itself, in place: tokens become their values, ids are unique, and what only the
 * page needs goes: comments, classes, roles, room for fingers.
 */
export function standAlone(drawing: SVGSVGElement, tokens: ReadonlyMap<string, string>): void {
  const resolve = (value: string) =>
    value.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => tokens.get(name) ?? '');
  const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  uniqueIds(drawing);
  for (const each of [drawing, ...drawing.querySelectorAll('*')])
    for (const { name, value } of [...each.attributes])
      if (foreign.test(name)) each.removeAttribute(name);
      else if (value.includes('var(')) each.setAttribute(name, resolve(value));
}

/** Swatches have patterns under the names that the map's have too: each gets a number, and who uses it follows. */
function uniqueIds(drawing: SVGSVGElement): void {
  for (const [index, nested] of [...drawing.querySelectorAll('svg.swatch')].entries())
    for (const { id } of nested.querySelectorAll('[id]')) {
      const own = `${id}-${index}`;
      for (const user of nested.querySelectorAll(`[fill="url(#${id})"]`))
        user.setAttribute('fill', `url(#${own})`);
      nested.querySelector(`[id="${id}"]`)?.setAttribute('id', own);
    }
}
