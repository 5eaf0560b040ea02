import { PlanError } from '../../plan/plan-error';
import type { Lang } from '../../state/app-state';
import { type SiteConfig, siteConfig } from '../../state/site-config';
import { assetRoot } from '../../ui/parts/asset-root';
import { FetchError } from '../files/fetch-error';
import { fetchJson } from '../files/fetch-json';
import type { StartUp } from '../layout/start-phase';
import type { MapKind, Ready } from '../layout/start-state';
import { loadLocale } from '../load-locale';
import { loadPlan } from './load-plan';

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
    return { phase: 'ready', plan, site, locale, ...map, frame: frame?.embedLayout ?? null };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): StartUp {
  const failure = { where: 'start', error };
  if (error instanceof PlanError) {
    const problems = error.problems.map(({ rule, feature, reason }) => `${rule}: ${feature}: ${reason}`);
    return { phase: 'invalid', problems, failure };
  }
  if (error instanceof FetchError) {
    return { phase: 'unreachable', url: error.url, status: error.status, failure };
  }
  return { phase: 'failed', failure };
}

/** Where the map that needs WebGL cannot be had, the drawing that needs none takes its place. */
async function loadMap(): Promise<Pick<Ready, 'map' | 'mapFailure'>> {
  const map = await possibleMap();
  if (map === 'webgl') {
    const error = await import('./map-modules').then(
      () => null,
      (reason: unknown) => ({ reason }),
    );
    if (!error) return { map, mapFailure: null };
    await import('../../map/static/static-map');
    return { map: 'static', mapFailure: { where: 'map', error: error.reason } };
  }
  await import('../../map/static/static-map');
  return { map, mapFailure: null };
}

async function possibleMap(): Promise<MapKind> {
  if (!hasWebgl()) return 'static';
  if (import.meta.env.MODE !== 'embed') return 'webgl';
  const { canStartWorker } = await import('./can-start-worker');
  return (await canStartWorker()) ? 'webgl' : 'no-worker';
}

/** Whether this browser gives us the WebGL 2 that MapLibre needs. */
function hasWebgl(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** What whoever runs the site has set in `site.json`; the defaults where that file is missing or damaged. */
async function loadSite(): Promise<SiteConfig> {
  return siteConfig(await fetchJson(new URL('site.json', assetRoot.href).href).catch(() => null));
}
