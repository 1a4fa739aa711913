import { serveBuild } from '../../scripts/preview.ts';
import { SITES, siteFolder } from '../second-city/site.ts';
import { CITY_SERVERS, SERVERS } from './servers.ts';

for (const name of SITES) {
  const port = Number(new URL(CITY_SERVERS[name]).port);
  await serveBuild({ port, strictPort: true, folder: siteFolder(name) });
}

for (const address of Object.values(SERVERS)) {
  const { port, pathname } = new URL(address);
  await serveBuild({ port: Number(port), strictPort: true, base: pathname });
}
