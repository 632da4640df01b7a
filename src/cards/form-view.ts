import type { CardData } from './card-data.js';
import { escapeMarkdown as esc } from './escape-markdown.js';
import { type Field, LONGEST_TEXT } from './form-data.js';
import { buttonView, COLOURS, type View } from './view-parts.js';

/** The values for a form's template. What stands in a field is shown as it was typed: no client reads markdown there. */
export function formView(data: CardData<'form'>): View {
  return {
    title: esc(data.title),
    intro: esc(data.intro ?? ''),
    notices: data.notices.map(({ words, urgency }) => ({ words: esc(words), color: COLOURS[urgency] })),
    rows: data.rows.map(rowView),
    moreTitle: data.more?.title ?? '',
    moreShown: data.more?.shown ?? false,
    moreRows: data.more?.rows.map(rowView) ?? [],
    // The first is what is mostly meant; the others must not be taken for it.
    saves: data.saves.map((save, index) => ({
      ...buttonView(save),
      style: index === 0 ? 'positive' : 'default',
    })),
    buttons: data.buttons.map(buttonView),
    footnote: esc(data.footnote ?? ''),
  };
}

function rowView(fields: readonly Field[]): View {
  return { columns: fields.map(fieldView) };
}

function fieldView({ mistake = '', errorMessage, choices = [], ...field }: Field): View {
  return {
    ...field,
    label: esc(field.label),
    mistake: esc(mistake),
    errorMessage: esc(errorMessage ?? `${field.label}: please fill this in.`),
    choices,
    max: LONGEST_TEXT,
  };
}
