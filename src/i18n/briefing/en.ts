import { editEn } from './edit.ts';
import { handInEn } from './hand-in.ts';
import { paperEn } from './paper.ts';
import { presentEn } from './present.ts';
import { shelfEn } from './shelf.ts';
import { templatesEn } from './templates.ts';

/** All that is said about briefings. */
export const briefingEn = {
  edit: editEn,
  handIn: handInEn,
  paper: paperEn,
  present: presentEn,
  shelf: shelfEn,
  templates: templatesEn,
};
