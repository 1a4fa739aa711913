/** 指标及其时间；未载明时间的只写指标。 */
const dated = (name: string, period: string) => (period === '' ? name : `${name}（${period}）`);

/** “自有表格”页各表单的文案：指标、改革、评判规则、说明。 */
export const zhOwnForms = {
  indicators: '修改指标，填写目标和评判规则',
  indicatorsHelp:
    '可只填一种语言；留空则沿用表中内容。目标适用于该指标的各个地区，填写后列入“目标”表和报告。',
  nameZh: '中文名称',
  nameEn: '英文名称',
  definitionZh: '中文定义',
  definitionEn: '英文定义',
  unit: '单位',
  unitHelp: '修改单位后按新单位重新读取原表，不作换算；写作“万元”的，数字按万计。',
  unitElsewhere: (files: string) => `单位未改：请先重新打开${files}，以便一并重新读取。`,
  polarity: '方向',
  stage: '所处阶段',
  ranking: '能否排名',
  rankings: { '': '未说明', yes: '可以', no: '不可以' },
  asRead: (value: string) => `沿用（${value}）`,
  target: '目标值',
  targetHelp: '可写10、≤10、1.2万，单位与指标一致。',
  targetOdd: (unit: string) =>
    `未能识别，未采用。请填写数字${unit === '' ? '' : `，单位为${unit}`}；不作单位换算。`,
  targetKind: '目标性质',
  targetKinds: { target: '目标', standard: '标准' },
  by: '完成期限',
  dateHelp: '年、年月或年月日均可，如2026、2026-06、2026年6月30日。',
  dateOdd: '未能识别为日期，未采用。',
  source: '出处',
  rule: '评判规则',
  ruleHelp: '规则须先于数据制定：早于规则的数字不据以评判。制定者和制定日期填齐后生效。',
  basis: '对照',
  noBasis: '不评判',
  tolerance: '允许相差',
  points: '至少几期数据',
  numberOdd: (least: string) => `未采用：请填写不小于${least}的数字。`,
  ruleBy: '制定者',
  ruleDate: '制定日期',
  reforms: '改革',
  reformsHelp:
    '填写本单位的改革举措：施行时间标在所针对指标的图上，每项改革在“改革情况”页有一节，并随数据包保存。',
  addReform: '添加改革',
  reform: (name: string) => name || '未命名的改革',
  removeReform: (name: string) => `移除${name || '未命名的改革'}`,
  reformRemoved: (name: string) => `已移除${name || '未命名的改革'}。`,
  undo: '撤销',
  inTable: '该改革列于表格之中，移除所在文件即不再出现。',
  organisation: '实施单位',
  area: '地区',
  everywhere: '表中各地区',
  start: '施行时间',
  end: '结束时间',
  summary: '主要做法',
  aims: '针对的指标（至少一项）',
  lacks: '填写名称并选择至少一项指标后，改革列入各页。',
  endOdd: '早于施行时间，未采用。',
  toReforms: '改革情况',
  explanation: '情况说明',
  explainMissed: (name: string, period: string) => `${dated(name, period)}未达到目标，请说明：`,
  explainExceeded: (name: string, period: string) =>
    `${dated(name, period)}超出目标值两成以上，请说明：`,
  explanationHelp: '说明记入该数字的备注，随数据保存；下期数字仍未达到的，再次请您说明。',
  explanationOf: {
    missed: (name: string, period: string, reason: string, remedy: string, by: string) =>
      reason === ''
        ? `${dated(name, period)}未达到目标，原因待补充。`
        : `${dated(name, period)}未达到目标。原因：${reason}${remedy && `；措施：${remedy}`}${by && `；完成时间：${by}`}。`,
    exceeded: (name: string, period: string, reason: string, remedy: string, by: string) =>
      reason === ''
        ? `${dated(name, period)}超出目标值两成以上，原因待补充。`
        : `${dated(name, period)}超出目标值两成以上。原因：${reason}${remedy && `；措施：${remedy}`}${by && `；完成时间：${by}`}。`,
  },
  reformFacts: (told: {
    organisation: string;
    place: string;
    start: string;
    end: string;
    aims: string;
    source: string;
  }) =>
    [
      told.organisation && `实施单位：${told.organisation}`,
      told.place && `实施地区：${told.place}`,
      told.start && `施行时间：${told.start}`,
      told.end && `结束时间：${told.end}`,
      told.aims && `针对的指标：${told.aims}`,
      told.source && `出处：${told.source}`,
    ]
      .filter(Boolean)
      .join('；')
      .replace(/$/, '。'),
  why: '原因',
  remedy: '措施',
  explainBy: '完成时间',
  explained: '已说明',
  lastTime: (period: string, text: string) => `上次说明（${period}）：${text}`,
  ownReforms: '本单位的改革',
  ownReformsDescription: '由自有表格和填写的改革生成的改革情况。',
  noReforms: '尚无改革。请先在“自有表格”页打开表格并添加改革。',
  back: '返回“自有表格”',
  aimsOf: '针对的指标：',
  noCharts: '所针对的指标尚无数据图。',
  composing: '正在汇总数字并绘制图表…',
  firstRows: (shown: string, all: string) => `列出前${shown}行，共${all}行。`,
  total: '合计',
  totalsChanged: (totals: string) =>
    `另有合计数改动${totals}个，请核对是否因增减地区或更正旧数所致。`,
  listRows: (rows: string) => `列出${rows}行`,
};
