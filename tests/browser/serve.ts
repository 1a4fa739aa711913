import { serveBuild } from '../../scripts/preview.ts';
import { SERVERS } from './servers.ts';

for (const address of Object.values(SERVERS)) {
  const { port, pathname } = new URL(address);
  await serveBuild({ port: Number(port), strictPort: true, base: pathname });
}
