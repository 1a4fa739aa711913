/** What was pasted: the text of a table as a file, or an address to read a file from. */
export function pastedLog(
  data: DataTransfer | null,
  name: string,
): File | { readonly address: string } | null {
  const text = data?.getData('text/plain') ?? '';
  const line = text.trim();
  if (line === '') return null;
  const isAddress = /^(https?:\/\/|\.{0,2}\/)\S+$/.test(line) && !line.includes('\n');
  return isAddress ? { address: line } : new File([text], name);
}
