/** Less of it is better. */
const LESS =
  /排名|用时|耗时|时间|时长|时限|期限|周期|天数|工作日|环节|跑动|退件|退回|投诉|信访|案发|发案|材料|成本|费用|待办|待结|排队|等候|等待|损失|事故|伤亡|死亡|排放|能耗|名次|\b(?:days|time|delay|wait|complaints?|cost)\b/i;
/** What is done well; a unit of time does not turn it: 优良天数. */
const GOOD =
  /满意|好评|按[时期]|及时|达标|完成率|成功|合格|优良|覆盖|增速|增收|零差错|无差错|(?:压缩|压减|缩短|节省|节约|提前)|\b(?:satisf|on time|coverage|saved)/i;
/** What comes to an end: the more of it the better, but not the time that it takes. */
const DONE =
  /办结|结案|审结|网办|一次办|破案|调解成功|执结|到位|\b(?:settled|solved|resolved|completed)/i;
/** What is done badly, or not: the more good words follow, the worse. */
const BAD =
  /[未不](?:能|予)?(?:按[时期]|及时|满意|达标|合格|成功|到位|完成|办结|结案|审结|执结|破案|结)|超[时期]|逾期|积压|(?<![零无])差错|\b(?:un|dis|in)(?:satisf|settled|solved|resolved|completed?)|\bnot (?:satisf|settled|solved|resolved|completed|on time)|\b(?:overdue|late|errors?|backlog)\b/i;
/** How long something takes. */
const ENDURED =
  /用时|耗时|时间|时长|时限|历时|期限|周期|天数|(?:工作|自然)日|\b(?:days|hours|minutes|duration|(?<!on )time)\b/i;
/** Without a word that tells more, the time of these takes long or short. */
const UNDER_WAY = /办理|审批|受理|送达|审理|处[置理]|响应|审核|答复/;
const TIME_UNIT =
  /^个?(?:工作日|自然日|天|日|周|星期|月|年|小时|时|分钟|秒钟?|(?:working )?days?|weeks?|months?|years?|hours?|minutes?|seconds?)$/i;
/** What is counted or a share is no time, whatever its name says of one: 时限内办结率. */
const SHARE = /率|比例|占比|比重|\b(?:rate|ratio|share|percentage)\b/i;
const COUNT_UNIT = /^(?:%|‰|percent|个?百分点|[件宗起次户个项人份条]|人次|cases?)$/i;

/** True for an indicator that measures how long something takes. */
function isDuration(name: string, unit: string): boolean {
  if (TIME_UNIT.test(unit)) return true;
  return ENDURED.test(name) && !SHARE.test(name) && !COUNT_UNIT.test(unit);
}

/**
 * Which way of an indicator is better, by its name and its unit as written; null where no word tells.
 */
export function polarityOf(
  name: string,
  unit = '',
): { readonly polarity: 'more' | 'less'; readonly word: string } | null {
  const word = (form: RegExp) => form.exec(name)?.[0];
  const [bad, good, done] = [word(BAD), word(GOOD), word(DONE)];
  if (bad !== undefined) return { polarity: 'less', word: bad };
  // 按时办结率 names a time and a rate: what is good leads.
  if (good !== undefined) return { polarity: 'more', word: good };
  const ends = done ?? word(UNDER_WAY);
  if (ends !== undefined && isDuration(name, unit)) {
    return { polarity: 'less', word: word(ENDURED) ?? unit };
  }
  if (done !== undefined) return { polarity: 'more', word: done };
  const less = word(LESS);
  return less === undefined ? null : { polarity: 'less', word: less };
}
