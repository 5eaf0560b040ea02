import type { Page } from '@playwright/test';

/** One look at the atlas. Names are part of file names. */
export type View = {
  readonly name: string;
  readonly link: string;
  /** Of a laptop, a phone or a sheet of A4. */
  readonly width: 1440 | 390 | 794;
  readonly lang: 'zh' | 'en';
  readonly theme: 'light' | 'dark';
  /** Whether the map is drawn by WebGL, which takes several times as long. */
  readonly webgl?: true;
  /** Whether the view is taken as it is printed, at its whole length. */
  readonly print?: true;
  /** What a reader does before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
};

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const key = (name: string) => (page: Page) => page.keyboard.press(name);
const field = (name: string, text: string) => (page: Page) => page.getByRole('textbox', { name }).fill(text);
const inTurn =
  (...steps: NonNullable<View['prepare']>[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };
const find = (text: string) =>
  inTurn(
    key('/'),
    (page) => page.keyboard.type(text),
    (page) => page.getByRole('option').first().waitFor(),
  );
const raised = button(/^(展开卡片|Expand the card)$/);

const laptop = { width: 1440, lang: 'zh', theme: 'light' } as const;
const english = { ...laptop, lang: 'en' } as const;
const dark = { ...laptop, theme: 'dark' } as const;
const phone = { ...laptop, width: 390 } as const;
const englishPhone = { ...phone, lang: 'en' } as const;
const darkPhone = { ...phone, theme: 'dark' } as const;
const paper = { ...laptop, width: 794, print: true } as const;
const englishPaper = { ...paper, lang: 'en' } as const;

const list = 'list=lanxi-ez,wuyi-ez&notes=%E9%97%AE%E5%9C%B0%E4%BB%B7~%E7%AC%AC%E4%BA%8C';

export const views: readonly View[] = [
  { name: 'map-city', link: '', ...laptop, webgl: true },
  { name: 'map-city-dark', link: '', ...dark, webgl: true },
  { name: 'map-city-phone-en', link: '', ...englishPhone, webgl: true },
  { name: 'map-county-en', link: '?sel=lanxi', ...english, webgl: true },
  { name: 'map-close', link: '?at=29.3061,120.0752,12.25,-20.5,40', ...laptop, webgl: true },
  { name: 'map-layers', link: '?hide=corridor,water&fade=areas:40,platforms:75', ...laptop, webgl: true },
  { name: 'map-filter', link: '?topics=optoelectronics,textiles', ...laptop, webgl: true },
  { name: 'map-colours', link: '?measure=output-growth&palette=diverging', ...dark, webgl: true },
  { name: 'map-circles', link: '?measure=firms&as=symbols', ...english, webgl: true },
  { name: 'map-columns', link: '?measure=output&year=2020&as=columns', ...laptop, webgl: true },
  { name: 'map-swipe', link: '?measure=output&swipe=firms,2020,35', ...laptop, webgl: true },

  { name: 'card-city', link: '', ...laptop },
  { name: 'card-city-phone', link: '', ...phone, prepare: raised },
  { name: 'card-county', link: '?sel=lanxi', ...laptop },
  { name: 'card-county-dark-en', link: '?sel=jinhua-edz', ...english, theme: 'dark' },
  { name: 'card-corridor-en', link: '?sel=corridor', ...english },
  { name: 'card-belt', link: '?sel=belt-lanxi-wuyi-yongkang', ...dark },
  { name: 'card-innovation-city', link: '?sel=opto-innovation-city', ...laptop },
  { name: 'card-platform', link: '?sel=lanxi-ez', ...laptop },
  { name: 'card-platform-phone-en', link: '?sel=lanxi-ez', ...englishPhone, prepare: raised },
  { name: 'card-place-phone-dark', link: '?sel=yiwu-bonded-zone', ...darkPhone },
  { name: 'card-source', link: '?sel=lanxi', ...laptop, prepare: button(/附件1.*兰溪市.*2025/) },

  { name: 'industries', link: '?page=industries', ...laptop },
  {
    name: 'industries-segment-phone-en',
    link: '?page=industries&topic=display-materials',
    ...englishPhone,
    prepare: raised,
  },
  { name: 'matrix', link: '?page=matrix', ...laptop },
  {
    name: 'matrix-cell-dark-en',
    link: '?page=matrix&matrix=all,segments,similarity&cell=lanxi-ez,display-materials',
    ...english,
    theme: 'dark',
  },
  { name: 'match', link: '?page=match&match=%E5%85%89%E8%86%9C', ...laptop },
  {
    name: 'match-phone-en',
    link: '?page=match&match-topics=magnetic-materials,graphene',
    ...englishPhone,
    prepare: raised,
  },
  {
    name: 'platforms',
    link: '?page=platforms&platforms=lanxi-ez,yiwu-display-platform,jinlan-hitech,yiwu-etdz',
    ...laptop,
  },
  { name: 'shortlist-en', link: `?page=shortlist&${list}`, ...english },
  { name: 'indicators', link: '?page=indicators', ...laptop },
  { name: 'indicators-phone-dark', link: '?page=indicators', ...darkPhone, prepare: raised },
  { name: 'compare', link: '?page=compare&compare=lanxi,yiwu,wuyi,panan', ...laptop },
  { name: 'chart-slope-dark', link: '?page=charts', ...dark },
  { name: 'chart-ranking-en', link: '?page=charts&chart=ranking', ...english },
  {
    name: 'chart-scatter-phone',
    link: '?page=charts&measure=firms&chart=scatter',
    ...phone,
    prepare: raised,
  },
  { name: 'chart-waterfall', link: '?page=charts&chart=waterfall', ...laptop },
  { name: 'path', link: '?page=path&path=lanxi.output', ...laptop },
  {
    name: 'path-own-figures',
    link: '?page=path',
    ...laptop,
    prepare: field('要粘贴的表格', '地区\t2023年规上工业总产值（亿元）\n兰溪市\t850\n宁波\t9,000'),
  },
  { name: 'what-if-en', link: '?page=what-if&what-if=yiwu:1600', ...english },
  { name: 'audit', link: '?page=audit', ...laptop },
  { name: 'audit-phone-en', link: '?page=audit', ...englishPhone, prepare: raised },
  { name: 'stories', link: '?page=stories', ...laptop },
  { name: 'story-chapter-dark-en', link: '?page=stories&story=layout.3', ...english, theme: 'dark' },
  { name: 'export', link: '?page=export', ...laptop },
  { name: 'sheet', link: '?sel=lanxi-ez&page=sheet', ...laptop },
  { name: 'list-sheet-en', link: `?page=list-sheet&${list}`, ...english },

  { name: 'table-areas', link: '?table=areas', ...laptop },
  { name: 'table-platforms-dark-en', link: '?table=platforms&sort=-output', ...english, theme: 'dark' },
  { name: 'table-phone', link: '?table=indicators', ...phone },
  { name: 'table-columns', link: '?table=areas', ...laptop, prepare: button('选择列') },
  { name: 'filter', link: '?topics=textiles,hardware&mode=all', ...laptop },
  { name: 'filter-folded-dark', link: '?topics=textiles,hardware', ...dark, prepare: button(/^产业筛选/) },
  { name: 'thematic', link: '?measure=output&classes=quantile,4', ...laptop },
  { name: 'thematic-phone-en', link: '?measure=output', ...englishPhone, prepare: button(/^Thematic/) },
  { name: 'layers-phone', link: '', ...phone, prepare: button(/^图层/) },
  { name: 'layer-options', link: '', ...laptop, prepare: button(/透明度与说明/) },
  { name: 'search', link: '', ...laptop, prepare: find('lanxi') },
  {
    name: 'search-phone-dark-en',
    link: '',
    ...englishPhone,
    theme: 'dark',
    prepare: inTurn(button('Search'), find('optical film')),
  },
  { name: 'share', link: '?sel=yiwu', ...laptop, prepare: button('分享当前视图') },
  { name: 'share-phone-en', link: '?sel=yiwu', ...englishPhone, prepare: button('Share this view') },
  { name: 'about', link: '', ...laptop, prepare: button('关于数据') },
  { name: 'notice-unknown-id', link: '?sel=lanxii', ...english },
  { name: 'presenting', link: '?page=stories&story=optoelectronics.1', ...laptop, prepare: key('p') },
  {
    name: 'presenting-keys-en',
    link: '?page=stories&story=growth.2',
    ...english,
    prepare: inTurn(key('p'), key('?')),
  },
  { name: 'embed', link: '?sel=yiwu&embed=1', ...laptop },
  { name: 'embed-phone-dark', link: '?measure=output&embed=1', ...darkPhone },
  { name: 'page-of-a-platform-en', link: 'en/e/lanxi-ez/', ...english },

  { name: 'print-city', link: '', ...paper },
  { name: 'print-county-en', link: '?sel=lanxi', ...englishPaper },
  { name: 'print-industries', link: '?page=industries', ...paper },
  { name: 'print-match-en', link: '?page=match&match=optical%20film', ...englishPaper },
  { name: 'print-indicators', link: '?page=indicators', ...paper },
  { name: 'print-audit-en', link: '?page=audit', ...englishPaper },
  { name: 'print-chart', link: '?page=charts&chart=ranking', ...paper },
  { name: 'print-what-if', link: '?page=what-if&what-if=yiwu:1600', ...paper },
  { name: 'print-table', link: '?table=areas', ...paper },
  { name: 'print-sheet-en', link: '?sel=lanxi-ez&page=sheet', ...englishPaper },
  { name: 'print-list-sheet', link: `?page=list-sheet&${list}`, ...paper },
];
