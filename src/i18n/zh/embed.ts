/** 嵌入其他网页时的文案。 */
export const embed = {
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
