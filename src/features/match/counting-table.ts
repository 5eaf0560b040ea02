import { html, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { gradeName } from './grade-name';
import { bases, points } from './model/points';

/** All numbers that scores are made of. */
export function countingTable({ locale }: CardContext): TemplateResult {
  const { match } = locale.m;
  const list = (title: string, rows: readonly (readonly [name: string, value: number])[]) =>
    html`<div>
      <h4>${title}</h4>
      <dl>
        ${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      </dl>
    </div>`;
  const grades = Object.entries(points.grade) as [keyof typeof points.grade, number][];
  const weights = Object.entries(points.weight) as [keyof typeof points.weight, number][];
  const mets = Object.entries(points.met) as [keyof typeof points.met, number][];
  return html`<details class="counting">
    <summary>${match.counting}</summary>
    <p class="soft">${match.countingLead}</p>
    <div class="columns">
      ${list(
        match.countingBasis,
        bases.map((basis) => [match.basisNames[basis], points.basis[basis]]),
      )}
      ${list(
        match.countingGrade,
        grades.map(([grade, value]) => [gradeName(grade, locale), value]),
      )}
      ${list(
        match.countingWeight,
        weights.map(([weight, value]) => [match.weights[weight], value]),
      )}
      ${list(
        match.countingMet,
        mets.map(([met, value]) => [match.met[met], value]),
      )}
    </div>
    <p class="soft">${match.mustNote}</p>
  </details>`;
}
