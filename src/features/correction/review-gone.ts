import type { Decision } from '../forms/save-form.js';
import type { CorrectTyped } from './correct-form.js';

/** The review that was to be put right is not on record any more. */
export function reviewGone(): Decision<CorrectTyped> {
  return {
    mistakes: {},
    notices: [
      {
        words:
          'That review is not on record any more: it was taken back or moved. Nothing was changed. Open the case to see it as it is.',
        urgency: 'over',
      },
    ],
  };
}
