import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchJson } from '../../../../src/app/files/fetch-json';
import { storedFile } from '../../../../src/app/files/stored-file';
import { storedFilesScript } from '../../../../src/site/folder-plugin';

const tricky = `{"text": "\`\${1}\` and \\\\ and </script>"}`;

describe('files that came with the page', () => {
  beforeEach(() => {
    vi.stubGlobal('document', { baseURI: 'file:///U%20盘/图集/index.html?sel=lanxi' });
    const script = storedFilesScript([
      ['site.json', tricky],
      ['fonts/a.ttf', Uint8Array.of(0, 255, 7)],
    ]);
    new Function(script)();
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    globalThis.atlasFiles = undefined;
  });

  it('are read under the address that they have on a server, as they are', async () => {
    expect(storedFile('site.json')).toBe(tricky);
    expect(storedFile('fonts/a.ttf')).toEqual(Uint8Array.of(0, 255, 7));
    expect(await fetchJson('site.json')).toEqual(JSON.parse(tricky));
    expect(storedFile(new URL('site.json', document.baseURI).href)).toBe(tricky);
  });

  it('are no others than those', () => {
    expect(storedFile('other.json')).toBeNull();
    expect(storedFile('https://example.org/site.json')).toBeNull();
  });
});
