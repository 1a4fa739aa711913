import { benchAnswerers } from './answerers.ts';
import { benchFirstAnswer } from './first-answer.ts';

for (const line of await benchFirstAnswer()) console.log(line);
for (const line of await benchAnswerers()) console.log(line);
