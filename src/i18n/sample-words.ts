import type { Language } from '../base/vocabulary.ts';

/** The words of synthetic logs in Chinese; English ones stand as they are made. */
const ZH: Readonly<Record<string, string>> = {
  ...{ case_no: '编号', district: '区域', type: '类型', received: '受理日期', decided: '办结日期' },
  ...{ outcome: '结果', minutes: '时长', note: '备注', synthetic: '虚构数据' },
  ...{ North: '北区', East: '东区', South: '南区', West: '西区', Harbour: '港区', Hill: '山区' },
  ...{ new: '新办', change: '变更', renewal: '延续', withdrawn: '撤回' },
  ...{ refused: '不予许可', granted: '准予许可' },
  ...{ 'by hand': '直接送达', 'by post': '邮寄送达', 'by notice': '公告送达' },
  ...{ 'not served': '未送达', served: '已送达' },
  ...{ routine: '日常巡查', 'after rain': '雨后巡查', 'at night': '夜间巡查' },
  ...{ 'passed on': '已转交', handled: '已处理' },
  ...{ neighbours: '邻里', wages: '工资', traffic: '交通' },
  ...{ 'not settled': '调解不成', settled: '调解成功' },
};

/** A cell of a synthetic log in a language; numbers and days are the same in both. */
export const sampleWord = (cell: string, language: Language): string =>
  language === 'zh' ? (ZH[cell] ?? cell) : cell;
