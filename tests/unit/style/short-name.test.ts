import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shortName } from '../../../src/style/short-name';

test.each([
  ['浙江兰溪经济开发区', '兰溪经开区'],
  ['金华经济技术开发区', '金华经开区'],
  ['金华国家级高新技术产业园区（金义新区）', '金华高新区'],
  ['金兰高新技术产业园区', '金兰高新区'],
  ['金义新区信息技术应用创新产业平台', '金义新区信创平台'],
  ['浙江师范大学', '浙江师范大学'],
  ['兰溪－武义－永康科创产业联动发展带', '兰溪－武义－永康发展带'],
])('%s is lettered %s', (name, short) => {
  expect(shortName(name, 'zh')).toBe(short);
});

test.each([
  ['Zhejiang Lanxi Economic Development Zone', 'Lanxi EDZ'],
  ['Jinhua Economic and Technological Development Zone', 'Jinhua ETDZ'],
  ['Jinhua National High-tech Industrial Park (Jinyi New Area)', 'Jinhua High-tech Park'],
  ['Zhejiang Normal University', 'Zhejiang Normal University'],
  ['Wucheng District', 'Wucheng'],
  ['Jinhua Railway Station', 'Jinhua Station'],
])('%s is lettered %s', (name, short) => {
  expect(shortName(name, 'en')).toBe(short);
});

test('no two platforms are lettered alike', () => {
  const { features } = JSON.parse(readFileSync('geo/platforms.geojson', 'utf8'));
  const names: { name_zh: string; name_en: string }[] = features.map(
    (each: { properties: object }) => each.properties,
  );
  for (const short of [
    names.map(({ name_zh }) => shortName(name_zh, 'zh')),
    names.map(({ name_en }) => shortName(name_en, 'en')),
  ])
    expect(new Set(short).size).toBe(short.length);
});
