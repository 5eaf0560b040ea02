import { describe, expect, it } from 'vitest';
import data from '../../../../geo/version.json';
import { linkAge, linkVersion } from '../../../../src/state/link/link-version';

describe('the age of a link', () => {
  it('is none for the present versions, and for a link that names none', () => {
    for (const search of ['', '?sel=yiwu', '?v=1', `?sel=yiwu&v=${linkVersion}`, `?v=${linkVersion}。`])
      expect(linkAge(search), search).toEqual({ newerGrammar: false, otherData: null });
  });

  it('tells a later grammar and other data', () => {
    expect(linkAge(`?v=2.${data.version}`)).toEqual({ newerGrammar: true, otherData: null });
    expect(linkAge('?sel=yiwu&v=1.999')).toEqual({ newerGrammar: false, otherData: 999 });
  });

  it('is none where the version cannot be read', () => {
    expect(linkAge('?v=latest')).toEqual({ newerGrammar: false, otherData: null });
  });
});
