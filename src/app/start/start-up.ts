import { PlanError } from '../../plan/plan-error';
import type { Lang } from '../../state/app-state';
import { FetchError } from '../files/fetch-error';
import type { MapKind, StartUp } from '../layout/start-state';
import { loadLocale } from '../load-locale';
import { hasWebgl } from './has-webgl';
import { loadPlan } from './load-plan';
import { loadSite } from './load-site';

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
    await import('../../map/static/static-map');
  }
  return kind;
}

async function possibleMap(): Promise<MapKind> {
  if (!hasWebgl()) return 'static';
  if (import.meta.env.MODE !== 'embed') return 'webgl';
  const { canStartWorker } = await import('./can-start-worker');
  return (await canStartWorker()) ? 'webgl' : 'no-worker';
}
