/** 嵌入图表里的文案。 */
export const embedZh = {
  embed: {
    table: (count: string) => `数据表（${count}项）`,
    close: '关闭',
    details: '数据出处',
    more: '查看原页面',
    address: '网址',
    loading: '正在载入图表…',
    noScript: '本图需用脚本绘制，当前未启用脚本。请直接打开图表文档：',
  },
};
