import type { CardData, CardName, CardRequest } from './card-data.js';
import { escapeMarkdown as esc, oneLine } from './escape-markdown.js';
import { figuresView } from './figures-view.js';
import { formView } from './form-view.js';
import { buttonView, COLOURS, type View } from './view-parts.js';

/** Said on a case card in place of reviews held. */
export const NONE_HELD = 'None on record.';

/** A text's parts in one line; those that are not there are left out. */
export function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** The values for a card's template. */
export function viewOf(request: CardRequest): View {
  switch (request.name) {
    case 'list':
      return listView(request.data);
    case 'alert':
      return alertView(request.data);
    case 'figures':
      return figuresView(request.data);
    case 'case':
      return caseView(request.data);
    case 'explanation':
      return explanationView(request.data);
    case 'caseload':
      return caseloadView(request.data);
    case 'message':
      return messageView(request.data);
    case 'help':
      return helpView(request.data);
    case 'form':
      return formView(request.data);
  }
}

function listView(data: CardData<'list'>): View {
  const { title, summary, notes = [], lines, nothing = '', buttons, footnote } = data;
  return {
    title: esc(title),
    summary: esc(summary),
    notes: notes.map(esc),
    nothing: esc(nothing),
    lines: lines.map((line) => ({
      // Runs of rich text are shown as they stand: no client reads markdown there.
      heading: oneLine(`${line.reference} ${line.initials}`.trim()),
      standing: oneLine(`  ${line.standing}`),
      color: COLOURS[line.urgency],
      detail: esc(joined([line.what, line.limit, line.booking, ...line.notes, line.iro])),
      open: line.open,
      actions: line.actions.map(buttonView),
    })),
    buttons: buttons.map(buttonView),
    footnote: esc(footnote),
  };
}

function alertView({ title, summary, sections, buttons, footnote }: CardData<'alert'>): View {
  return {
    title: esc(title),
    summary: esc(summary),
    sections: sections.map(({ heading, rows }) => ({
      heading: esc(heading),
      rows: rows.map((row) => ({
        name: oneLine(row.name),
        standing: oneLine(row.standing === '' ? '' : `  ${row.standing}`),
        color: COLOURS[row.urgency],
        detail: esc(row.detail),
        open: row.open,
      })),
    })),
    buttons: buttons.map(buttonView),
    footnote: esc(footnote),
  };
}

function caseView(data: CardData<'case'>): View {
  return {
    title: esc(data.title),
    facts: data.facts.map(factView),
    owed: data.owed.map((one) => ({
      what: esc(one.what),
      standing: esc(one.standing),
      color: COLOURS[one.urgency],
      detail: esc(joined([one.limit, ...one.notes])),
    })),
    nothingOwed: esc(data.nothingOwed ?? ''),
    moreOwed: esc(data.moreOwed ?? ''),
    held: data.held.map(({ day, what, detail }) => ({
      heading: esc(joined([day, what])),
      detail: esc(detail),
    })),
    noneHeld: data.held.length === 0 ? NONE_HELD : '',
    moreHeld: esc(data.moreHeld ?? ''),
    buttons: data.buttons.map(buttonView),
    footnote: esc(data.footnote),
  };
}

function explanationView(data: CardData<'explanation'>): View {
  return {
    title: esc(data.title),
    answer: esc(data.answer),
    steps: data.steps.map(factView),
    notes: data.notes.map(esc),
    source: esc(data.source),
    buttons: data.buttons.map(buttonView),
    footnote: esc(data.footnote),
  };
}

function caseloadView(data: CardData<'caseload'>): View {
  return {
    title: esc(data.title),
    summary: esc(data.summary),
    rows: data.rows.map((row) => ({
      name: esc(row.name),
      standing: esc(row.standing),
      color: COLOURS[row.urgency],
      children: esc(row.children),
      each: `${esc(row.perFullTime)} per full-time`,
    })),
    buttons: data.buttons.map(buttonView),
    footnote: esc(data.footnote),
  };
}

function messageView(data: CardData<'message'>): View {
  return {
    title: esc(data.title),
    paragraphs: data.paragraphs.map(esc),
    facts: data.facts.map(factView),
    buttons: data.buttons.map(buttonView),
    links: data.links ?? [],
    footnote: esc(data.footnote ?? ''),
  };
}

function helpView(data: CardData<'help'>): View {
  return {
    title: esc(data.title),
    intro: esc(data.intro),
    sections: data.sections.map(({ heading, examples }) => ({
      heading: esc(heading),
      examples: examples.map((example) => ({ ...buttonView(example), shown: esc(example.title) })),
    })),
    footnote: esc(data.footnote),
  };
}

function factView({ label, value }: { label: string; value: string }): View {
  return { label: esc(label), value: esc(value) };
}

/** Every card there is a template for. */
export const CARD_NAMES: readonly CardName[] = [
  'list',
  'alert',
  'figures',
  'case',
  'explanation',
  'caseload',
  'message',
  'help',
  'form',
];
