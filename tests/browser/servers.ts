/** Ports that ordinary servers rarely take, so that tests run beside one. */
const ROOT_PORT = Number(process.env.YARDSTICK_TEST_PORT ?? 43_871);
const SUBPATH_PORT = ROOT_PORT + 1;

/** Where the built app stands during the browser tests: at a root, and under a sub-path. */
export const SERVERS = {
  root: `http://127.0.0.1:${ROOT_PORT}/`,
  subpath: `http://127.0.0.1:${SUBPATH_PORT}/some/where/`,
} as const;
