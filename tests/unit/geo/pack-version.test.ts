import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nextVersion } from '../../../geo/build/derive/next-version';
import { digestOf } from '../../../geo/build/read/digest-of';
import version from '../../../geo/version.json';

const geoFolder = fileURLToPath(new URL('../../../geo', import.meta.url));

describe('the version of the data', () => {
  it('is that of the files as they are; if not, `npm run geo -- --offline` counts it up', () => {
    expect(version.digest).toBe(digestOf(geoFolder));
  });

  it('counts up with a change of the data, and with nothing else', () => {
    const before = { version: 3, date: '2026-01-02', digest: 'aaa' };
    expect(nextVersion(before, 'aaa', '2026-02-03')).toBe(before);
    expect(nextVersion(before, 'bbb', '2026-02-03')).toEqual({
      version: 4,
      date: '2026-02-03',
      digest: 'bbb',
    });
  });
});
