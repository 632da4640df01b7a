import type { Action } from './action.js';
import { cancelBooking, saveBooking } from './booking/booking-actions.js';
import { saveCorrection, takeBack } from './correction/correction-actions.js';
import { endCover } from './cover/end-cover.js';
import { saveCover } from './cover/save-cover.js';
import { undo } from './history/undo.js';
import { saveAdjourned, saveHeld, saveNotHeld } from './outcome/outcome-actions.js';
import { paperworkActions } from './paperwork/paperwork-form.js';
import { saveReminders } from './reminders/save-reminders.js';
import { saveSnooze } from './snooze/save-snooze.js';

/** Everything that a button can do besides asking, each with who may. */
export const actions: readonly Action[] = [
  saveBooking,
  cancelBooking,
  saveHeld,
  saveAdjourned,
  saveNotHeld,
  saveCorrection,
  takeBack,
  undo,
  ...paperworkActions,
  saveSnooze,
  saveReminders,
  saveCover,
  endCover,
];
