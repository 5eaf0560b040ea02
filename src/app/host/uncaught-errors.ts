import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../../ui/failure';
import { isOwnError } from './is-own-error';

/** Hears of the errors and rejections in the window that nothing has caught; for the atlas that is the page itself. */
export class UncaughtErrors implements ReactiveController {
  readonly #root = new URL('.', document.baseURI).href;

  constructor(
    host: ReactiveControllerHost,
    private readonly tell: (failure: Failure) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('error', this.#onError);
    window.addEventListener('unhandledrejection', this.#onRejection);
  }

  hostDisconnected(): void {
    window.removeEventListener('error', this.#onError);
    window.removeEventListener('unhandledrejection', this.#onRejection);
  }

  readonly #onError = ({ error, filename }: ErrorEvent): void => this.#hear('error', error, filename);
  readonly #onRejection = ({ reason }: PromiseRejectionEvent): void => this.#hear('rejection', reason);

  #hear(where: string, error: unknown, file?: string): void {
    if (isOwnError(error, this.#root, file)) this.tell({ where, error });
  }
}
