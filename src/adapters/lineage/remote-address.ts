// Addresses of remotes and data, as they may be stored for ever: without credentials.

const maxLength = 4_096;
/** `git@github.com:acme/models.git` */
const scpLike = /^(?:[\w.-]+@)?[\w.-]+:[^\s@?#]+$/;

/**
 * `raw` without user, password, query and fragment, and without `.git` at its end; `null` for what is neither
 * an address nor a path, because something secret might be in it. The user `git` of an SSH address is kept:
 * it names no one.
 */
export function withoutCredentials(raw: string): string | null {
  const text = raw.trim();
  if (text === '' || text.length > maxLength || /[\s\p{Cc}]/u.test(text)) return null;
  if (text.includes('://')) return ofUrl(text);
  if (scpLike.test(text)) return trimmed(text.replace(/^(?!git@)[^@/]+@/, ''));
  return text.includes('@') ? null : trimmed(text);
}

function ofUrl(text: string): string | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  url.password = '';
  if (url.username !== 'git' || !/^(?:git\+)?ssh:$/.test(url.protocol)) url.username = '';
  url.search = '';
  url.hash = '';
  // A scheme that the URL standard does not know may keep a user where the setters do not reach.
  return /^[^/]*\/\/(?!git@)[^/]*@/.test(url.href) ? null : trimmed(url.href);
}

function trimmed(address: string): string {
  return address.replace(/\/+$/, '').replace(/\.git$/, '');
}
