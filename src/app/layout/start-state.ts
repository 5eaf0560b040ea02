import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';
import type { SiteConfig } from '../../state/site-config';
import type { Failure } from '../../ui/failure';
import type { embedLayout } from './embed-layout';

/** `static`: there is no WebGL; `no-worker`: a page's policy forbids the worker that MapLibre needs. Both are drawn without. */
export type MapKind = 'webgl' | 'static' | 'no-worker';

export type Ready = {
  readonly phase: 'ready';
  readonly plan: Plan;
  readonly site: SiteConfig;
  /** Of the language asked for. */
  readonly locale: Locale;
  readonly map: MapKind;
  /** Why the map is a drawing although there is WebGL; null: it is none, or there is none. */
  readonly mapFailure: Failure | null;
  /** How the atlas looks in a frame; null: it is none. */
  readonly frame: typeof embedLayout | null;
};

/** Where the atlas is on its way to the first view. */
export type StartUp =
  | { readonly phase: 'loading' }
  | Ready
  | ({ readonly phase: 'unreachable'; readonly url: string; readonly status: number | null } & Failed)
  | ({ readonly phase: 'invalid'; readonly problems: readonly string[] } & Failed)
  | ({ readonly phase: 'failed' } & Failed);

type Failed = { readonly failure: Failure };
