/** Names of this machine itself, which alone are answered unless others are named. */
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

function hostnameOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname : null;
}

/**
 * Whether a request was meant for this server. A foreign page may give its own name the address of
 * this machine (DNS rebinding) and then reads what it asks for; its name betrays it.
 * @param host the `Host` header
 * @param names hosts that are accepted beside this machine's own
 */
export function isOwnHost(host: string | undefined, names: readonly string[]): boolean {
  const name = hostnameOf(`http://${host ?? ''}`);
  return name !== null && [...LOOPBACK, ...names.map((one) => one.toLowerCase())].includes(name);
}

/** Whether pages of this origin may read what is served: those of the same hosts, at any port. */
export function isOwnOrigin(origin: string | undefined, names: readonly string[]): boolean {
  if (origin === undefined || !/^https?:/.test(origin) || !URL.canParse(origin)) return false;
  return isOwnHost(new URL(origin).host, names);
}
