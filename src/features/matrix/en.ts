import type { Widen } from '../../i18n/widen';
import type { messages as zh, pages as zhPages } from './zh';

/** The overlap matrix. */
const matrix: Widen<typeof zh.matrix> = {
  title: 'Overlap matrix',
  otherTitle: '产业重合矩阵',
  lead: 'Features in rows, industries in columns. Letter and colour of a cell say how strongly the plan asks, by its strongest phrase; open a cell for the words.',
  rows: 'Rows',
  columns: 'Columns',
  order: 'Order',
  rowChoices: { platforms: 'platforms and innovation cities', areas: 'areas', all: 'all' },
  columnChoices: { industries: 'industries', segments: 'segments' },
  orderChoices: { plan: 'the plan’s', similarity: 'alike side by side', count: 'most named first' },
  signs: {
    focus: 'F',
    expand: 'E',
    foster: 'A',
    upgrade: 'U',
    support: 'S',
    explore: 'X',
    title: 'T',
    none: 'n',
  },
  legend: 'What the cells say',
  itself: 'names it',
  parent: 'names only its industry',
  empty: 'does not name it',
  itselfMark: 'filled: names the column itself',
  parentMark: 'hollow: names only its industry',
  countNote:
    'Numbers beside the names: how many columns a row names, and how many rows name a column; after “+” those that name only the industry.',
  measureNote:
    'How alike two rows are: each cell counts 6 to 1 by the strength of its verb (1 without a graded verb), half where only the industry is named; the sum of the smaller values over the sum of the larger ones, column by column (weighted Jaccard). The order makes neighbours as alike as can be; the same data always give the same order.',
  measureTitle: 'How likeness is computed',
  derived: 'derived',
  most: (names, n) => `Named most: ${names} (by ${n} rows).`,
  nothing: 'No row names any column itself.',
  all: 'Every column is named by some row.',
  nobody: (n) => `${n} ${n === 1 ? 'column is' : 'columns are'} named by no row`,
  alike: (a, b, formula) => `Most alike: ${a} and ${b}, ${formula}.`,
  grid: 'Who names what: arrow keys move, Enter shows the words',
  cell: (grade, way) => `${grade}, ${way}`,
  counts: (itself, parent) => (parent > 0 ? `${itself}+${parent}` : String(itself)),
  rowCounts: (itself, parent) =>
    parent > 0
      ? `names ${itself} columns, and only the industry of ${parent} more`
      : `names ${itself} columns`,
  columnCounts: (itself, parent) =>
    parent > 0 ? `named by ${itself} rows, only its industry by ${parent} more` : `named by ${itself} rows`,
  between: (feature, topic) => `${feature} × ${topic}`,
  silent: (feature, topic) => `What the plan says of ${feature} does not mention ${topic}.`,
  close: 'Close the words',
  csv: 'Download CSV',
  svg: 'Save as SVG',
  source: (issuer, title, status, date) =>
    `Source: ${issuer}, ${title} (${status}, ${date}); letters and order derived by this atlas.`,
};

export const pages: Widen<typeof zhPages> = {
  matrix: { tab: 'Overlap', title: 'Who names which industry' },
};

export const messages: Widen<typeof zh> = { matrix };
