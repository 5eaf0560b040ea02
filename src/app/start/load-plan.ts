import { parsePlan } from '../../plan/parse-plan';
import type { Plan } from '../../plan/plan';
import { fetchJson } from '../files/fetch-json';
import { packUrls } from './pack-urls';

/** Fetches the data pack and parses it. Throws a `FetchError` or a `PlanError`. */
export async function loadPlan(): Promise<Plan> {
  const [plan, geo] = await Promise.all([fetchAll(packUrls.plan), fetchAll(packUrls.geo)]);
  // A task of its own: what arrived last has just been read.
  await new Promise((resolve) => setTimeout(resolve));
  return parsePlan(plan, geo);
}

async function fetchAll<Name extends string>(urls: Record<Name, string>): Promise<Record<Name, unknown>> {
  const names = Object.keys(urls) as Name[];
  const entries = names.map(async (name) => [name, await fetchJson(urls[name])] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<Name, unknown>;
}
