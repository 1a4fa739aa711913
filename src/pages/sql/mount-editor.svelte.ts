import type { Attachment } from 'svelte/attachments';
import { loadPart } from '../../base/part.ts';
import type { SqlTable } from './data.ts';
import type { SqlEditor } from './editor.ts';
import type { SqlModel } from './model.svelte.ts';

interface Sources {
  readonly model: () => SqlModel;
  readonly tables: () => readonly SqlTable[];
  readonly label: () => string;
  /** Hears of the editor once it stands, and of its end. */
  readonly told: (editor: SqlEditor | null) => void;
}

/**
 * Attach to the place of the editor: it is loaded there, follows the statement and shows where that
 * is wrong. A plain field stands until it has come, and stays where it does not come.
 */
export function editorIn({ model, tables, label, told }: Sources): Attachment<HTMLElement> {
  return (place) => {
    let gone = false;
    let editor = $state.raw<SqlEditor | null>(null);
    void loadPart(() => import('./editor.ts'))
      .then(({ openEditor }) => {
        if (gone) return;
        const { sql, write, run } = model();
        const columns = tables().map(({ name, columns }) => [name, columns.map((one) => one.name)]);
        editor = openEditor(place, {
          text: sql,
          label: label(),
          tables: Object.fromEntries(columns),
          changed: write,
          run: () => void run(),
        });
        told(editor);
        // Numbers of lines find their places in the frame after.
        const settle = () => {
          place.dataset.settled = '';
        };
        requestAnimationFrame(() => requestAnimationFrame(settle));
      })
      .catch(() => {});
    $effect(() => editor?.set(model().sql));
    $effect(() => {
      const { phase } = model();
      const error = phase.kind === 'refused' ? phase.error : null;
      editor?.mark(error?.spot ? { at: error.spot.at, message: error.message } : null);
    });
    return () => {
      gone = true;
      editor?.destroy();
      told(null);
    };
  };
}
