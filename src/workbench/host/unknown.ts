// Narrowing of values that come over the wire.
import { HostError } from "./errors.ts";

/** The value as a record; an empty one where it is none. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

/** A whole number of at least `from`. */
export function asCount(value: unknown, from = 0): number {
  const number = asNumber(value);
  if (!Number.isInteger(number) || number < from) throw new HostError("InvalidArgument");
  return number;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** One of the values an Excel enumeration allows. */
export function asOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

const namedColours: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** "#RRGGBB" in capitals, from the same or an HTML colour name. */
export function asColour(value: unknown): string {
  const text = asText(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = namedColours[text.toLowerCase()];
  if (named === undefined) throw new HostError("InvalidArgument");
  return named;
}
