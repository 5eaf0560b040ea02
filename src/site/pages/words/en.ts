import type { Words } from './words';

/** What the written pages and preview pictures say; not part of the app, and so not in `i18n/`. */
export const en: Words = {
  home: 'To the atlas',
  otherLanguage: '中文',
  noScript: 'The interactive map needs JavaScript. This is the text of the page.',
  pages: 'All pages',
  measures: 'Measures',
  stories: 'Stories',
  measure: 'Measure',
  story: 'Story',
  chapter: (number) => `Chapter ${number}`,
  values: 'Values of the areas',
  formula: 'How it is computed',
  city: 'Whole city',
  ownFigures: 'This measure needs figures that you enter in the atlas; the plan has none.',
  title: (name, atlas) => `${name} · ${atlas}`,
  picture: {
    home: 'Map: Jinhua’s ten areas, the innovation corridor, two belts, six cities and the platforms',
    entity: (name) => `Map: where ${name} lies in Jinhua`,
    measure: (name, time) => `Thematic map: ${name} in Jinhua’s ten areas, ${time}`,
    story: (title) => `Map: first chapter of the story “${title}”`,
  },
  describe: {
    draft: (title, date, status) => `From ${title} (${status.toLowerCase()}, ${date}).`,
    target: (name, target, base) => `${name}: target for 2025 ${target}, 2020 ${base}.`,
    noTarget: (name, base) => `${name}: 2020 ${base}; the plan sets no target for 2025.`,
    quote: (words) => `“${words}”.`,
    routes: (routes) => `The plan names: ${routes}.`,
    measure: (name, time, note) =>
      `${name} in Jinhua’s ten areas (${time}). ${note}. Every value with its source or formula.`,
    kind: (kind, areas) => (areas ? `${kind}, ${areas}.` : `${kind}.`),
  },
  schematic: 'Schematic',
  approximate: (error) => `Approx. ±${error}`,
  noPlace: 'Not located',
  target: '2025 target',
  base: (value) => `2020: ${value}`,
  inHost: (area) => `Host area: ${area}`,
  noFigure: 'no figure',
  citations: 'Sources and formulas',
  notFound: {
    title: 'No such page',
    text: 'There is no page at this address in the Jinhua Plan Atlas.',
    home: 'Open the atlas',
  },
};
