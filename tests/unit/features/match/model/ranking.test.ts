import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterionIds, type MatchInput, weights } from '../../../../../src/features/match/model/match-input';
import { points } from '../../../../../src/features/match/model/points';
import { scoreOf } from '../../../../../src/features/match/model/rank';
import type { Scored } from '../../../../../src/features/match/model/ranking';
import { sensitivity } from '../../../../../src/features/match/model/sensitivity';
import type { Plan } from '../../../../../src/plan/plan';
import { realPlan } from '../../../real-plan';
import { match } from './match';

const quoteOf = ({ lines }: Scored, at = 0) => {
  const line = lines[at];
  const phrase = line?.kind === 'term' ? line.best.phrase : null;
  return realPlan.citations.get(phrase?.cite ?? '')?.quote ?? null;
};
const first = (text: string) => match({ text }).platforms.ranked[0] as Scored;

describe('the plan’s own platform comes first, with the phrase as evidence', () => {
  test.each([
    ['光膜', 'lanxi-ez', '光膜'],
    ['optical film', 'lanxi-ez', '光膜'],
    ['维生素D3', 'jinhua-health-platform', '维生素D3'],
    ['vitamin D3', 'jinhua-health-platform', '维生素D3'],
    ['园林机械', 'yongkang-agri', '园林和林业装备'],
    ['garden machinery', 'yongkang-agri', '园林和林业装备'],
    ['水晶', 'pujiang-ez', '水晶'],
    ['磁性材料', 'dongyang-ez', '磁都'],
    ['新能源汽车 零部件', 'wucheng-ez', '新能源汽车与智能网联汽车核心零部件'],
  ])('%s: %s', (text, id, words) => {
    const { platforms } = match({ text });
    expect(platforms.ranked[0]?.candidate.id).toBe(id);
    expect(platforms.ranked[1]?.rank).toBeGreaterThan(1);
    expect(quoteOf(platforms.ranked[0] as Scored)).toContain(words);
  });

  test('信创: the platform that has the words in its name, and the city whose phrase has them', () => {
    const { platforms, cities } = match({ text: '信创' });
    expect(platforms.ranked[0]?.candidate.id).toBe('jinyi-it-platform');
    expect(platforms.ranked[0]?.lines[0]).toMatchObject({
      points: 40,
      best: { grade: 'name', word: '信息技术应用创新' },
    });
    expect(cities.ranked[0]?.candidate.id).toBe('jinhua-scitech-city');
    expect(quoteOf(cities.ranked[0] as Scored)).toContain('信创');
  });

  test('what the plan is silent on has no ranking', () => {
    for (const text of ['葡萄酒', 'wine']) {
      const { asks, understanding } = match({ text });
      expect(asks).toEqual([]);
      expect(understanding.unknown).toEqual([text]);
    }
  });

  test('a candidate without evidence is listed apart, not ranked with nothing', () => {
    const { ranked, unnamed } = match({ text: '水晶' }).platforms;
    expect(ranked.every(({ score }) => score > 0)).toBe(true);
    expect(unnamed.map(({ candidate }) => candidate.id)).toContain('jinhua-health-platform');
    expect(ranked.length + unnamed.length).toBe(15);
  });
});

describe('evidence', () => {
  test('the words weigh more than the topic, the topic more than its industry, and less by way of another segment', () => {
    const best = (text: string, id: string) =>
      match({ text }).platforms.ranked.find(({ candidate }) => candidate.id === id)?.lines[0];
    expect(best('光膜', 'lanxi-ez')).toMatchObject({
      points: 40,
      best: { basis: 'words', grade: 'focus' },
    });
    expect(best('光膜', 'yiwu-display-platform')).toMatchObject({ points: 24, best: { basis: 'itself' } });
    expect(best('光膜', 'yiwu-etdz')).toMatchObject({ points: 8, best: { basis: 'industry' } });
    expect(best('农机装备', 'wucheng-ez')).toMatchObject({
      points: 4,
      best: { basis: 'beside', beside: ['intelligent-equipment'] },
    });
  });

  test('a word counts only in a phrase that names the topic too', () => {
    const ids = match({ text: '汽车 零部件' }).platforms.ranked.map(({ candidate }) => candidate.id);
    expect(ids).toContain('wucheng-ez');
    expect(ids).not.toContain('yongkang-agri');
  });

  test('vehicles asked for are not found in a phrase on parts for them', () => {
    const { ranked } = match({ text: '新能源汽车' }).platforms;
    const of = (id: string) => ranked.find(({ candidate }) => candidate.id === id)?.lines[0];
    expect(of('wucheng-ez')).toMatchObject({ best: { basis: 'said', word: '新能源汽车' } });
    expect(of('yiwu-etdz')).toMatchObject({ best: { basis: 'itself' } });
  });

  test('the digital economy is matched by the plan’s words; the frontier field is another thing', () => {
    const ids = (text: string) => match({ text }).platforms.ranked.map(({ candidate }) => candidate.id);
    expect(ids('数字经济')).toEqual(expect.arrayContaining(['jinhua-etdz', 'wucheng-ez']));
    expect(match({ topics: ['digital'] }).platforms.ranked.map(({ candidate }) => candidate.id)).toEqual([
      'jinyi-it-platform',
    ]);
  });

  test('the same score has the same rank', () => {
    const { ranked } = match({ text: '新材料' }).platforms;
    expect(ranked.map(({ rank }) => rank).slice(0, 4)).toEqual([1, 1, 1, 4]);
  });
});

