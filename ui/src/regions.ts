import { locale } from './wording.svelte';

/** The name of a country by its two letters, in the language that is spoken. */
export function regionName(code: string): string {
  return new Intl.DisplayNames([locale()], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
