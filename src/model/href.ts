/**
 * Addresses that a page may link to. Anything else (`javascript:`, `data:`, …) is refused at both borders: by the compiler and
 * where the link is drawn. The parser of the platform decides, because a pattern lets through what browsers then accept.
 */
export function isSafeHref(href: string): boolean {
  try {
    return /^(https?|mailto|tel):$/.test(new URL(href, 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
}
