import type { TemplateResult } from 'lit';
import type { Messages, PageNames } from '../i18n/messages';
import type { Entity, Plan } from '../plan/plan';
import type { AppState, Lang, Page } from '../state/app-state';
import type { AnySlice } from '../state/engine/slice';
import type { SiteConfig } from '../state/site-config';

/** The groups of pages, by who needs them, in the order of the tabs. */
export const pageGroups = ['card', 'investor', 'planner', 'presenter'] as const;
export type PageGroup = (typeof pageGroups)[number];

/** What a page may show: the shell gives it, and only it reads the store. */
export type PageContext = {
  readonly app: AppState;
  readonly plan: Plan;
  /** The plan without the scenario's targets. */
  readonly printed: Plan;
  /** What is selected; the city where nothing is. */
  readonly entity: Entity;
  readonly hovered: string | null;
  readonly site: SiteConfig;
};

/** A page of the side panel. */
export type PageManifest = {
  readonly id: Page;
  readonly group: PageGroup;
  /** Opened from a card or a list, and not from the tabs. */
  readonly untabbed?: true;
  /** Needs more room than a card. */
  readonly wide?: true;
  /** Is a sheet to print: nothing of the shell is printed with it. */
  readonly paper?: true;
  /** Is about what is selected, whose name is its title. */
  readonly aboutSelection?: true;
  /** Defines the page's element; called when it is first opened. */
  readonly load: () => Promise<unknown>;
  readonly template: (context: PageContext) => TemplateResult;
};

/** The words of a feature in one language, as `zh.ts` and `en.ts` in its folder export them. */
export type FeatureMessages = {
  readonly messages: Partial<Messages>;
  readonly pages?: Readonly<Partial<Record<Page, PageNames>>>;
};

/** All that the atlas knows of a feature before it is used. */
export type Feature = {
  readonly id: string;
  /** Its part of the state, and of every link. */
  readonly slice?: AnySlice;
  readonly pages?: readonly PageManifest[];
  readonly messages: Readonly<Record<Lang, () => Promise<FeatureMessages>>>;
};
