import { describe, expect, test } from 'vitest';
import { audit } from '../../../../../src/features/audit/model/audit';
import { realPlan } from '../../../real-plan';

const chinese = /[\u3000-\u9fff\uff00-\uffef]/;

describe.each(audit(realPlan))('the finding $id', ({ title, sentence, steps, inputs, features }) => {
  test('is one sentence in each language, in its own signs', () => {
    expect(sentence.zh).toMatch(/^[^。]+。$/);
    expect(sentence.zh).not.toMatch(/[;:()]|, /);
    expect(sentence.en).toMatch(/\.$/);
    const written = steps.map(({ label, text }) => label.en + text.en);
    expect([title.en, sentence.en, ...written].join('')).not.toMatch(chinese);
    expect(steps.filter(({ label }) => !label.zh || !label.en)).toEqual([]);
  });

  test('has nothing left of a number that is none', () => {
    expect(JSON.stringify([title, sentence, steps])).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  test('uses figures of the plan, each once and with a citation, and speaks of its features', () => {
    const cites = inputs.map(({ figure }) => figure.cite);
    expect(cites.length).toBeGreaterThan(0);
    expect(new Set(cites).size).toBe(cites.length);
    for (const cite of cites) expect(realPlan.citations.has(cite)).toBe(true);
    for (const id of features) expect(realPlan.entities.has(id)).toBe(true);
  });
});
