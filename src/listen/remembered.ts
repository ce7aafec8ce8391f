/** What a reader chose last, as text. Storage that is full or blocked counts as empty. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // Remembering is a courtesy; listening goes on without it.
  }
}

const keyOf = (name: string) => `kanbao:listen-${name}`;
