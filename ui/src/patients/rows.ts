/** Where the arrow keys lead among rows, or `search` for the field above them; nothing for any other key. */
export function rowFor(key: string, from: number | 'search', count: number): number | 'search' | null {
  if (count === 0) return null;
  const last = count - 1;
  if (from === 'search') return key === 'ArrowDown' ? 0 : null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, from + 1);
    case 'ArrowUp':
      return from === 0 ? 'search' : from - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