const texts = [
  '',
  '光膜',
  '信创',
  '维生素D3',
  '园林机械',
  '水晶',
  '新能源汽车 零部件',
  'LED 芯片',
  '跨境电商',
];
const criteria = fc.dictionary(fc.constantFrom(...criterionIds), fc.constantFrom(...weights), { maxKeys: 5 });
const topics = fc.uniqueArray(fc.constantFrom(...realPlan.segments.keys(), ...realPlan.industries.keys()), {
  maxLength: 3,
});
const inputs: fc.Arbitrary<Partial<MatchInput>> = fc.record({
  text: fc.constantFrom(...texts),
  topics,
  criteria,
});

test('a score is the sum of its lines, each of them its two numbers multiplied', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { platforms, cities } = match(input);
      for (const ranking of [platforms, cities])
        for (const { score, lines } of [...ranking.ranked, ...ranking.aside, ...ranking.unnamed]) {
          expect(lines.reduce((sum, line) => sum + line.points, 0)).toBe(score);
          for (const line of lines)
            expect(line.points).toBe(
              line.kind === 'term'
                ? points.basis[line.best.basis] * points.grade[line.best.grade]
                : points.weight[line.weight] * points.met[line.met],
            );
        }
    }),
    { numRuns: 60 },
  );
});

/** A copy of the plan in which a candidate lacks one of its phrases. */
function without(plan: Plan, id: string, cite: string): Plan {
  const entity = plan.entities.get(id);
  if (entity?.kind !== 'platform' && entity?.kind !== 'city') throw new Error(`${id} is no candidate`);
  const phrases = entity.record.phrases.filter((phrase) => phrase.cite !== cite);
  const changed = { ...entity, record: { ...entity.record, phrases } } as typeof entity;
  return { ...plan, entities: new Map([...plan.entities]).set(id, changed) };
}

test('without a phrase, score and rank change exactly as the lines say', () => {
  for (const text of texts.filter(Boolean)) {
    const before = match({ text });
    for (const candidate of before.platforms.ranked)
      for (const { cite } of candidate.candidate.kind === 'platform'
        ? candidate.candidate.record.phrases
        : []) {
        const { id } = candidate.candidate;
        const after = match({ text }, without(realPlan, id, cite)).platforms;
        const expected = candidate.lines.reduce((sum, line) => {
          if (line.kind !== 'term') return sum;
          if (line.best.phrase?.cite !== cite) return sum + line.points;
          const next = Math.max(
            0,
            ...line.also
              .filter(({ phrase }) => phrase?.cite !== cite)
              .map((each) => points.basis[each.basis] * points.grade[each.grade]),
          );
          return sum + next;
        }, 0);
        const now = after.ranked.find((each) => each.candidate.id === id);
        expect(now?.score ?? 0, `${text} ${cite}`).toBe(expected);
        const others = before.platforms.ranked.filter((each) => each.candidate.id !== id);
        if (now) expect(now.rank).toBe(1 + others.filter(({ score }) => score > expected).length);
        for (const each of others)
          expect(after.ranked.find((one) => one.candidate.id === each.candidate.id)?.score).toBe(each.score);
      }
  }
});

test('without the phrase on optical film, Lanxi falls behind the display platform', () => {
  const lanxi = first('光膜').lines[0];
  const cite = lanxi?.kind === 'term' ? (lanxi.best.phrase?.cite ?? '') : '';
  const { ranked } = match({ text: '光膜' }, without(realPlan, 'lanxi-ez', cite)).platforms;
  expect(ranked.map(({ candidate, score }) => [candidate.id, score]).slice(0, 2)).toEqual([
    ['yiwu-display-platform', 24],
    ['yiwu-etdz', 8],
  ]);
  expect(ranked.find(({ candidate }) => candidate.id === 'lanxi-ez')?.score).toBe(6);
});

describe('the stability of an order', () => {
  test('names each single change that would alter the first three ranks, and only those', () => {
    const wanted = { station: 'nice', tax: 'matters' } as const;
    const { platforms, counting } = match({ text: '新能源汽车', criteria: wanted });
    const found = sensitivity(platforms.gathered, counting);
    for (const { change, first: top } of found) {
      if (change.kind !== 'basis') continue;
      const changed = { ...points, basis: { ...points.basis, [change.basis]: change.to } };
      const scores = platforms.gathered.map((each) => scoreOf(each, { ...counting, points: changed }));
      const best = Math.max(...scores.map(({ score }) => score));
      const leaders = scores.filter(({ score }) => score === best).map(({ candidate }) => candidate.id);
      const before = platforms.ranked.filter(({ rank }) => rank === 1).map(({ candidate }) => candidate.id);
      expect(leaders.join() !== before.join()).toBe(top);
    }
    expect(
      sensitivity(match({ text: '信创' }).platforms.gathered, match({ text: '信创' }).counting).some(
        (each) => each.first,
      ),
    ).toBe(false);
  });
});
