import type { Role } from './role-names.ts';

/**
 * What columns of each role are called, in Chinese and English, the plainest first. A name that is
 * one of these is surer than one that holds it.
 */
export const ROLE_WORDS: Readonly<Record<Role, readonly string[]>> = {
  id: [
    ...['id', 'case id', 'case no', 'case number', 'number', 'no', 'ref', 'reference', 'permit no'],
    ...[
      'permitnum',
      'pa ref',
      '编号',
      '案号',
      '办件编号',
      '受理编号',
      '申请编号',
      '流水号',
      '工单号',
      '文号',
    ],
  ],
  start: [
    ...['start', 'received', 'filed', 'opened', 'submitted', 'accepted', 'applied', 'created'],
    ...[
      'published',
      'from',
      '受理日期',
      '受理时间',
      '收件日期',
      '申请日期',
      '申请时间',
      '立案日期',
      '立案时间',
    ],
    ...['开始日期', '开始时间', '登记日期', '提交时间', '创建时间', '受理', '收件', '立案', '开始'],
  ],
  end: [
    ...[
      'end',
      'closed',
      'decided',
      'decision',
      'issued',
      'completed',
      'finished',
      'resolved',
      'to',
    ],
    ...[
      '办结日期',
      '办结时间',
      '结案日期',
      '结案时间',
      '结束日期',
      '结束时间',
      '完成日期',
      '完成时间',
      '决定日期',
    ],
    ...['送达日期', '送达时间', '办结', '结案', '结束', '完成'],
  ],
  area: [
    ...[
      'area',
      'district',
      'region',
      'local authority',
      'authority',
      'city',
      'county',
      'community',
    ],
    ...['区县', '区域', '地区', '行政区', '辖区', '所属区', '街道', '镇街', '区'],
  ],
  type: [
    ...[
      'type',
      'kind',
      'category',
      'class',
      'matter',
      'service',
      '类型',
      '类别',
      '事项',
      '事项名称',
      '案由',
      '种类',
    ],
  ],
  outcome: [
    ...[
      'outcome',
      'result',
      'decision',
      'status',
      'disposition',
      '结果',
      '办理结果',
      '审批结果',
      '处理结果',
      '状态',
    ],
  ],
  amount: [
    ...[
      'amount',
      'cost',
      'fee',
      'value',
      'count',
      'length',
      'minutes',
      '金额',
      '费用',
      '数量',
      '标的额',
      '时长',
    ],
  ],
  subject: [
    ...[
      'applicant',
      'subject',
      'party',
      'company',
      'name',
      '申请人',
      '当事人',
      '企业名称',
      '单位名称',
      '申请单位',
    ],
  ],
};

/** Words of outcomes that count as success, and of those that took a case back. */
export const OUTCOME_WORDS = {
  success:
    /^(granted|approved|permitted|success(ful)?|passed|resolved|delivered|served|handled|settled|准予许可|准予|批准|同意|通过|办结|成功|已送达|送达|已处理|处理完毕|调解成功)$/i,
  withdrawn: /withdrawn|cancel|撤回|撤销申请|撤诉|撤件|终止/i,
} as const;
