/** Names of this machine; `*.localhost` is one by RFC 6761. */
const LOCAL_NAME = /^(.+\.)?localhost\.?$/;
/** Its numbers: 127.0.0.0/8 and 0.0.0.0, and their like in IPv6, as a URL writes them. */
const LOCAL_NUMBER =
  /^(127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]+\])$/;

/** An address if it may be a link (http, https), else ''. */
export function linkable(address: string): string {
  return /^https?:\/\//i.test(address) ? address : '';
}

/**
 * An address if readers on other machines may open it, else '': http or https, and not at a name
 * or number of this machine. Addresses of an office's own network are legitimate and stay.
 */
export function publicAddress(address: string): string {
  if (linkable(address) === '' || !URL.canParse(address)) return '';
  const { hostname } = new URL(address);
  return LOCAL_NAME.test(hostname) || LOCAL_NUMBER.test(hostname) ? '' : address;
}
