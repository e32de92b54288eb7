/** Which file of the page a request asks for, and under which address it is kept. Shared by the worker and its tests. */

/** First 16 hex digits of the SHA-256 of each file, by its path from the page's folder; the page itself is ''. */
export type FileHashes = Readonly<Record<string, string>>;

export const HASH_DIGITS = 16;

/**
 * @param scope address of the page's folder, with a slash at its end.
 * @returns undefined for what is none of the page's files.
 */
export function fileOf(url: string, scope: string, files: FileHashes): string | undefined {
  const plain = url.replace(/[?#].*$/s, '');
  if (!plain.startsWith(scope)) return undefined;
  const path = plain.slice(scope.length);
  const file = path === 'index.html' ? '' : decoded(path);
  return Object.hasOwn(files, file) ? file : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

/** The same file of two builds is kept twice where it differs, and once where it does not. */
export const keptAs = (file: string, scope: string, files: FileHashes): string =>
  `${new URL(file, scope).href}?${files[file]}`;
