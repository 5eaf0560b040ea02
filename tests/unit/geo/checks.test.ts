import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../geo/build/checks/check-pack';
import { readJson } from '../read-json';
import { world } from '../world';
import { applyPatch, type PatchStep } from './apply-patch';

const folder = 'tests/fixtures/invalid';
const files = readdirSync(new URL(`../../../${folder}`, import.meta.url)).filter((file) =>
  file.endsWith('.json'),
);
const fixtures = files.map(
  (file) => readJson(`${folder}/${file}`) as { rule: string; why: string; patch: PatchStep[] },
);

describe('checks', () => {
  test('the valid world has no problems', () => {
    expect(checkPack(world())).toEqual([]);
  });

  test.each(fixtures)('$rule is tripped, and alone: $why', ({ rule, patch }) => {
    const problems = checkPack(applyPatch(world(), patch));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => problem.rule !== rule)).toEqual([]);
  });

  test('each fixture is named like its rule', () => {
    expect(files).toEqual(fixtures.map(({ rule }) => `${rule}.json`));
  });

  test('all problems are found at once', () => {
    const together = ['ring-closed', 'missing-english', 'number-not-in-quote', 'decimals'];
    const patch = fixtures.filter(({ rule }) => together.includes(rule)).flatMap((fixture) => fixture.patch);
    const rules = checkPack(applyPatch(world(), patch)).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(together));
  });

  test('without the plan’s text the checks against it are left out', () => {
    const unquoted = fixtures.filter(({ rule }) =>
      ['quote-not-in-plan', 'term-not-in-plan', 'synonym-not-in-plan'].includes(rule),
    );
    for (const { patch } of unquoted) {
      expect(checkPack({ ...applyPatch(world(), patch), planText: null })).toEqual([]);
    }
  });
});
