import { loadLocale } from '../../i18n/load-locale';
import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';
import { PlanError } from '../../plan/plan-error';
import type { Lang } from '../../state/app-state';
import type { SiteConfig } from '../../state/site-config';
import { FetchError } from '../files/fetch-error';
import type { embedLayout } from '../layout/embed-layout';
import { hasWebgl } from './has-webgl';
import { loadPlan } from './load-plan';
import { loadSite } from './load-site';

/** `static`: there is no WebGL; `no-worker`: a page's policy forbids the worker that MapLibre needs. Both are drawn without. */
export type MapKind = 'webgl' | 'static' | 'no-worker';

export type Ready = {
  readonly phase: 'ready';
  readonly plan: Plan;
  readonly site: SiteConfig;
  /** Of the language asked for. */
  readonly locale: Locale;
  readonly map: MapKind;
  /** How the atlas looks in a frame; null: it is none. */
  readonly frame: typeof embedLayout | null;
};

/** Where the atlas is on its way to the first view. */
export type StartUp =
  | { readonly phase: 'loading' }
  | Ready
  | { readonly phase: 'unreachable'; readonly url: string; readonly status: number | null }
  | { readonly phase: 'invalid'; readonly problems: readonly string[] };

/** Loads plan, language and map at the same time, and what a frame looks like where it is one; every failure is a phase, never an exception. */
export async function startUp(embed: boolean, lang: Lang): Promise<StartUp> {
  try {
    const [plan, site, locale, map, frame] = await Promise.all([
      loadPlan(),
      loadSite(),
      loadLocale(lang),
      loadMap(),
      embed ? import('../layout/embed-layout') : null,
    ]);
    return { phase: 'ready', plan, site, locale, map, frame: frame?.embedLayout ?? null };
  } catch (error) {
    if (error instanceof PlanError) {
      return {
        phase: 'invalid',
        problems: error.problems.map(({ rule, feature, reason }) => `${rule}: ${feature}: ${reason}`),
      };
    }
    if (error instanceof FetchError) return { phase: 'unreachable', url: error.url, status: error.status };
    return {
      phase: 'unreachable',
      url: error instanceof Error ? error.message : String(error),
      status: null,
    };
  }
}

async function loadMap(): Promise<MapKind> {
  const kind = await possibleMap();
  if (kind === 'webgl') {
    await import('./map-modules');
  } else {
    await import('../../map/static-map');
  }
  return kind;
}

async function possibleMap(): Promise<MapKind> {
  if (!hasWebgl()) return 'static';
  if (import.meta.env.MODE !== 'embed') return 'webgl';
  const { canStartWorker } = await import('./can-start-worker');
  return (await canStartWorker()) ? 'webgl' : 'no-worker';
}
