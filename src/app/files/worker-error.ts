/** What a worker threw, with its own stack: it was there and could not do what it was asked for. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';

  constructor(message: string, stack: string | undefined) {
    super(message);
    if (stack) this.stack = stack;
  }
}
