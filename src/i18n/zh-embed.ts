/** 嵌入图表里的文案。 */
export const embedZh = {
  embed: {
    table: (count: string) => `数据表（${count} 个数字）`,
    close: '关闭',
    details: '这个数字的出处',
    more: '查看原页面',
    address: '地址',
    loading: '正在载入图表…',
    noScript: '这张图要用脚本绘制，而这里没有启用脚本。请直接打开图表文档：',
  },
};
