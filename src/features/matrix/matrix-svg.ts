import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';
import { industryColours } from '../../style/industry-colours';
import { gradedStrengths, strengthStyle } from '../../style/strength-style';
import { textWidth, wrapToWidth } from '../../style/text-width';
import { monthText } from '../../ui/parts/date-text';

import { cellMessages } from './matrix-messages';
import { type Matrix, matrixCounts } from './model/matrix-of';

const cell = 28;
const margin = 24;
const [ink, soft, rule, paper] = ['#1e2226', '#565b60', '#ddd8ca', '#fcfbf7'];

/** The matrix as an SVG file that stands for itself: title in both languages, legend, source. Light, as paper is. */
export function matrixSvg(
  matrix: Matrix,
  titles: readonly [string, string],
  plan: Plan,
  locale: Locale,
): string {
  const { m, text, tag } = locale;
  const { columns, rows } = matrix;
  const counts = matrixCounts(matrix);
  const names = rows.map(({ entity }) => text(entity.record.name));
  const heads = columns.map(({ record }) => text(record.name));
  const left = margin + Math.max(...names.map((name) => textWidth(name, 12)), 0) + 52;
  const headRoom = Math.max(...heads.map((head) => textWidth(head, 12)), 0) + 56;
  const width = Math.max(left + columns.length * cell + margin, 620);
  const top = margin + 64 + headRoom;
  const parts: string[] = [
    line(titles[0], margin, margin + 16, 18, { weight: 700 }),
    line(titles[1], margin, margin + 36, 12, { fill: soft }),
  ];
  columns.forEach(({ industry }, index) => {
    const x = left + index * cell + cell / 2;
    const { itself, parent } = counts.columns[index] ?? { itself: 0, parent: 0 };
    parts.push(
      `<text transform="translate(${x + 4} ${top - 44}) rotate(-90)" font-size="12" fill="${ink}">${escaped(heads[index] ?? '')}</text>`,
      box(x - 8, top - 38, 16, industryColours[industry.id]?.light ?? soft),
      line(industry.letter, x, top - 26, 10, { fill: '#ffffff', anchor: 'middle', weight: 700 }),
      line(m.matrix.counts(itself, parent), x, top - 7, 9, { fill: soft, anchor: 'middle' }),
    );
  });
  rows.forEach(({ cells }, index) => {
    const y = top + index * cell;
    const { itself, parent } = counts.rows[index] ?? { itself: 0, parent: 0 };
    parts.push(
      `<path d="M${margin} ${y}H${left + columns.length * cell}" stroke="${rule}"/>`,
      line(names[index] ?? '', margin, y + 18, 12, {}),
      line(m.matrix.counts(itself, parent), left - 10, y + 18, 10, { fill: soft, anchor: 'end' }),
    );
    cells.forEach((each, column) => {
      if (!each) return;
      const { sign } = cellMessages(each, locale);
      parts.push(
        mark(left + column * cell, y, sign, each.most.grade ?? 'named', each.most.names === 'parent'),
      );
    });
  });
  let y = top + rows.length * cell + 30;
  let x = margin;
  for (const strength of gradedStrengths) {
    const grade = strength === 'named' ? 'none' : strength;
    const label = m.card.grades[grade];
    const room = cell + 8 + textWidth(label, 12) + 18;
    if (x + room > width - margin) [x, y] = [margin, y + 32];
    parts.push(
      mark(x, y - 14, m.matrix.signs[grade], strength, false),
      line(label, x + cell + 4, y + 4, 12, {}),
    );
    x += room;
  }
  if (columns.some(({ kind }) => kind === 'segment')) {
    y += 32;
    const aside = margin + cell + 4 + textWidth(m.matrix.itselfMark, 12) + 24;
    parts.push(
      mark(margin, y - 14, '', 'focus', false),
      line(m.matrix.itselfMark, margin + cell + 4, y + 4, 12, {}),
      mark(aside, y - 14, '', 'focus', true),
      line(m.matrix.parentMark, aside + cell + 4, y + 4, 12, {}),
    );
  }
  const { issuer, title, status, date, sha256 } = plan.document;
  const source = m.matrix.source(text(issuer), text(title), text(status), monthText(date, locale));
  y += 36;
  for (const each of [
    ...wrapToWidth(m.matrix.countNote, 11, width - 2 * margin),
    ...wrapToWidth(source, 11, width - 2 * margin),
    m.charts.digest(sha256),
  ]) {
    parts.push(line(each, margin, y, 11, { fill: soft }));
    y += 17;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y + 8}" viewBox="0 0 ${width} ${y + 8}" lang="${tag}" font-family="sans-serif" role="img"><title>${escaped(titles[0])}</title><rect width="100%" height="100%" fill="${paper}"/>${parts.join('')}</svg>`;
}

type Look = { readonly fill?: string; readonly anchor?: 'middle' | 'end'; readonly weight?: number };

function line(
  text: string,
  x: number,
  y: number,
  size: number,
  { fill = ink, anchor, weight }: Look,
): string {
  const more = `${anchor ? ` text-anchor="${anchor}"` : ''}${weight ? ` font-weight="${weight}"` : ''}`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${more}>${escaped(text)}</text>`;
}

function mark(
  x: number,
  y: number,
  sign: string,
  strength: (typeof gradedStrengths)[number],
  hollow: boolean,
): string {
  const look = strengthStyle(strength, 'light');
  const [colour, on] = [look?.colour ?? soft, look?.ink ?? ink];
  const square = hollow
    ? `<rect x="${x + 4.5}" y="${y + 4.5}" width="19" height="19" rx="2" fill="none" stroke="${colour}" stroke-width="3"/>`
    : box(x + 3, y + 3, 22, colour);
  return (
    square +
    line(sign, x + cell / 2, y + 18.3, 12, { fill: hollow ? ink : on, anchor: 'middle', weight: 600 })
  );
}

function box(x: number, y: number, side: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="2" fill="${fill}"/>`;
}

/** Text of the data pack and of messages never becomes markup. */
function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
