import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pictureContext } from '../../features/export/picture-context';
import type { PictureOrder } from '../../features/export/picture-order';
import type { PictureStatus } from '../../features/export/picture-status';
import type { PictureWantedEvent } from '../../features/export/picture-wanted-event';
import { nextTask } from '../../features/printout/next-task';
import { whileConnected } from '../../ui/while-connected';
import type { Shown } from '../map-export/shown';

/** Makes pictures of the view for the elements below its host, one at a time; what makes them comes with the first. */
export class PictureDesk implements ReactiveController {
  /** Kept up to date by the shell. */
  shown: Shown | null = null;

  readonly #context: ContextProvider<typeof pictureContext>;
  #abort: AbortController | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    const initialValue = { status: { phase: 'idle' }, flat: false } as const;
    this.#context = new ContextProvider(host, { context: pictureContext, initialValue });
    host.addController(this);
    whileConnected(host, (signal) => {
      host.addEventListener('picture-wanted', (event) => this.#answer(event), { signal });
    });
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#tell({ phase: 'idle' });
  }

  hostUpdated(): void {
    const flat = this.shown?.start.map === 'static';
    if (flat !== this.#context.value.flat) this.#context.setValue({ ...this.#context.value, flat });
  }

  #answer({ order }: PictureWantedEvent): void {
    this.#abort?.abort();
    this.#abort = null;
    if (order && this.shown) void this.#make(order, this.shown);
    else this.#tell({ phase: 'cancelled' });
  }

  async #make(order: PictureOrder, shown: Shown): Promise<void> {
    const abort = new AbortController();
    const tell = (status: PictureStatus) => {
      if (!abort.signal.aborted) this.#tell(status);
    };
    this.#abort = abort;
    tell({ phase: 'making', step: 'map' });
    const { makePicture } = await import('../map-export/make-picture').catch(() => ({ makePicture: null }));
    if (!makePicture) return tell({ phase: 'failed', fault: 'load' });
    tell(
      await makePicture(order, shown, {
        signal: abort.signal,
        step: (step) => {
          tell({ phase: 'making', step });
          return nextTask();
        },
      }),
    );
  }

  #tell(status: PictureStatus): void {
    const before = this.#context.value.status;
    if (before.phase === 'done') URL.revokeObjectURL(before.made.preview);
    this.#context.setValue({ ...this.#context.value, status });
  }
}
