import { describe, expect, it } from 'vitest';
import { siteConfig } from '../../../src/state/site-config';
import { readJson } from '../read-json';

const defaults = {
  mapReviewNumber: '',
  boundarySource: null,
  operator: null,
  contact: null,
  url: '',
  embedOrigins: [],
};

describe('siteConfig', () => {
  it('reads what the deployer set', () => {
    const set = {
      url: 'https://example.org/atlas/',
      mapReviewNumber: ' 浙金S（2026）1号 ',
      boundarySource: { zh: '金华市测绘院', en: 'Jinhua Surveying Institute' },
      operator: null,
      contact: null,
      embedOrigins: ['https://www.example.cn'],
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
      contact: null,
    });
  });

  it('takes as origins that may talk with a frame only what is exactly an origin', () => {
    const embedOrigins = [
      'https://www.example.cn',
      'http://127.0.0.1:8080',
      'https://www.example.cn/',
      'https://www.example.cn/page',
      'https://*.example.cn',
      '*',
      'null',
      'file://',
      7,
    ];
    expect(siteConfig({ embedOrigins }).embedOrigins).toEqual([
      'https://www.example.cn',
      'http://127.0.0.1:8080',
    ]);
    expect(siteConfig({ embedOrigins: '*' }).embedOrigins).toEqual([]);
  });

  it.each([null, undefined, 'text', 3, []])('takes the defaults for %s', (raw) => {
    expect(siteConfig(raw)).toEqual(defaults);
  });

  it('finds the shipped file sound', () => {
    expect(siteConfig(readJson('public/site.json'))).toEqual(defaults);
  });
});
