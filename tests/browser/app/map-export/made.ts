import { vi } from 'vitest';
import { makeMapExport } from '../../../../src/app/map-export/make-map-export';
import type { MapExportOrder } from '../../../../src/features/export/map-export-order';
import type { MapExportStep } from '../../../../src/features/export/map-export-status';
import { shownAt } from './shown';

/** Makes a picture of a link's view; its file is caught on its way to the reader, with every address made on the way. */
export async function made(
  link: string,
  order: Partial<MapExportOrder>,
  map: 'webgl' | 'static' = 'webgl',
  signal = new AbortController().signal,
) {
  const files: Blob[] = [];
  const addresses: string[] = [];
  const steps: MapExportStep[] = [];
  const create = URL.createObjectURL;
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const watch = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    const address = create.call(URL, file);
    addresses.push(address);
    return address;
  });
  try {
    const status = await makeMapExport(
      { format: 'screen', file: 'png', title: '规上工业总产值', scheme: 'light', ...order },
      shownAt(link, map),
      { signal, step: async (step) => void steps.push(step) },
    );
    return { status, steps, file: files.at(-1) ?? new Blob(), saved: click.mock.calls.length, addresses };
  } finally {
    click.mockRestore();
    watch.mockRestore();
  }
}
