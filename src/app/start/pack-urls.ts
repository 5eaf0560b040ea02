import type { AnnexFile } from '../../plan/annex/annex';
import type { PackFile } from '../../plan/pack';
import type { GeoFile } from '../../plan/plan';

const plan = import.meta.glob<string>(
  ['../../../geo/plan/*.json', '!../../../geo/plan/{paragraphs,conditions,restrictions,titles,bodies}.json'],
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);
const annex = import.meta.glob<string>(
  '../../../geo/plan/{paragraphs,conditions,restrictions,titles,bodies}.json',
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);
const words = import.meta.glob<string>('../../../geo/words/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
const geo = import.meta.glob<string>('../../../geo/*.geojson', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where the build put the files of the data pack. */
export const packUrls = {
  plan: byName<PackFile>(plan),
  annex: byName<AnnexFile>(annex),
  geo: byName<GeoFile>(geo),
  words: byName<'synonyms' | 'pinyin'>(words),
};

function byName<Name extends string>(urls: Record<string, string>): Record<Name, string> {
  const entries = Object.entries(urls).map(([path, url]) => [path.replace(/^.*\/|\.\w+$/g, ''), url]);
  return Object.fromEntries(entries);
}
