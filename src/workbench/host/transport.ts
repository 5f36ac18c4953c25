// The host side of Excel on the web as office.js knows it: messages between a page and the add-in's frame.
// Plain strings in and out; how they travel (a frame, a timer in Node) is the caller's business.
import { asRecord } from "./unknown.ts";

/** Error numbers of Office's own document API that the library translates into the errors of the rich API. */
export const officeErrors = {
  /** Becomes InvalidOperationInCellEditMode. */
  invalidCallInContext: 5004,
  /** Becomes RequestPayloadSizeLimitExceeded. */
  requestTooLarge: 5103,
  /** Becomes ResponsePayloadSizeLimitExceeded. */
  responseTooLarge: 5104,
  /** "Operation not supported" of the document API. */
  unsupportedCall: 5000,
} as const;

/** What a host does with a call: its data, or one of Office's error numbers. */
export type Answer = { readonly data: unknown } | { readonly error: number };

export interface TransportOptions {
  /** Versions as strings, "1.14". */
  readonly requirements: Readonly<Record<string, string>>;
  /** "zh-CN". */
  readonly locale: string;
  readonly readOnly: boolean;
  /** Origin of the page that plays the host; the add-in must be served from the same host name over HTTPS. */
  readonly origin: string;
  /** Settings of the document as [key, JSON] when the add-in starts. */
  readonly settings: () => readonly (readonly [string, string])[];
  /** A batch of the rich API: its JSON and the request flags. `internal` ones are the library's own business. */
  readonly execute: (body: string, flags: number, internal: boolean) => Promise<Answer>;
  /** Any other call, by Office's dispatch number. */
  readonly call: (dispatchId: number, data: Readonly<Record<string, unknown>>) => Answer;
  readonly send: (message: string) => void;
  readonly documentName: () => string;
}

const executeRichApi = 93;

export class OfficeTransport {
  readonly #conversation = `conversation-${crypto.randomUUID()}`;
  readonly #subscriptions = new Map<string, unknown>();

  constructor(readonly options: TransportOptions) {}

  /** What the add-in's window must be named before office.js loads, so that it finds this host. */
  get windowName(): string {
    const { locale, origin } = this.options;
    return JSON.stringify({
      baseFrameName: "pane",
      hostInfo: ["Excel", "Web", "16.00", locale, "", "", "disableLogging", "0"].join("|"),
      xdmInfo: [this.#conversation, "workbench", origin].join("|"),
      serializerVersion: "1",
    });
  }

  /** Takes one message of the add-in; what is not ours is ignored. */
  async receive(text: unknown): Promise<void> {
    const message = parse(text);
    if (message === null || message["_messageType"] !== 0) return;
    if (message["_conversationId"] !== this.#conversation) return;
    const action = String(message["_actionName"]);
    const reply = (data: unknown): void => this.#post(action, message["_correlationId"], data, false);
    if (message["_actionType"] === 1) {
      this.#subscriptions.set(action, message["_correlationId"]);
      return reply({ Version: 1, Error: 0 });
    }
    if (message["_actionType"] === 2) {
      this.#subscriptions.delete(action);
      return reply({ Version: 1, Error: 0 });
    }
    if (action === "ContextActivationManager_getAppContextAsync") return reply(this.#context());
    if (action === "ContextActivationManager_notifyHost") return;
    if (action !== "executeMethod") return reply(null);
    const answer = await this.#execute(asRecord(message["_data"]));
    return reply("error" in answer ? { Version: 1, Error: answer.error } : asRecord(answer.data));
  }

  /** Sends an event to the add-in if it listens: `richApiMessage` carries the events of the rich API. */
  fire(event: string, data: unknown): void {
    for (const [action, correlation] of this.#subscriptions) {
      if (action.endsWith(event)) this.#post(action, correlation, data, true);
    }
  }

  async #execute(data: Readonly<Record<string, unknown>>): Promise<Answer> {
    const dispatchId = Number(asRecord(data["DdaMethod"])["DispatchId"]);
    if (dispatchId !== executeRichApi) {
      const answer = this.options.call(dispatchId, data);
      return "error" in answer ? answer : { data: { Version: 1, Error: 0, ...asRecord(answer.data) } };
    }
    const request = Array.isArray(data["ArrayData"]) ? data["ArrayData"] : [];
    const answer = await this.options.execute(
      String(request[4]),
      Number(request[6]),
      request[0] === "WacPartition",
    );
    return "error" in answer ? answer : { data: { Version: 1, Error: 0, Data: [200, [], answer.data] } };
  }

  #post(action: string, correlation: unknown, data: unknown, isEvent: boolean): void {
    this.options.send(
      JSON.stringify({
        _messageType: 1,
        _actionName: action,
        _conversationId: this.#conversation,
        _correlationId: correlation,
        _origin: this.options.origin,
        _data: data,
        _errorCode: 0,
        _responseType: isEvent ? 1 : 0,
        _serializerVersion: 1,
      }),
    );
  }

  #context(): Record<string, unknown> {
    const { locale, origin, readOnly, requirements, settings, documentName } = this.options;
    return {
      _id: "workbench",
      _appName: 16,
      _appVersion: "16.0",
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${origin}/${documentName()}`,
      _clientMode: readOnly ? 0 : 1,
      _settings: settings(),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "00000000-0000-0000-0000-000000000000",
      _appInstanceId: "workbench",
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: "16.0.18000.00000",
      _addinName: "workbench",
      _appDomains: [],
      _dialogRequirementMatrix: "{}",
      _featureGates: {},
      _initialDisplayMode: 0,
    };
  }
}

function parse(text: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof text !== "string") return null;
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return null; // other scripts post their own messages through the same window
  }
}
