import { expect, it } from 'vitest';
import { compactJson } from '../../../src/site/compact-data';

const text = '{\n  "name": { "zh": "“雄鹰 行动”" },\n  "value": 523.10\n}\n';

it('says the same in fewer characters', () => {
  expect(compactJson(text)).toBe('{"name":{"zh":"“雄鹰 行动”"},"value":523.1}');
  expect(compactJson(new TextEncoder().encode(text))).toBe(compactJson(text));
});

it('does not pass what is no JSON', () => {
  expect(() => compactJson('{')).toThrow(SyntaxError);
});
