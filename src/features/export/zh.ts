import type { Widen } from '../../i18n/widen';

/** 导出图件与数据的文案。 */
const exporting = {
  title: '导出',
  lead: '把当前地图存成图片或 PDF，把图层存成数据；每份文件都带出处与说明。',
  picture: {
    title: '图件',
    name: '图名',
    nameHint: '印在图的左上角；清空就不印。',
    reset: '恢复默认图名',
    size: '尺寸',
    formats: {
      screen: '屏幕大小',
      slide: '幻灯片 16:9（4K）',
      a4: 'A4 横向',
      'a4-portrait': 'A4 纵向',
      a3: 'A3 横向',
      'a3-portrait': 'A3 纵向',
    },
    pixels: (width: string, height: string) => `${width} × ${height} 像素`,
    resolution: (dots: string) => `${dots} dpi`,
    file: '文件',
    files: { png: 'PNG 图片', pdf: 'PDF', svg: 'SVG 矢量图' },
    pngNote: '与屏幕上的地图一样，但更清晰，带图例、比例尺、指北针、出处和二维码。',
    pdfNote: '一页 PDF，文字可以查找和复制。',
    svgNote: '平面矢量图，正北朝上，可在 Inkscape、Illustrator 里编辑；柱改用颜色。',
    paperOnly: 'PDF 只用于纸张尺寸。',
    scheme: '颜色',
    schemes: { light: '浅色', dark: '深色' },
    paperLight: '纸张一律用浅色。',
    flat: '本机没有 WebGL，图件用平面地图绘制：正北朝上，柱改用颜色。',
    make: '生成图件',
    cancel: '取消',
    steps: {
      map: '正在绘制地图…',
      beside: '正在绘制右图…',
      layout: '正在排图例与说明…',
      file: '正在写文件…',
    },
    done: (name: string) => `已存为 ${name}`,
    facts: (pixels: string, size: string) => `${pixels}，${size}`,
    vector: '矢量',
    asked: (dots: string) => `地图按 ${dots} dpi 绘制。`,
    reduced: (dots: string) => `本机画不了更大的图，地图按 ${dots} dpi 绘制后放大；文字和图例不受影响。`,
    reducedScreen: (percent: string) =>
      `本机画不了更大的图，地图按要求的 ${percent}% 绘制后放大；文字和图例不受影响。`,
    preview: '刚生成的图件',
    cancelled: '已取消，没有生成文件。',
    failed: {
      map: '绘制失败：浏览器给不了绘图所需的显存或内存。请关掉一些标签页，或者换小一些的尺寸再试。',
      file: '文件写入失败：浏览器的内存不够。请换小一些的尺寸再试。',
      load: '生成图件的程序加载失败。请检查网络后再试。',
    },
  },
  layout: {
    city: '金华市工业布局',
    selected: (name: string, rest: string) => `${name} · ${rest}`,
    versus: (left: string, right: string) => `${left} ｜ ${right}`,
    subtitle: '金华市工业高质量发展“十四五”规划',
    classes: (method: string, count: string) => `${method}分 ${count} 级`,
    filter: (conditions: string, sentence: string) => `产业筛选：${conditions}。${sentence}`,
    whatIf: (count: string) => `情景：改动了 ${count} 个目标，不是规划。`,
    left: '左图',
    right: '右图',
    selection: '选中',
    scaleVaries: '倾斜视图，各处比例尺不同',
    kilometres: (n: string) => `${n} 公里`,
    metres: (n: string) => `${n} 米`,
    scaleAt: (latitude: string) => `比例尺适用于北纬 ${latitude}°`,
    north: '北',
    made: (date: string, version: string, dataDate: string) =>
      `制图日期：${date} · 数据版本 ${version}（${dataDate}）`,
    scan: '扫码打开此图',
    qrLong: '链接太长，做不成能扫的二维码。',
    title: (name: string) => `${name}（地图）`,
  },
  data: {
    title: '数据',
    lead: 'WGS 84 经纬度；每个要素带名称、类别、几何精度和出处，没有的数留空，不写 0。',
    layers: '图层',
    count: (n: string) => `${n} 个要素`,
    hidden: '（地图上未显示）',
    all: '全选',
    none: '全不选',
    matchesOnly: (n: string) => `只要产业筛选留下的要素（${n} 个）`,
    format: '格式',
    formats: { geojson: 'GeoJSON', csv: 'CSV 表格', kml: 'KML', gpkg: 'GeoPackage' },
    notes: {
      geojson: '一层一个文件；多层打成一个 zip。',
      csv: '一行一个要素，可用 Excel、WPS、LibreOffice 打开。',
      kml: '一个文件，每层一个文件夹，可用 Google Earth 等打开。',
      gpkg: '一个文件，每层一张表，可用 QGIS、ArcGIS 打开；首次使用需加载约 0.5 MB。',
    },
    printed: '情景不进数据：文件里是规划原值。',
    save: '下载数据',
    saving: '正在写文件…',
    saved: (name: string, count: string) => `已存为 ${name}（${count} 个要素）。`,
    empty: '没有要素可下载：请至少选一个图层。',
    failed: '文件写入失败。请再试一次；若仍不行，请换一种格式。',
  },
  printing: {
    made: (date: string, version: string, dataDate: string) =>
      `打印日期：${date} · 数据版本 ${version}（${dataDate}）`,
  },
} as const;

export const pages = {
  export: { tab: '导出', title: '导出图件与数据' },
} as const;

export const messages = { exporting } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
