const NOTHING = /^(?:none|no|nothing|nil|n\/a|[-–—]|keine?|nichts)$/i;

/** What to write where the author says in words that a list has no items; undefined for other words, and lists that need one. */
export function emptyListHint(key: string, value: string): string | undefined {
  return key === 'kit' && NOTHING.test(value.trim()) ? 'Nothing needed? Write `kit: []`.' : undefined;
}
