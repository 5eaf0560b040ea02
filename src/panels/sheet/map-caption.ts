import { html, nothing, type TemplateResult } from 'lit';
import { featureOf } from '../../plan/feature-of';
import type { CardContext } from '../parts/card-context';

/** What the signs on a sheet's map mean for what it shows. */
export function mapCaption(id: string, { plan, locale }: CardContext): TemplateResult | typeof nothing {
  const { map } = locale.m.sheet;
  if (id === plan.municipality.id) return nothing;
  const feature = featureOf(plan, id);
  if (!feature) return html`<p class="caption">${map.none}</p>`;
  const { geometry_class } = feature.properties;
  if (geometry_class === 'schematic') return html`<p class="caption">${map.schematic}</p>`;
  const points = feature.geometry.type.endsWith('Point');
  return points && geometry_class === 'approximate' ? html`<p class="caption">${map.error}</p>` : nothing;
}
