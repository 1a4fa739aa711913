/** True for a click that means "here": not one that opens a new tab or window, or saves. */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey && !event.defaultPrevented;
}
