import { expect, it } from 'vitest';
import { readerLanguage } from '../../../../src/app/shell/reader-language';

it('speaks Chinese to a browser that prefers any Chinese', () => {
  expect(readerLanguage(['zh-TW', 'en'])).toBe('zh');
  expect(readerLanguage(['fr', 'zh-CN', 'en'])).toBe('zh');
});

it('speaks English to everybody else', () => {
  expect(readerLanguage(['en-GB', 'zh'])).toBe('en');
  expect(readerLanguage(['fr', 'de'])).toBe('en');
  expect(readerLanguage([])).toBe('en');
});
