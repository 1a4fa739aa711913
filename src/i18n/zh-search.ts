/** 各处搜索和选择列表共用的文案。 */
export const searchZh = {
  search: {
    pending: '正在查找…',
    ways: '名称、地区、数字、拼音或首字母都可以查。',
    instead: '不妨查：',
  },
  picker: {
    all: '全部',
    withoutFigures: (count: string) => `显示另外${count}项（无数据）`,
    chosen: (count: string) => `已选${count}项`,
    search: '按名称、数字或拼音查找',
    found: (count: string) => `找到${count}项`,
    noMatch: '没有匹配的项目',
    clear: '清除',
  },
};
