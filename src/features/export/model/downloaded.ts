import type { Plan } from '../../../plan/plan';
import type { Bilingual } from '../../../plan/schema/bilingual';
import type { DownloadLayer } from './download-layer';

/** All that a file of some layers is made from. */
export type Downloaded = {
  /** No more of it than files tell of, so that it is soon handed to a worker. */
  readonly plan: Pick<Plan, 'document' | 'sections' | 'citations'>;
  readonly layers: readonly DownloadLayer[];
  /** The reader's own, for names and headings. */
  readonly language: keyof Bilingual;
  /** Whose the boundaries are, where whoever runs the site put others in place of ours; null: ours. */
  readonly boundaries: Bilingual | null;
};
