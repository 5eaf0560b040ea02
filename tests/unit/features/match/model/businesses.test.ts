import { describe, expect, test } from 'vitest';
import { restrictionsIn } from '../../../../../src/features/match/model/restrictions-in';
import { suggestion } from '../../../../../src/features/match/model/suggestion';
import { readJson } from '../../../read-json';
import { realAnnex } from '../../../real-annex';
import { match, vocabulary } from './match';

/** A business as an investor would type it, and what the plan has for it; written before the rules were tuned. */
type Business = {
  readonly text: string;
  /** `restricted`: nothing is recommended; `swap`: capacity in exchange only; `silent`: the plan has nothing of it. */
  readonly verdict: 'ranked' | 'silent' | 'restricted' | 'swap';
  /** Whatever stands first is one of these. */
  readonly oneOf?: readonly string[];
  /** These take the first places. */
  readonly allOf?: readonly string[];
  /** Areas that the text names. */
  readonly areas?: readonly string[];
  /** What a misspelled text is offered as; nothing is counted for it. */
  readonly suggests?: string;
  readonly restrictions?: readonly string[];
  readonly group: string;
};

const businesses = readJson('tests/fixtures/businesses.json') as readonly Business[];

describe('a business as an investor types it', () => {
  test.each(businesses.map((business) => [business.text, business] as const))('%s', (text, business) => {
    const held = restrictionsIn(text, vocabulary, realAnnex.restrictions);
    const { understanding, asks, platforms } = match({ text });
    const { ranked } = platforms;
    expect(held.map(({ id }) => id)).toEqual(business.restrictions ?? []);
    if (business.verdict === 'restricted') expect(held[0]?.kind).toBe('restricted');
    if (business.verdict === 'swap') expect(held[0]?.kind).toBe('swap');
    if (business.verdict === 'silent') expect(asks).toEqual([]);
    expect(understanding.areas).toEqual(business.areas ?? []);
    expect(suggestion(text, understanding.unknown, vocabulary)).toBe(business.suggests ?? null);
    if (business.verdict !== 'ranked') return;
    const first = ranked.filter(({ rank }) => rank === 1).map(({ candidate }) => candidate.id);
    expect(first.length).toBeGreaterThan(0);
    if (business.oneOf) for (const id of first) expect(business.oneOf).toContain(id);
    const places = business.allOf?.length ?? 0;
    const leading = ranked.filter(({ rank }) => rank <= places).map(({ candidate }) => candidate.id);
    if (business.allOf) expect(leading.sort()).toEqual([...business.allOf].sort());
  });
});
