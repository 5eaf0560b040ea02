import { type RenderInfo, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** Lit's own marks between the parts of a template; text has no `<` of its own. */
const marks = /<!--\/?lit-[^>]*-->|<\?>/g;

/** A template as text, without the marks that only a browser that takes it over would need. */
export function markup(template: unknown, elementRenderers: RenderInfo['elementRenderers'] = []): string {
  return collectResultSync(render(template, { elementRenderers })).replace(marks, '');
}
