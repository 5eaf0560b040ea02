import type { Page } from '../state/app-state';
import type { Widen } from './widen';
import type { zh } from './zh';

/** What a page is called: on its tab, and as the title of the window. */
export type PageNames = { readonly tab: string; readonly title: string };

type ShellMessages = Widen<typeof zh>;

/** All that is said in one language. A feature adds its own beside its words (`features/NAME/zh.ts`). */
export interface Messages extends ShellMessages {
  readonly pages: Readonly<Record<Page, PageNames>>;
}
