import { comparisonTemplate } from './comparison.ts';
import { indicatorTemplate } from './indicator.ts';
import { overviewTemplate } from './overview.ts';
import { reformTemplate } from './reform.ts';
import type { BriefingTemplate } from './template.ts';

/** Every kind of briefing that is filled from the data; one line each. */
export const TEMPLATES: readonly BriefingTemplate[] = [
  reformTemplate,
  overviewTemplate,
  comparisonTemplate,
  indicatorTemplate,
];
