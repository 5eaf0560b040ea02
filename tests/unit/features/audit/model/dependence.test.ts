import { describe, expect, it } from 'vitest';
import { audit } from '../../../../../src/features/audit/model/audit';
import type { Plan } from '../../../../../src/plan/plan';
import type { Figure } from '../../../../../src/plan/schema/figure';
import { realPlan } from '../../../real-plan';

/** A copy whose numbers can be changed; the map's shapes hold none that a finding uses. */
const { geo, ...rest } = realPlan;
const copy: Plan = { ...structuredClone(rest), geo };

type Changeable = { -readonly [Key in keyof Figure]: Figure[Key] };

/** Every figure of the pack, wherever it stands; entities repeat records that stand elsewhere. */
function figuresIn(value: unknown): Changeable[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('cite' in value && 'value' in value) return [value as Changeable];
  return [...(value instanceof Map ? value.values() : Object.values(value))].flatMap(figuresIn);
}

const figures = figuresIn({ ...copy, geo: null, entities: null, citations: null });

/** What each finding says, by its id. */
const said = () =>
  new Map(
    audit(copy).map(({ id, status, title, sentence, steps }) => [
      id,
      JSON.stringify([status, title, sentence, steps]),
    ]),
  );
const original = said();
const inputs = new Map(audit(copy).map(({ id, inputs }) => [id, inputs.map(({ figure }) => figure.cite)]));

const users = (cite: string) => [...inputs].filter(([, cites]) => cites.includes(cite)).map(([id]) => id);

function changedBy(figure: Changeable, value: number | null): string[] {
  const before = figure.value;
  figure.value = value;
  const now = said();
  figure.value = before;
  return [...original].filter(([id, text]) => now.get(id) !== text).map(([id]) => id);
}

const changes: [string, (value: number | null) => number | null][] = [
  ['nudged', (value) => Number(((value ?? 7) + 0.1).toFixed(2))],
  ['raised', (value) => Math.round((value ?? 7) * 13) / 10 + 1],
  ['much raised', (value) => (value ?? 7) * 10],
  ['lowered', (value) => Math.round((value ?? 14) * 5) / 10],
  ['taken away', (value) => (value === null ? 3 : null)],
];

describe('changing one number of the data pack', () => {
  it('is tried on every figure, each with a citation of its own', () => {
    expect(figures.length).toBeGreaterThan(150);
    expect(new Set(figures.map(({ cite }) => cite)).size).toBe(figures.length);
    expect(new Set([...inputs.values()].flat()).size).toBeGreaterThan(120);
  });

  it.each(changes)(
    'changes exactly the findings that use it (%s)',
    (_, change) => {
      const wrong = figures.flatMap((figure) => {
        const changed = changedBy(figure, change(figure.value));
        const using = users(figure.cite);
        return String(changed) === String(using) ? [] : [{ cite: figure.cite, changed, using }];
      });
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  it('leaves everything as it was once it is taken back', () => {
    expect(said()).toEqual(original);
  });
});
