import { dismiss } from '../picker/dismiss.ts';

/** Open or closed, and what is searched for in it: the state of one picker. */
export class PickerState {
  open = $state(false);
  search = $state('');

  readonly toggle = (): void => {
    this.open = !this.open;
    this.search = '';
  };

  readonly dismiss = dismiss({
    isOpen: () => this.open,
    close: () => {
      this.open = false;
    },
  });
}
