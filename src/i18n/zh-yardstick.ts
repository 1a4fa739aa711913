/** The yardstick table: which reforms can be held against something. */
export const yardstickZh = {
  title: (
    reforms: string,
    held: string,
    count: { readonly reforms: number; readonly held: number },
  ) =>
    count.held === 0
      ? `${reforms}项改革，均无对照`
      : count.held === count.reforms
        ? `${reforms}项改革，均有对照`
        : `${reforms}项改革，${held}项有对照`,
  subtitle: '每项改革一行，按证据强弱排列：代表性数据及其对照',
} as const;
