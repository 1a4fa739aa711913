/** Ports that ordinary servers rarely take, so that tests run beside one. */
const PORT = Number(process.env.YARDSTICK_TEST_PORT ?? 43_871);

/**
 * Where the built app stands during the browser tests: under a sub-path, and at a root. The root
 * comes up last: the tests wait for it alone.
 */
export const SERVERS = {
  subpath: `http://127.0.0.1:${PORT + 1}/some/where/`,
  root: `http://127.0.0.1:${PORT}/`,
} as const;

/** Where the sites of the second city stand: by itself, beside the project's own packages, and beside its twin. */
export const CITY_SERVERS = {
  alone: `http://127.0.0.1:${PORT + 2}/`,
  beside: `http://127.0.0.1:${PORT + 3}/`,
  twins: `http://127.0.0.1:${PORT + 4}/`,
} as const;
