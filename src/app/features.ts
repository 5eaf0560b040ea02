import { feature as audit } from '../features/audit/feature';
import { feature as cards } from '../features/cards/feature';
import { feature as charts } from '../features/charts/feature';
import { feature as compare } from '../features/compare/feature';
import { feature as conditions } from '../features/conditions/feature';
import { feature as exporting } from '../features/export/feature';
import { feature as filter } from '../features/filter/feature';
import { feature as indicators } from '../features/indicators/feature';
import { feature as industries } from '../features/industries/feature';
import { feature as match } from '../features/match/feature';
import { feature as matrix } from '../features/matrix/feature';
import { feature as nearest } from '../features/nearest/feature';
import { feature as platforms } from '../features/platforms/feature';
import { feature as presenting } from '../features/presenting/feature';
import { feature as printout } from '../features/printout/feature';
import { feature as progress } from '../features/progress/feature';
import { feature as reader } from '../features/reader/feature';
import { feature as scenario } from '../features/scenario/feature';
import { feature as search } from '../features/search/feature';
import { feature as share } from '../features/share/feature';
import { feature as shortlist } from '../features/shortlist/feature';
import { feature as stories } from '../features/stories/feature';
import { feature as table } from '../features/table/feature';
import { feature as thematic } from '../features/thematic/feature';
import type { Messages } from '../i18n/messages';
import type { AppState, Page } from '../state/app-state';
import type { displaySlice, placeSlice } from '../state/engine/core-slices';
import { createEngine } from '../state/engine/engine';
import type { Intents } from '../state/intent';
import type { Feature, PageManifest } from '../ui/feature';

/** Every feature, once. Their keys stand in a link, and their pages in the tabs of a group, in this order. */
const list = [
  thematic,
  table,
  indicators,
  compare,
  charts,
  progress,
  scenario,
  audit,
  reader,
  industries,
  filter,
  matrix,
  match,
  platforms,
  shortlist,
  conditions,
  stories,
  exporting,
  cards,
  printout,
  nearest,
  presenting,
  search,
  share,
] as const satisfies readonly Feature[];

export const features: readonly Feature[] = list;

const pages = new Map<Page, PageManifest>(
  features.flatMap((feature) => feature.pages ?? []).map((page) => [page.id, page]),
);

/** The pages of the side panel, in their order. */
export const allPages: readonly PageManifest[] = [...pages.values()];

/** A page's manifest; `Complete` makes sure that each page has one. */
export function pageOf(id: Page): PageManifest {
  return pages.get(id) as PageManifest;
}

/** States, links and intents of the whole atlas. */
export const engine = createEngine(
  features.flatMap(({ slice }) => slice ?? []),
  [...pages.keys()],
);

type Listed = (typeof list)[number];
type Core = { lang: unknown } & ReturnType<typeof placeSlice>['initial'] & (typeof displaySlice)['initial'];
type CoreIntents = ReturnType<typeof placeSlice>['reducers'] & (typeof displaySlice)['reducers'];
type Part<Of> = Of extends { slice: { initial: infer Initial } } ? keyof Initial : never;
type Answered<Of> = Of extends { slice: { reducers: infer Reducers } } ? keyof Reducers : never;
type Paged<Of> = Of extends { pages: readonly (infer Manifest)[] }
  ? Manifest extends { id: infer Id }
    ? Id
    : never
  : never;
type Worded<Of> = Of extends { messages: { zh: () => Promise<{ messages: infer Of }> } } ? keyof Of : never;
type ShellWord = 'app' | 'chrome' | 'embed' | 'offline' | 'pages';
type None<Missing extends never> = Missing;

/** What is declared but provided by no feature of the list is named here in a type error. */
export type Complete = [
  None<Exclude<keyof AppState, keyof Core | Part<Listed>>>,
  None<Exclude<keyof Intents, keyof CoreIntents | Answered<Listed>>>,
  None<Exclude<Page, Paged<Listed>>>,
  None<Exclude<keyof Messages, ShellWord | Worded<Listed>>>,
];
