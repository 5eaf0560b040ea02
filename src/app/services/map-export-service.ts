import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapExportOrder, MapExportWantedEvent } from '../../features/export/map-export-order';
import type { MapExportStatus, MapExportStep } from '../../features/export/map-export-status';
import { mapExportContext } from '../../features/export/map-export-status';

import { nextTask } from '../../features/printout/next-task';
import { whileConnected } from '../../ui/while-connected';
import type { Shown } from '../map-export/map-export';

/** Makes pictures of the view for the elements below its host, one at a time; what makes them comes with the first. */
export class MapExportService implements ReactiveController {
  /** Kept up to date by the shell. */
  shown: Shown | null = null;

  readonly #context: ContextProvider<typeof mapExportContext>;
  #abort: AbortController | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    const initialValue = { status: { phase: 'idle' }, flat: false } as const;
    this.#context = new ContextProvider(host, { context: mapExportContext, initialValue });
    host.addController(this);
    whileConnected(host, (signal) => {
      host.addEventListener('map-export-wanted', (event) => this.#answer(event), { signal });
    });
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#announce({ phase: 'idle' });
  }

  hostUpdated(): void {
    const flat = this.shown?.start.map === 'static';
    if (flat !== this.#context.value.flat) this.#context.setValue({ ...this.#context.value, flat });
  }

  #answer({ order }: MapExportWantedEvent): void {
    this.#abort?.abort();
    this.#abort = null;
    if (order && this.shown) void this.#make(order, this.shown);
    else this.#announce({ phase: 'cancelled' });
  }

  async #make(order: MapExportOrder, shown: Shown): Promise<void> {
    const abort = new AbortController();
    const tell = (status: MapExportStatus) => {
      if (!abort.signal.aborted) this.#announce(status);
    };
    this.#abort = abort;
    tell({ phase: 'making', step: 'map' });
    const making = {
      signal: abort.signal,
      step: (step: MapExportStep) => {
        tell({ phase: 'making', step });
        return nextTask();
      },
    };
    tell(
      await import('../map-export/make-map-export').then(
        ({ makeMapExport }) => makeMapExport(order, shown, making),
        (error: unknown) => ({ phase: 'failed', fault: 'load', error }),
      ),
    );
  }

  #announce(status: MapExportStatus): void {
    const before = this.#context.value.status;
    if (before.phase === 'done') URL.revokeObjectURL(before.made.preview);
    this.#context.setValue({ ...this.#context.value, status });
  }
}
