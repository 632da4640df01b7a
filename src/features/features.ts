import { alertCsv } from './alert/alert-csv.js';
import { booking } from './booking/booking.js';
import { oneCase } from './case/case.js';
import { caseload } from './caseload/caseload.js';
import { correction } from './correction/correction.js';
import { cover } from './cover/cover.js';
import { dataAge } from './data-age/data-age.js';
import { diary } from './diary/diary.js';
import type { Features } from './feature.js';
import { figureList } from './figures/figure-list.js';
import { figures } from './figures/figures.js';
import { help } from './help/help.js';
import { history } from './history/history.js';
import { limit } from './limit/limit.js';
import { minutes } from './minutes/minutes.js';
import { nextReview } from './next-review/next-review.js';
import { outcome } from './outcome/outcome.js';
import { paperwork } from './paperwork/paperwork.js';
import { paperworkForm } from './paperwork/paperwork-form.js';
import { proof } from './proof/proof.js';
import { reminders } from './reminders/reminders.js';
import { reviews } from './reviews/reviews.js';
import { hello, thanks } from './small-talk/small-talk.js';
import { snooze } from './snooze/snooze.js';
import { startNotKnown } from './start-not-known/start-not-known.js';
import { unallocated } from './unallocated/unallocated.js';
import { worklist } from './worklist/worklist.js';

/** Everything that a person can ask, by topic. */
export const features: Features = {
  reviews,
  minutes,
  diary,
  case: oneCase,
  limit,
  booking,
  outcome,
  correction,
  history,
  paperwork,
  'paperwork-form': paperworkForm,
  'next-review': nextReview,
  caseload,
  unallocated,
  'start-not-known': startNotKnown,
  'data-age': dataAge,
  worklist,
  snooze,
  reminders,
  proof,
  cover,
  figures,
  'figure-list': figureList,
  'alert-csv': alertCsv,
  help,
  hello,
  thanks,
};
