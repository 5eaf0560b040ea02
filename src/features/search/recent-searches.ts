/** Where they are stored, in this browser only. */
const key = 'jinhua-plan-atlas.searches';

const most = 8;

/** What was searched for, the last first. A storage that is full, blocked or damaged is an empty one. */
export class RecentSearches {
  constructor(private readonly storage: () => Storage = () => localStorage) {}

  read(): readonly string[] {
    try {
      const stored: unknown = JSON.parse(this.storage().getItem(key) ?? '[]');
      return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string').slice(0, most) : [];
    } catch {
      return [];
    }
  }

  add(text: string): void {
    const texts = [text, ...this.read().filter((other) => other !== text)].slice(0, most);
    this.#try((storage) => storage.setItem(key, JSON.stringify(texts)));
  }

  clear(): void {
    this.#try((storage) => storage.removeItem(key));
  }

  #try(step: (storage: Storage) => void): void {
    try {
      step(this.storage());
    } catch {
      // What cannot be stored is forgotten with the page.
    }
  }
}
