import type { Widen } from '../../i18n/widen';
import type { messages as zh, pages as zhPages } from './zh';

/** The page of charts. */
const charts: Widen<typeof zh.charts> = {
  tabs: 'Kinds of chart',
  names: { slope: 'Change', ranking: 'Ranking', scatter: 'Level and growth', waterfall: 'Contributions' },
  measure: 'Measure',
  year: 'Year',
  withMap: 'The map changes with it',
  marks: 'Areas in the chart: arrow keys to go through them, Enter to select',
  hint: 'Point at an area to read its figures, click to select it; the map shows it too.',
  table: 'As a table',
  assumed: 'assumed',
  area: 'Area',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  saveFailed: 'The picture could not be saved; please save it as SVG instead.',
  loading: 'Drawing the chart…',
  loadFailed:
    'The chart module could not be loaded. Check the network and open this page again; the table below is complete.',
  nothing: 'There are no figures to draw.',
  noActuals: 'No figures have been entered for this year; enter them on the page “Progress”.',
  listSeparator: ', ',
  itemSeparator: ', ',
  colon: ': ',
  sentenceSeparator: ' ',
  item: (name, value) => `${name} ${value}`,
  aside: (text) => ` (${text})`,
  missing: (names) => `No figure: ${names}.`,
  city: (value) => `city ${value}`,
  subtitle: {
    join: '; ',
    planned: 'figures of the plan',
    targets: 'targets of the plan',
    derived: (how) => `derived by this atlas: ${how}`,
    entered: (how) => `derived from the figures you entered: ${how}`,
    assumed: 'hollow: rests on a figure assumed in the scenario',
  },
  slope: {
    period: '2020 and the target for 2025',
    title: (measure, counts, leader) => `${measure}: ${counts}, ${leader}`,
    all: (count) => `all ${count} areas`,
    rise: (who) => `${who} to rise`,
    fall: (who) => `${who} to fall`,
    same: (who) => `${who} unchanged`,
    some: (count) => count,
    most: (name, from, to) => `the largest rise in ${name} (${from} → ${to})`,
    mostDown: (name, from, to) => `the largest fall in ${name} (${from} → ${to})`,
    sentence: (list) => `From 2020 to 2025, by the figure of 2025, highest first: ${list}.`,
    change: 'Change',
  },
  ranking: {
    title: (measure, when, high, low) => `${measure}, ${when}: ${high}, ${low}`,
    none: (measure, when) => `${measure}, ${when}: no figures to draw`,
    one: (measure, when, only) => `${measure}, ${when}: only ${only}`,
    highest: (names, value) => `highest in ${names} (${value})`,
    lowest: (names, value) => `lowest in ${names} (${value})`,
    sentence: (list) => `From highest to lowest: ${list}.`,
  },
  scatter: {
    title: (faster, all, city, fastest, slowest) =>
      `${faster} of ${all} areas have to outgrow the city’s ${city} a year: ${fastest}, ${slowest}`,
    fastest: (name, value) => `${name} fastest (${value})`,
    slowest: (name, value) => `${name} slowest (${value})`,
    level: 'Output 2020',
    growth: 'Annual growth',
    axes: 'Across: output of 2020; up: annual growth that the target of 2025 requires',
    how: '(target of 2025 ÷ 2020)^(1/5) − 1',
    sentence: (list) => `Annual growth that is required, fastest first, with the output of 2020: ${list}.`,
  },
  waterfall: {
    title: (total, name, added, share) => `${name} is to add the most: ${added} of ${total}, or ${share}`,
    start: '2020',
    end: '2025',
    added: 'Added',
    share: 'Share of it',
    total: 'The ten areas',
    how: 'target of 2025 less 2020, area by area',
    cityLine: (value) => `the plan’s city row ${value}`,
    sentence: (from, to, list) =>
      `Industrial output goes from ${from} in 2020 to ${to} in 2025; the areas add, most first: ${list}.`,
    differs: (sum, city) => `The areas add up to ${sum}; the plan’s city row says ${city}.`,
  },
  source: (issuer, title, status, date) =>
    `Source: ${issuer}, ${title} (${status.toLowerCase()}), ${date}. Drawn by the Jinhua Plan Atlas.`,
  digest: (sha256) => `SHA-256 of the plan’s text: ${sha256}`,
};

export const pages: Widen<typeof zhPages> = {
  charts: { tab: 'Charts', title: 'Charts' },
};

export const messages: Widen<typeof zh> = { charts };
