// What all collections of the rich API have in common.
import { HostError } from "../errors.ts";
import { asCount } from "../unknown.ts";

export abstract class Collection<T extends object> {
  abstract get items(): readonly T[];
  /** The keys under which an item is found, ids first; names are compared without case. */
  protected abstract keysOf(item: T): readonly string[];

  find(key: unknown): T | undefined {
    const wanted = String(key).toLowerCase();
    return (
      this.items.find((item) => this.keysOf(item)[0] === key) ??
      this.items.find((item) => this.keysOf(item).some((known) => known.toLowerCase() === wanted))
    );
  }

  getItem(key: unknown): T {
    const found = this.find(key);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): T | null {
    return this.find(key) ?? null;
  }

  getItemAt(index: unknown): T {
    const found = this.items[asCount(index)];
    if (found === undefined) throw new HostError("InvalidArgument");
    return found;
  }

  getCount(): number {
    return this.items.length;
  }

  get count(): number {
    return this.items.length;
  }
}
