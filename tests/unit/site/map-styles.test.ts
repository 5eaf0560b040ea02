import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withoutPictures } from '../../../src/site/map-styles';

const file = createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css');
const css = withoutPictures(readFileSync(file, 'utf8'));

test('what the map needs of MapLibre’s styles stays, the icons of its buttons go', () => {
  expect(css).not.toContain('data:');
  expect(css.length).toBeLessThan(20_000);
  expect(css.split('{')).toHaveLength(css.split('}').length);
  for (const name of ['canvas', 'ctrl-scale', 'boxzoom', 'cooperative-gesture-screen'])
    expect(css).toContain(`.maplibregl-${name}{`);
});

test('a rule goes alone, out of a query too', () => {
  expect(withoutPictures('a{b:c}d{e:url("data:x")}@media f{g{h:url("data:y")}i{j:k}}')).toBe(
    'a{b:c}@media f{i{j:k}}',
  );
});
