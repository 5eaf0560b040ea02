import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { panelWidth } from '../../../../src/app/layout/map-padding';

const style = (path: string) => readFileSync(new URL(`../../../../src/${path}`, import.meta.url), 'utf8');
const widthsIn = (css: string) => [...css.matchAll(/--panel-width: ([^;]+);/g)].map(([, value]) => value);
const width = (roomy: boolean, page: 'card' | 'matrix', of: number) =>
  panelWidth({ narrow: false, roomy, width: of, height: 900 }, { page });

it('the side panel is as wide as the map takes it to be', () => {
  expect(widthsIn(style('ui/tokens.css'))).toEqual([`${width(true, 'card', 1440)}px`]);
  const share = (width(true, 'matrix', 1000) / 1000) * 100;
  expect(widthsIn(style('app/layout/atlas.css'))).toEqual([
    `min(${width(true, 'matrix', 1920)}px, ${share}cqw)`,
    `${width(false, 'card', 1000)}px`,
  ]);
});
