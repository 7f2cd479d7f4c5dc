/** How many words an invitation has. */
export const SIX = 6;

/** The words in what was typed or told, whatever stands between them. */
export function wordsOf(typed: string): string[] {
  return typed.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
