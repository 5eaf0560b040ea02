import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';
import type { SiteConfig } from '../../state/site-config';
import type { Failure } from '../../ui/failure';

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
};
