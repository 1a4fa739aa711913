import { workdaysOfMonths } from '../../base/calendar/month-workdays.ts';
import { both } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { type Rule, type Side, type Subject, sidesOf } from './rule.ts';

/** Places of GB/T 2260, and own figures of which no place is told: theirs is the Chinese calendar. */
const CHINESE = /^(\d{6}|OWN)$/;

function workdaysOf({ indicator, area, compared, label }: Subject): Side[] {
  if (compared === undefined || indicator.measure !== 'flow' || !CHINESE.test(area.code)) return [];
  const [now, then] = compared.map(workdaysOfMonths);
  if (now == null || then == null || now === then) return [];
  const value = both((language) =>
    messages(language).compare.guard.workdays(String(now), String(then)),
  );
  return [{ value, labels: [label] }];
}

/** What was counted on more working days than what it is held against: a spring festival moves. */
export const workdays: Rule = {
  code: 'working-days',
  find: ({ subjects }) => {
    const sides = new Map<string, Side>();
    for (const { value, labels } of subjects.flatMap(workdaysOf)) {
      sides.set(value.en, { value, labels: [...(sides.get(value.en)?.labels ?? []), ...labels] });
    }
    return sides.size === 0 ? null : { severity: 'note', sides: [...sides.values()] };
  },
};

/** Figures that will be revised, or that rest on such. */
export const provisional: Rule = {
  code: 'provisional',
  find: ({ subjects }) => {
    const open = ({ observation, inputs }: Subject) =>
      [observation, ...Object.values(inputs)].filter(({ status }) => status === 'P');
    const found = subjects.filter((one) => open(one).length > 0);
    const sides = sidesOf(found, (one) => {
      const periods = [...new Set(open(one).map(({ period }) => period))];
      const value = both((language) =>
        periods.map((period) => formatPeriod(period, language)).join(punctuation(language).comma),
      );
      return { key: value.en, value };
    });
    return sides.length === 0 ? null : { severity: 'note', sides };
  },
};
