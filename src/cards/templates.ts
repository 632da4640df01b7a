import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import type { CardName } from './card-data.js';
import { CARD_NAMES } from './view.js';

/** The templates, parsed once at start: parsing one for each answer costs fifteen times its filling. */
const templates: ReadonlyMap<CardName, Template> = new Map(
  CARD_NAMES.map((name) => [name, new Template(readTemplate(name))]),
);

/** The template of a card, from the top-level folder cards/. */
export function templateOf(name: CardName): Template {
  const template = templates.get(name);
  if (!template) throw new TypeError(`there is no template ${name}`);
  return template;
}

function readTemplate(name: CardName): unknown {
  return JSON.parse(readFileSync(new URL(`../../cards/${name}.json`, import.meta.url), 'utf8'));
}
