import { editZh } from './edit.ts';
import { handInZh } from './hand-in.ts';
import { paperZh } from './paper.ts';
import { presentZh } from './present.ts';
import { shelfZh } from './shelf.ts';
import { templatesZh } from './templates.ts';

/** All that is said about briefings. */
export const briefingZh = {
  edit: editZh,
  handIn: handInZh,
  paper: paperZh,
  present: presentZh,
  shelf: shelfZh,
  templates: templatesZh,
};
