import type { Failure } from '../../ui/failure';
import type { embedLayout } from './embed-layout';
import type { Ready } from './start-state';

/** Where the atlas is on its way to the first view. */
export type StartUp =
  | { readonly phase: 'loading' }
  /** `frame`: how the atlas looks in a frame; null: it is none. */
  | (Ready & { readonly frame: typeof embedLayout | null })
  | ({ readonly phase: 'unreachable'; readonly url: string; readonly status: number | null } & Failed)
  | ({ readonly phase: 'invalid'; readonly problems: readonly string[] } & Failed)
  | ({ readonly phase: 'failed' } & Failed);

type Failed = { readonly failure: Failure };
