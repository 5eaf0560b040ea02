import type { Annex, AnnexFile } from '../../plan/annex/annex';
import { fetchJson } from '../files/fetch-json';
import { packUrls } from '../start/pack-urls';

/** Fetches the annex of the pack, and what checks it. */
export async function loadAnnex(): Promise<Annex> {
  const names = Object.keys(packUrls.annex) as AnnexFile[];
  const [{ parseAnnex }, ...files] = await Promise.all([
    import('../../plan/annex/annex'),
    ...names.map(async (name) => [name, await fetchJson(packUrls.annex[name])] as const),
  ]);
  return parseAnnex(Object.fromEntries(files) as Record<AnnexFile, unknown>);
}
