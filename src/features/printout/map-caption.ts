import { html, nothing, type TemplateResult } from 'lit';
import { featureOf } from '../../plan/feature-of';
import type { CardContext } from '../../ui/parts/card-context';

/** Circles of smaller errors are hidden below the dot, in metres. */
const visibleError = 3000;

/** What the signs on a sheet's map mean for what it shows. */
export function mapCaption(id: string, { plan, locale }: CardContext): TemplateResult | typeof nothing {
  const { map } = locale.m.sheet;
  if (id === plan.municipality.id) return nothing;
  const feature = featureOf(plan, id);
  if (!feature) return html`<p class="caption">${map.none}</p>`;
  const { geometry_class, error_m } = feature.properties;
  if (geometry_class === 'schematic') return html`<p class="caption">${map.schematic}</p>`;
  const circled = feature.geometry.type.endsWith('Point') && (error_m ?? 0) >= visibleError;
  return circled ? html`<p class="caption">${map.error}</p>` : nothing;
}
