/** Texts of the overview, the reform pages and the page of data. */
export const enPages = {
  overview: {
    title: (count: string) => `What did ${count} reforms achieve?`,
    lead: (reforms: string, stated: string, computed: string) =>
      `On the ${reforms} reforms selected in Guangzhou in 2018 the source gives ${stated} figures; ${computed} more are computed from them.`,
    leadCompared: (compared: string, others: string) =>
      `${compared} of the reforms can be held against what was before or against a standard. The other ${others} say how much was done, not yet what changed.`,
    improved: 'What improved',
    improvedNote:
      'Indicators with a figure from before the reform or a standard. Blue is better than before.',
    reforms: (count: string) => `The ${count} reforms`,
    search: 'Search',
    searchHint: 'Reform or indicator, English or Chinese',
    field: 'Field',
    level: 'Level',
    all: 'All',
    shown: (count: string, all: string) => `${count} of ${all} reforms`,
    reset: 'Clear the filters',
    none: 'No reform fits. Loosen the filters, or clear them.',
    indicators: (count: string) => `Indicators found: ${count}`,
    moreHits: (count: string) => `${count} more; another word narrows the search.`,
    maps: 'Across the districts',
    selection: 'How these reforms were selected',
  },
  reformPage: {
    charts: 'What it achieved',
    unmeasured: 'What is not measured yet',
    context: 'In context',
    contextNote:
      'Figures of the same kind from elsewhere or later, from other sources. Definitions may differ, so they are neither ranked nor joined into one line.',
    figures: 'All figures',
    explore: 'Explore these figures',
    compare: 'Compare them',
    others: 'Other reforms',
    previous: 'Previous',
    next: 'Next',
  },
} as const;
