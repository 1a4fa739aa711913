/** Hands a file to the reader under a name; the browser asks or puts it with the downloads. */
export function saveFile(name: string, content: string | Uint8Array, mediaType: string): void {
  const text = typeof content === 'string';
  const part = text ? content : new Uint8Array(content);
  const blob = new Blob([part], { type: text ? `${mediaType};charset=utf-8` : mediaType });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
