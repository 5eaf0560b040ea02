/** What lies beside the page in the folder build, for whoever finds the folder on a stick or a share. */
export const folderReadme = `金华工业规划图集 · 文件夹版
====================================

双击 index.html，用浏览器打开即可，不需要网络，也不需要安装。
推荐 Chrome、Edge 或 Firefox 的近期版本。

· 可以放在 U 盘、硬盘或内网共享里；请整个文件夹一起复制，里面的文件缺一不可。
· 也可以放到任何网页服务器上，不需要设置。
· 您录入的实绩、情景、清单只保存在这台电脑的这个浏览器里；换电脑之前，请在“路径”页导出文件。
· 地址栏里的链接只在这台电脑上能打开；要发给别人，请用网站上的图集。
· site.js 里可以填审图号、界线来源和运行单位，用记事本打开修改。

本图集呈现 2021 年 10 月的规划征求意见稿；示意图，未经地图审核。


Jinhua Plan Atlas · the folder
==============================

Double-click index.html: it opens in the browser, without a network and without installing anything.
A recent Chrome, Edge or Firefox is best.

- It may lie on a stick, a disk or an intranet share. Copy the whole folder; every file in it is needed.
- Any web server can serve it too, with nothing to set.
- The figures, scenarios and lists that you enter stay in this browser on this machine. Before you move to another
  machine, save them as a file on the page "Paths".
- The link in the address bar opens on this machine only. To send one, use the atlas on its site.
- site.js takes a map review number, the source of the boundaries and the name of whoever runs this copy; any text
  editor opens it.

The atlas shows a consultation draft of October 2021. The map is schematic and has not been reviewed.
`;
