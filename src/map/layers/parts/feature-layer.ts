import { property } from 'lit/decorators.js';
import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { Features } from '../../../plan/plan';
import type { Scheme } from '../../../style/scheme';
import type { Description } from '../../description';
import { MapLayer } from './map-layer';
import { noFeatures } from './no-features';

/** Ids of the features that the reader points at and has selected. */
export type Flags = { readonly hover: string | null; readonly selected: string | null };

/** A layer that shows the features of one file. */
export abstract class FeatureLayer extends MapLayer {
  @property({ attribute: false }) data: Features = noFeatures;

  protected override describe() {
    const flags = { hover: this.hovered, selected: this.selected };
    return this.describeFeatures(this.data, this.scheme, flags, this.filterMatch);
  }

  /** What it shows, as a pure function. */
  protected abstract readonly describeFeatures: (
    features: Features,
    scheme: Scheme,
    flags: Flags,
    filterMatch: FilterMatch | null,
  ) => Description;
}
