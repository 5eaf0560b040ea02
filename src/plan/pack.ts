import * as v from 'valibot';
import { area } from './schema/area';
import { citation } from './schema/citation';
import { document, section } from './schema/document';
import { count, fact } from './schema/fact';
import { indicator, target } from './schema/indicator';
import { industry } from './schema/industry';
import { layout } from './schema/layout';
import { verb } from './schema/phrase';
import { place } from './schema/place';
import { platform } from './schema/platform';

const citations = v.array(citation);

/** The files of `geo/plan/`: file name without `.json` → what it holds. */
export const pack = {
  document: v.strictObject({ document }),
  sections: v.strictObject({ sections: v.array(section) }),
  verbs: v.strictObject({ verbs: v.array(verb) }),
  areas: v.strictObject({ citations, areas: v.array(area) }),
  indicators: v.strictObject({ citations, indicators: v.array(indicator) }),
  industries: v.strictObject({ citations, industries: v.array(industry) }),
  layout: v.strictObject({ citations, layout }),
  platforms: v.strictObject({ citations, platforms: v.array(platform) }),
  places: v.strictObject({ citations, places: v.array(place) }),
  targets: v.strictObject({ citations, targets: v.array(target) }),
  facts: v.strictObject({ citations, facts: v.array(fact), counts: v.array(count) }),
};

export type PackFile = keyof typeof pack;

export type Pack = { [File in PackFile]: v.InferOutput<(typeof pack)[File]> };
