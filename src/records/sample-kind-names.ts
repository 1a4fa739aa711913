/** Kinds of synthetic logs. */
export const SAMPLE_KINDS = ['permits', 'service', 'patrols', 'mediation'] as const;
export type SampleKind = (typeof SAMPLE_KINDS)[number];
