// The errors a host answers with. Codes are Excel's own; which misuse gets which code is our picture of Excel.

const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type HostErrorCode = keyof typeof messages;

const statuses: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

/** A failure the host reports to the library: code and message as Excel words them, with the HTTP status it carries. */
export class HostError extends Error {
  readonly status: number;
  constructor(
    readonly code: HostErrorCode,
    message: string = messages[code],
  ) {
    super(message);
    this.name = "HostError";
    this.status = statuses[code] ?? 400;
  }
}
