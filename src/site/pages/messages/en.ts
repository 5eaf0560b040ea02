import type { SiteMessages } from './zh';

/** What the written pages and preview pictures say; not part of the app, and so not in `i18n/`. */
export const en: SiteMessages = {
  otherLanguage: '中文',
  noScript: 'The interactive map needs JavaScript. This is the text of the page.',
  measures: 'Measures',
  stories: 'Stories',
  measure: 'Measure',
  story: 'Story',
  chapter: (number) => `Chapter ${number}`,
  values: 'Values of the areas',
  city: 'Whole city',
  ownFigures: 'This measure needs figures that you enter in the atlas; the plan has none.',
  title: (name, atlas) => `${name} · ${atlas}`,
  picture: {
    home: 'Map: Jinhua’s ten areas, the innovation corridor, two belts, six innovation cities and the platforms',
    entity: (name) => `Map: where ${name} lies in Jinhua`,
    measure: (name, time) => `Thematic map: ${name} in Jinhua’s ten areas, ${time}`,
    story: (title) => `Map: first chapter of the story “${title}”`,
  },
  describe: {
    draft: (title, date, status) => `From ${title} (${status.toLowerCase()}, ${date}).`,
    target: (name, target, base) => `${name}: target for 2025 ${target}, 2020 ${base}.`,
    noTarget: (name, base) => `${name}: 2020 ${base}; the plan sets no target for 2025.`,
    quote: (words) => `The plan, in our translation: ${words}.`,
    routes: (routes) => `The plan names: ${routes}.`,
    measure: (name, time, note) =>
      `${name} in Jinhua’s ten areas (${time}). ${note}. Every value with its source or formula.`,
    kind: (kind, areas) => (areas ? `${kind}, ${areas}.` : `${kind}.`),
  },
  contents: (areas, belts) => `${areas} areas · 1 corridor · ${belts} belts`,
  contentsMore: (cities, platforms) => `${cities} cities · ${platforms} platforms`,
  schematic: 'Schematic',
  approximate: (error) => `Approx. ±${error}`,
  noPlace: 'Not located',
  target: '2025 target',
  base: (value) => `2020: ${value}`,
  noFigure: 'no figure',
  notFound: {
    title: 'No such page',
    text: 'There is no page at this address in the Jinhua Plan Atlas.',
    home: 'Open the atlas',
  },
};
