// Node names its errors by a code: ENOENT, ERR_PARSE_ARGS_UNKNOWN_OPTION.

/** The code of an error of Node's own; null for anything else, which is a fault of ours. */
export function errorCode(error: unknown): string | null {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded && typeof error.code === "string" ? error.code : null;
}
