import type { Plan } from '../plan/plan';
import { PlanError } from '../plan/plan-error';
import type { SiteConfig } from '../state/site-config';
import { FetchError } from './fetch-error';
import { hasWebgl } from './has-webgl';
import { loadPlan } from './load-plan';
import { loadSite } from './load-site';

export type MapKind = 'webgl' | 'static';

export type Ready = {
  readonly phase: 'ready';
  readonly plan: Plan;
  readonly site: SiteConfig;
  readonly map: MapKind;
};

/** Where the atlas is on its way to the first view. */
export type StartUp =
  | { readonly phase: 'loading' }
  | Ready
  | { readonly phase: 'unreachable'; readonly url: string; readonly status: number | null }
  | { readonly phase: 'invalid'; readonly problems: readonly string[] };

/** Loads plan and map at the same time; every failure is a phase, never an exception. */
export async function startUp(): Promise<StartUp> {
  try {
    const [plan, site, map] = await Promise.all([loadPlan(), loadSite(), loadMap()]);
    return { phase: 'ready', plan, site, map };
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
  if (hasWebgl()) {
    await import('./map-modules');
    return 'webgl';
  }
  await import('../map/static-map');
  return 'static';
}
