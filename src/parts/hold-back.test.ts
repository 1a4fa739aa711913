import { expect, it } from 'vitest';
import { holdBack, whenFree } from './hold-back.ts';

it('holds the background back until all who hold it let go', async () => {
  await whenFree();
  const [first, second] = [holdBack(), holdBack()];
  let isFree = false;
  const free = whenFree().then(() => {
    isFree = true;
  });
  first();
  await new Promise((resolve) => setTimeout(resolve));
  expect(isFree).toBe(false);
  second();
  const third = holdBack();
  await new Promise((resolve) => setTimeout(resolve));
  expect(isFree).toBe(false);
  third();
  await free;
  expect(isFree).toBe(true);
});
