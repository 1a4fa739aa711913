import type { Attachment } from 'svelte/attachments';
import type { AriaStrings } from 'svelte-dnd-action';
import { dragHandle } from 'svelte-dnd-action';
import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/number.ts';

interface Place {
  readonly itemLabel: string;
  readonly position: number;
  readonly count: number;
}

/** What is told to screen readers while a block is dragged by keys. */
export function dragStrings(language: Language): AriaStrings {
  const words = messages(language).briefing.edit;
  const place = ({ itemLabel, position, count }: Place) =>
    words.dragTo(itemLabel, formatNumber(position, language), formatNumber(count, language));
  return {
    dragStarted: ({ itemLabel }) => words.dragStarted(itemLabel),
    movedToPosition: place,
    movedToZoneEnd: place,
    movedToZoneStart: place,
    dropped: place,
    zoneActiveInstruction: words.dragHelp,
    zoneDragDisabledInstruction: words.dragHelp,
  };
}

/** Attach to what a block is dragged by. No button: the library takes keys on those for their own. */
export function dragBy(label: string): Attachment<HTMLElement> {
  return (element) => {
    const handle = dragHandle(element);
    element.setAttribute('aria-label', label);
    return handle.destroy;
  };
}
