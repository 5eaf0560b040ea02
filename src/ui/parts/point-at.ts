import { FeatureHoverEvent } from '../events';

/** A listener that points at a feature on the map; null: at none any more. */
export const pointAt = (id: string | null) => (event: Event) =>
  event.currentTarget?.dispatchEvent(new FeatureHoverEvent(id));
