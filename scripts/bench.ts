/** `npm run bench`: what pages cost beside others; `npm run bench -- scale`: what more figures cost. */
const what = process.argv[2] ?? 'visits';
if (what === 'scale') await import('./bench/scale.ts');
else if (what === 'visits') await import('./bench/visits.ts');
else throw new Error(`no bench of this name: ${what}; there are visits and scale`);

export {};
