import { afterEach, describe, expect, it, vi } from 'vitest';
import { matchIn } from '../../../src/offline/version-store';

const store = 'version-store-test';
const file = 'https://atlas.example/assets/part.js';
const stored = () => new Response('all of it', { headers: { 'content-type': 'text/javascript' } });

const brokenOff = () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('all'));
      controller.error(new TypeError('broken off'));
    },
  });
  return new Response(body);
};

afterEach(async () => {
  vi.restoreAllMocks();
  await caches.delete(store);
});

describe('a file of a store', () => {
  it('is given with what stands in its head', async () => {
    await (await caches.open(store)).put(file, stored());
    const answer = await matchIn(store, file);
    expect(answer?.headers.get('content-type')).toBe('text/javascript');
    expect(await answer?.text()).toBe('all of it');
  });

  it('is undefined where the store does not have it', async () => {
    expect(await matchIn(store, file)).toBeUndefined();
  });

  it('is read once more where it breaks off, and no more than once', async () => {
    const match = vi.spyOn(Cache.prototype, 'match').mockResolvedValueOnce(brokenOff());
    match.mockResolvedValueOnce(stored());
    expect(await (await matchIn(store, file))?.text()).toBe('all of it');
    match.mockImplementation(async () => brokenOff());
    await expect(matchIn(store, file)).rejects.toThrow(TypeError);
    expect(match).toHaveBeenCalledTimes(4);
  });
});
