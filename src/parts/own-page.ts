/**
 * Stands in the head of every page of the site: what a login page, a proxy or a host in maintenance
 * sends in a page's place has none, and is never kept in its stead (scripts/service-worker-plugins.ts
 * looks for it too).
 */
export const OWN_PAGE = '<meta name="generator" content="Reform Yardstick">';

/** Whether an HTML text is a page of the site; hosts that shorten pages leave quotation marks out. */
export function isOwnPage(html: string): boolean {
  return /<meta name="?generator"? content="Reform Yardstick"/.test(html);
}
