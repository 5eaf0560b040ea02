import { expect, test } from 'vitest';
import { noMatch } from '../../../../src/features/match/model/match-input';
import { linkVersion } from '../../../../src/state/link/link-version';
import { linkTo, parseLink } from '../../../engine';

test('a link to a view has its keys in their order, its language and the version, whoever reads it', () => {
  expect(linkTo({ page: 'path', path: 'lanxi.output', selection: 'lanxi' }, 'zh')).toBe(
    `?sel=lanxi&page=path&path=lanxi.output&lang=zh&v=${linkVersion}`,
  );
  expect(linkTo({}, 'en')).toBe(`?lang=en&v=${linkVersion}`);
});

test('it opens that view for readers of either language', () => {
  const match = { ...noMatch, text: '光电 & 芯片', topics: ['optoelectronics'] };
  const link = linkTo({ page: 'match', match }, 'en');
  for (const own of ['zh', 'en'] as const)
    expect(parseLink(link, own)).toMatchObject({ page: 'match', match, lang: 'en' });
});
