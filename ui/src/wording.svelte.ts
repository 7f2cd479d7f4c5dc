import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import germanShared from '../../texts/de/shared.ftl?raw';
import german from '../../texts/de/window.ftl?raw';
import englishShared from '../../texts/en/shared.ftl?raw';
import english from '../../texts/en/window.ftl?raw';
import type { Language } from './api/types';

/** The texts in the language that is spoken. What a language lacks is said in English. */

const TEXTS: Record<Language, readonly string[]> = {
  en: [englishShared, english],
  de: [germanShared, german],
};

/** How dates and numbers are written. */
const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

class Spoken {
  language = $state<Language>('en');
}

const spoken = new Spoken();
const bundles = new Map<Language, FluentBundle>();

/** The language that is spoken now. Whatever is worded with it is worded anew when it changes. */
export function language(): Language {
  return spoken.language;
}

export function locale(): string {
  return LOCALES[spoken.language];
}

/** Speaks a language from now on; a tag that is none of ours is English. True if it is another one than before. */
export function speak(tag: string): boolean {
  const [name = ''] = tag.toLowerCase().split('-');
  const next = isOurs(name) ? name : 'en';
  const changed = next !== spoken.language;
  spoken.language = next;
  document.documentElement.lang = next;
  return changed;
}

function isOurs(name: string): name is Language {
  return Object.hasOwn(TEXTS, name);
}

/** A message with what is put into it; its key if nobody has a text for it. */
export function say(key: string, put?: Record<string, FluentVariable>): string {
  return said(spoken.language, key, put) ?? said('en', key, put) ?? key;
}

function said(of: Language, key: string, put: Record<string, FluentVariable> | undefined): string | null {
  const bundle = bundleOf(of);
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return null;
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, put, errors);
  return errors.length === 0 ? text : null;
}

function bundleOf(of: Language): FluentBundle {
  const known = bundles.get(of);
  if (known) return known;
  // Marks around what is put in would be read out, and nothing here is written from right to left.
  const bundle = new FluentBundle(LOCALES[of], { useIsolating: false });
  for (const text of TEXTS[of]) bundle.addResource(new FluentResource(text));
  bundles.set(of, bundle);
  return bundle;
}
