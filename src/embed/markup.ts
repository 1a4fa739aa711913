interface Policy {
  createHTML(text: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** Host pages may demand that markup is vouched for (Trusted Types); all of ours is escaped. */
function vouched(markup: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('reform-chart', { createHTML: (text) => text });
  return policy?.createHTML(markup) ?? markup;
}

/** Turns our own markup into elements, in a document where nothing runs or loads. */
export function toElements(markup: string): Node[] {
  const parsed = new DOMParser().parseFromString(vouched(markup), 'text/html');
  return [...parsed.body.childNodes].map((node) => document.importNode(node, true));
}
