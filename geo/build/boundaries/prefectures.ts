/** A prefecture of the base map: where the package keeps it, and its name in both languages. */
export type Prefecture = { id: string; folder: string; zh: string; en: string };

const row = (folder: string, zh: string, en: string): Prefecture => ({
  id: en.toLowerCase().replaceAll("'", ''),
  folder,
  zh,
  en,
});

/** The prefectures around Jinhua that the window of the base map touches. */
export const prefectures: readonly Prefecture[] = [
  row('浙江/杭州市', '杭州市', 'Hangzhou'),
  row('浙江/宁波市', '宁波市', 'Ningbo'),
  row('浙江/温州市', '温州市', 'Wenzhou'),
  row('浙江/嘉兴市', '嘉兴市', 'Jiaxing'),
  row('浙江/湖州市', '湖州市', 'Huzhou'),
  row('浙江/绍兴市', '绍兴市', 'Shaoxing'),
  row('浙江/衢州市', '衢州市', 'Quzhou'),
  row('浙江/舟山市', '舟山市', 'Zhoushan'),
  row('浙江/台州市', '台州市', 'Taizhou'),
  row('浙江/丽水市', '丽水市', 'Lishui'),
  row('直辖市/上海', '上海市', 'Shanghai'),
  row('江苏/南京市', '南京市', 'Nanjing'),
  row('江苏/无锡市', '无锡市', 'Wuxi'),
  row('江苏/常州市', '常州市', 'Changzhou'),
  row('江苏/苏州市', '苏州市', 'Suzhou'),
  row('安徽/合肥市', '合肥市', 'Hefei'),
  row('安徽/芜湖市', '芜湖市', 'Wuhu'),
  row('安徽/马鞍山市', '马鞍山市', "Ma'anshan"),
  row('安徽/铜陵市', '铜陵市', 'Tongling'),
  row('安徽/黄山市', '黄山市', 'Huangshan'),
  row('安徽/池州市', '池州市', 'Chizhou'),
  row('安徽/宣城市', '宣城市', 'Xuancheng'),
  row('福建/南平市', '南平市', 'Nanping'),
  row('福建/宁德市', '宁德市', 'Ningde'),
  row('江西/景德镇市', '景德镇市', 'Jingdezhen'),
  row('江西/上饶市', '上饶市', 'Shangrao'),
];
