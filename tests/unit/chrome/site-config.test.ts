import { describe, expect, it } from 'vitest';
import { siteConfig } from '../../../src/state/site-config';
import { readJson } from '../read-json';

const defaults = { url: '', mapReviewNumber: '', boundarySource: null, operator: null };

describe('siteConfig', () => {
  it('reads what the deployer set', () => {
    const set = {
      url: 'https://example.org/atlas/',
      mapReviewNumber: ' 浙金S（2026）1号 ',
      boundarySource: { zh: '金华市测绘院', en: 'Jinhua Surveying Institute' },
      operator: null,
    };
    expect(siteConfig(set)).toEqual({ ...set, mapReviewNumber: '浙金S（2026）1号' });
  });

  it('ignores unknown keys', () => {
    expect(siteConfig({ colour: 'blue' })).toEqual(defaults);
  });

  it('takes the default for a damaged key and keeps the others', () => {
    expect(siteConfig({ mapReviewNumber: 7, operator: { zh: '甲', en: 'A' } })).toEqual({
      ...defaults,
      operator: { zh: '甲', en: 'A' },
    });
  });

  it.each([null, undefined, 'text', 3, []])('takes the defaults for %s', (raw) => {
    expect(siteConfig(raw)).toEqual(defaults);
  });

  it('finds the shipped file sound', () => {
    expect(siteConfig(readJson('public/site.json'))).toEqual(defaults);
  });
});
