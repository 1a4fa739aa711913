/**
 * `npm run bench`: what pages cost beside others; `-- scale`: what more figures cost; `-- engine`: how
 * long the database takes to start, and where it beats memory; `-- records`: what a case log costs;
 * `-- trial`: the way from a log to a briefing; `-- intake`: a spreadsheet of 50,000 rows.
 */
const what = process.argv[2] ?? 'visits';
if (what === 'scale') await import('./bench/scale.ts');
else if (what === 'engine') await import('./bench/engine.ts');
else if (what === 'records') await import('./bench/records.ts');
else if (what === 'trial') await import('./bench/records-trial.ts');
else if (what === 'intake') await import('./bench/intake.ts');
else if (what === 'visits') await import('./bench/visits.ts');
else
  throw new Error(
    `no bench of this name: ${what}; there are visits, scale, engine, records, trial and intake`,
  );

export {};
