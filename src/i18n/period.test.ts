import { expect, test } from 'vitest';
import { formatEventDate, formatPeriod } from './period.ts';

test.each([
  ['2018', '2018年', '2018'],
  ['2018-08', '2018年8月', 'Aug 2018'],
  ['2019-04-30', '截至2019年4月30日', 'as of 30 Apr 2019'],
  ['2018-01/2018-11', '2018年1—11月', 'Jan–Nov 2018'],
  ['2018-10/2019-03', '2018年10月—2019年3月', 'Oct 2018 – Mar 2019'],
  ['2018-05-01/2018-06-15', '2018年5月1日—6月15日', '1 May – 15 Jun 2018'],
  ['2018-01-01/2018-09-30', '2018年1—9月', 'Jan–Sep 2018'],
  ['2014-09-01/2014-12', '2014年9—12月', 'Sep–Dec 2014'],
  ['2016-01-01/2019-03', '2016年1月—2019年3月', 'Jan 2016 – Mar 2019'],
  ['2013-01-01/2015-12-31', '2013—2015年', '2013–2015'],
  ['2018-01-01/2018-12-31', '2018年', '2018'],
  ['2018-08-10/2019-10', '2018年8月10日—2019年10月', '10 Aug 2018 – Oct 2019'],
  ['2018/2020', '2018—2020年', '2018–2020'],
  ['', '原始资料未载明时间', 'date not given'],
])('the period %j is written as people say it', (period, zh, en) => {
  expect(formatPeriod(period, 'zh')).toBe(zh);
  expect(formatPeriod(period, 'en')).toBe(en);
});

test.each([
  ['2018-07-01', true, '2018年7月1日起', 'from 1 Jul 2018'],
  ['2013', true, '2013年起', 'from 2013'],
  ['2018-07-01', false, '2018年7月1日', '1 Jul 2018'],
  ['2018-01/2018-06', true, '2018年1—6月', 'Jan–Jun 2018'],
])('an event of %j is no figure as of a date', (date, begins, zh, en) => {
  expect(formatEventDate(date, begins, 'zh')).toBe(zh);
  expect(formatEventDate(date, begins, 'en')).toBe(en);
});
