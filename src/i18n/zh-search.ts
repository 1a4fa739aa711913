/** 各处搜索共用的文案。 */
export const searchZh = {
  search: {
    pending: '正在查找…',
    ways: '名称、地区、数字、拼音或首字母都可以查。',
    instead: '不妨查：',
  },
};
