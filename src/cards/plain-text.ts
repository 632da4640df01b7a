import type { CardData, CardRequest } from './card-data.js';
import { joined, NONE_HELD } from './view.js';

/** The whole of a card in plain text: what a screen reader says, and what a client without cards shows. */
export function plainText(request: CardRequest): string {
  return linesOf(request)
    .filter((line) => line !== '')
    .join('\n');
}

function linesOf(request: CardRequest): string[] {
  switch (request.name) {
    case 'list':
      return listLines(request.data);
    case 'alert': {
      const { title, summary, sections, footnote } = request.data;
      const said = sections.flatMap(({ heading, rows }) => [
        heading,
        ...rows.map(({ name, standing, detail }) => joined([name, standing, detail])),
      ]);
      return [title, summary, ...said, footnote];
    }
    case 'figures': {
      const { title, summary, rows, notes, footnote } = request.data;
      const each = rows.map(({ name, share, percent, change }) => joined([name, share, percent, change]));
      return [title, summary, ...each, ...notes, footnote];
    }
    case 'case':
      return caseLines(request.data);
    case 'explanation': {
      const { title, answer, steps, notes, source, footnote } = request.data;
      return [title, answer, ...steps.map(factLine), ...notes, source, footnote];
    }
    case 'caseload': {
      const { title, summary, rows, footnote } = request.data;
      return [
        title,
        summary,
        ...rows.map(
          (row) => `${row.name}: ${row.children}, ${row.perFullTime} per full-time, ${row.standing}`,
        ),
        footnote,
      ];
    }
    case 'message': {
      const { title, paragraphs, facts, footnote = '' } = request.data;
      return [title, ...paragraphs, ...facts.map(factLine), footnote];
    }
    case 'form':
      return formLines(request.data);
    case 'help': {
      const { title, intro, sections, footnote } = request.data;
      return [
        title,
        intro,
        ...sections.map(
          ({ heading, examples }) => `${heading}: ${examples.map((one) => one.title).join('; ')}`,
        ),
        footnote,
      ];
    }
  }
}

/** A form in words: what it is about, what to mend, and the fields with what stands in them. */
function formLines({ title, intro = '', notices, rows, more, footnote = '' }: CardData<'form'>): string[] {
  const fields = [...rows, ...(more?.rows ?? [])].flat();
  return [
    title,
    intro,
    ...notices.map(({ words }) => words),
    ...fields.map(({ label, value, choices, mistake }) => {
      const shown = choices?.find((choice) => choice.value === value)?.title ?? value;
      return joined([`${label}: ${shown === '' ? 'not filled in' : shown}`, mistake]);
    }),
    footnote,
  ];
}

function listLines(data: CardData<'list'>): string[] {
  const { title, summary, notes = [], nothing = '', lines, footnote } = data;
  const each = lines.map((line) =>
    joined([
      `${line.reference} ${line.initials}`.trim(),
      line.what,
      line.standing,
      line.limit,
      line.booking,
      ...line.notes,
      line.iro,
    ]),
  );
  return [title, summary, ...notes, nothing, ...each, footnote];
}

function caseLines(data: CardData<'case'>): string[] {
  return [
    data.title,
    ...data.facts.map(factLine),
    'Owed',
    data.nothingOwed ?? '',
    ...data.owed.map((one) => joined([one.what, one.standing, one.limit, ...one.notes])),
    data.moreOwed ?? '',
    'Reviews held',
    data.held.length === 0 ? NONE_HELD : '',
    ...data.held.map((one) => joined([one.day, one.what, one.detail])),
    data.moreHeld ?? '',
    data.footnote,
  ];
}

function factLine({ label, value }: { label: string; value: string }): string {
  return `${label}: ${value}`;
}
