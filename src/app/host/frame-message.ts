import * as v from 'valibot';
import { languages, themes } from '../../state/app-state';

const schema = v.variant('type', [
  /** Opens an entity's card; null: closes it. */
  v.object({ type: v.literal('select'), id: v.nullable(v.pipe(v.string(), v.maxLength(80))) }),
  /** Opens a view: the query of any link of the atlas. */
  v.object({ type: v.literal('link'), link: v.pipe(v.string(), v.maxLength(8000)) }),
  v.object({ type: v.literal('language'), lang: v.picklist(languages) }),
  v.object({ type: v.literal('theme'), theme: v.picklist(themes) }),
]);

/** What a page may ask of the atlas in its frame. */
export type FrameMessage = v.InferOutput<typeof schema>;

/** Reads what came by `postMessage`; null: it is none of ours. Never throws. */
export function frameMessage(data: unknown): FrameMessage | null {
  const result = v.safeParse(schema, data);
  return result.success ? result.output : null;
}
