import type { TemplateResult } from 'lit';
import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { AppState } from '../../../state/app-state';
import type { SiteConfig } from '../../../state/site-config';
import type { DrawingKind } from '../../../state/thematic';
import type { Classified } from '../../../style/classes/classify';
import type { LegendPart } from '../../../style/map-layout/legend-part';
import type { Scheme } from '../../../style/scheme';
import type { CardContext } from '../../../ui/parts/card-context';

/** What a sheet is the sheet of: the view, and all that its words are made from. */
export type LayoutView = CardContext & {
  readonly app: AppState;
  readonly site: SiteConfig;
  readonly scheme: Scheme;
  readonly classified: Classified | null;
  readonly secondMeasure: Classified | null;
  /** How the measure is drawn here: columns need WebGL. */
  readonly drawing: DrawingKind;
  readonly filterMatch: FilterMatch | null;
  /** Ids of the features that can be seen on the map; null: all of the layers shown. */
  readonly drawn: ReadonlySet<string> | null;
  /** Ids of the features with a number on the map in place of a name; null: all that can have one. */
  readonly numbered: ReadonlySet<string> | null;
  /** The reader's own title. */
  readonly title: string;
  /** The view's link; null: the site's address is not known. */
  readonly href: string | null;
};

export type Part = LegendPart<TemplateResult>;
