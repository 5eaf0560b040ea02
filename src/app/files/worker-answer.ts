/** What a worker of ours answers: what it was asked for, or the error that kept it from that. */
export type WorkerAnswer<Answer> =
  | { readonly answer: Answer }
  | { readonly message: string; readonly stack: string | undefined };

/** Makes a worker answer each message with what `work` makes of it; `handedOver` leaves the worker instead of being copied. */
export function answerWith<Question, Answer>(
  work: (question: Question) => Promise<Answer>,
  handedOver: (answer: Answer) => Transferable[] = () => [],
): void {
  const send = (answer: WorkerAnswer<Answer>, transfer: Transferable[] = []) =>
    self.postMessage(answer, { transfer });
  self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
    work(data).then(
      (answer) => send({ answer }, handedOver(answer)),
      (error: unknown) =>
        send({ message: String(error), stack: error instanceof Error ? error.stack : undefined }),
    );
  });
}
