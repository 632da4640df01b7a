import type { CardData } from '../../cards/card-data.js';
import type { Role } from '../../case-index/person.js';
import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature } from '../feature.js';
import { sayButton } from '../wording/buttons.js';
import { dataAgeWords } from '../wording/footnote.js';

type Section = CardData<'help'>['sections'][number];

const FOR_ALL: readonly [string, readonly string[]][] = [
  [
    'Reviews',
    [
      'What reviews are due this week?',
      'Overdue reviews',
      'Reviews not booked in the next 30 days',
      'First reviews due next month',
    ],
  ],
  ['Minutes', ['Overdue minutes', 'Minutes due this week', 'Outstanding minutes']],
  ['Diary and caseload', ['What is in my diary this week?', 'Next review', 'Caseload']],
  ['Limits', ['First review for a child looked after from yesterday', 'Minutes for a review held today']],
];

const FOR_SERVICE: readonly [string, readonly string[]] = [
  'The service',
  ['Children without an IRO', 'How old is the data?'],
];
const FOR_MANAGER: readonly [string, readonly string[]] = [
  'The service',
  ['Children without an IRO', 'Cases with no start date', 'How old is the data?'],
];

/** What one can ask, each example a thing to tap. */
export const help: Feature<'help'> = {
  topic: 'help',
  requires: ANY_ROLE,
  async answer(_question, { person, directory }): Promise<Answer> {
    return {
      card: {
        name: 'help',
        data: {
          title: 'What you can ask',
          intro:
            'Type it your own way, or tap one. For one case, type its reference: “400003”, or “why is 400003 due then?” To do something, name the case: “record 400003”, “book 400003 for 12 April 10am at school”, “minutes sent 400003”, “history 400003”.',
          sections: sectionsFor(person.role),
          footnote: dataAgeWords(directory),
        },
      },
      preview: 'What you can ask',
    };
  },
};

function sectionsFor(role: Role): Section[] {
  const own = role === 'iro' ? [] : [role === 'admin' ? FOR_SERVICE : FOR_MANAGER];
  return [...FOR_ALL, ...own].map(([heading, examples]) => ({ heading, examples: examples.map(sayButton) }));
}
