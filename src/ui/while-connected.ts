import type { ReactiveControllerHost } from 'lit';

/**
 * Calls `connect` whenever the host enters the document. The signal it gets ends when the host leaves:
 * what is listened to with it stops by itself.
 */
export function whileConnected(host: ReactiveControllerHost, connect: (signal: AbortSignal) => void): void {
  let stay = new AbortController();
  host.addController({
    hostConnected() {
      stay = new AbortController();
      connect(stay.signal);
    },
    hostDisconnected() {
      stay.abort();
    },
  });
}
