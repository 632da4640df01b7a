import { z } from 'zod';
import { ANY_ROLE } from '../feature.js';
import { typedText } from '../forms/form.js';
import { formAction } from '../forms/form-action.js';
import { SAVE_BOOKING, showBookingForm } from './booking-form.js';
import { bookingTold } from './booking-told.js';
import { CANCEL_BOOKING, cancelTold, decideCancel, showCancelForm } from './cancel-form.js';
import { decideBooking } from './decide-booking.js';

const bookingFields = z
  .object({
    day: typedText,
    time: typedText,
    venue: typedText,
    wantsThere: typedText,
    wantsPlace: typedText,
    pastLimitReason: typedText,
  })
  .strict();

/** Saves a meeting. */
export const saveBooking = formAction(SAVE_BOOKING, ANY_ROLE, bookingFields, {
  show: showBookingForm,
  decide: decideBooking,
  told: bookingTold,
});

const cancelFields = z.object({ day: typedText, why: typedText }).strict();

/** Cancels a meeting. */
export const cancelBooking = formAction(CANCEL_BOOKING, ANY_ROLE, cancelFields, {
  show: showCancelForm,
  decide: decideCancel,
  told: cancelTold,
});
