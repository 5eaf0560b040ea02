import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { Actuals } from '../../plan/actuals/actual';
import { noHistory, stepWorkspace, type WorkspaceHistory } from '../../state/workspace/workspace-history';
import type { WorkspaceStep } from '../../state/workspace/workspace-step';
import { actualsContext } from '../../ui/actuals-context';
import { whileConnected } from '../../ui/while-connected';
import { type StorageFault, type WorkspaceView, workspaceContext } from '../../ui/workspace-context';
import type { WorkspaceEvent } from '../../ui/workspace-event';
import { WorkspaceStorage, workspaceKey } from './workspace-storage';

/**
 * What the reader made: takes each step, stores it, takes in what another window stored, and gives it to
 * every element below its host. `warn` is called when the storage fails, once for each way it fails.
 */
export class WorkspaceService {
  readonly #storage = new WorkspaceStorage(() => localStorage);
  readonly #view: ContextProvider<typeof workspaceContext>;
  readonly #actuals: ContextProvider<typeof actualsContext>;
  #history: WorkspaceHistory;
  #warned: StorageFault | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly warn: (fault: StorageFault) => void,
  ) {
    this.#history = { ...noHistory, present: this.#storage.read(noHistory.present) };
    this.#view = new ContextProvider(host, { context: workspaceContext, initialValue: this.#shown });
    this.#actuals = new ContextProvider(host, {
      context: actualsContext,
      initialValue: this.#history.present.actuals,
    });
    whileConnected(host, (signal) => {
      host.addEventListener('workspace', (event) => this.#onStep(event), { signal });
      window.addEventListener('storage', (event) => this.#onStorage(event), { signal });
      this.#announce();
    });
  }

  get actuals(): Actuals {
    return this.#history.present.actuals;
  }

  /** Whether the reader has made something that the browser could not store. */
  get unsaved(): boolean {
    const { fault } = this.#storage;
    return fault !== null && fault !== 'damaged' && this.#history.present !== noHistory.present;
  }

  #onStep({ step }: WorkspaceEvent): void {
    this.#take(step);
    this.#adopt(this.#storage.write(this.#history.present));
    this.#announce();
  }

  #onStorage({ key }: StorageEvent): void {
    if (key !== workspaceKey) return;
    this.#adopt(this.#storage.read(this.#history.present));
    this.#announce();
  }

  /** Another window's changes are a step like any other, so that they can be undone. */
  #adopt(workspace: WorkspaceHistory['present']): void {
    this.#take({ type: 'adopt', workspace });
  }

  #take(step: WorkspaceStep): void {
    this.#history = stepWorkspace(this.#history, step);
  }

  #announce(): void {
    this.#view.setValue(this.#shown);
    this.#actuals.setValue(this.actuals);
    this.host.requestUpdate();
    const { fault } = this.#storage;
    if (fault && fault !== this.#warned) this.warn(fault);
    this.#warned = fault;
  }

  get #shown(): WorkspaceView {
    const { past, present, future } = this.#history;
    const { fault, damaged } = this.#storage;
    return { workspace: present, canUndo: past.length > 0, canRedo: future.length > 0, fault, damaged };
  }
}
