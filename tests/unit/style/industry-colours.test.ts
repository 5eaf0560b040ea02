import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { industryColours } from '../../../src/style/industry-colours';

const tokens = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');
const [lightBlock = '', darkBlock = ''] = tokens.split('[data-scheme="dark"]');

const coloursOf = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/--industry-(\w+): (#\w+);/g)].map(([, id = '', colour]) => [id, colour]),
  );

it('the tokens have the colours of the industries, in both schemes', () => {
  const of = (scheme: 'light' | 'dark') =>
    Object.fromEntries(Object.entries(industryColours).map(([id, colours]) => [id, colours[scheme]]));
  expect(coloursOf(lightBlock)).toEqual(of('light'));
  expect(coloursOf(darkBlock)).toEqual(of('dark'));
});
