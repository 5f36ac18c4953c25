// A host for one workbook: the model, the engine and the transport put together, with switches for what can go wrong.
import { Engine } from "./engine.ts";
import { HostError } from "./errors.ts";
import metadata from "./library-metadata.json" with { type: "json" };
import type { Batch, LibraryMetadata } from "./protocol.ts";
import { Workbook } from "./model/workbook.ts";
import { officeErrors, OfficeTransport } from "./transport.ts";
import type { Answer } from "./transport.ts";

/** ExcelApi 1.14 is that of Office 2021 LTSC, the oldest Excel we serve. */
export const standardRequirements: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.4",
  DialogApi: "1.2",
  Settings: "1.1",
};

export interface HostOptions {
  readonly workbook?: Workbook;
  /** Requirement sets by version, "1.14"; added to the standard ones. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** "zh-CN" unless told otherwise. */
  readonly locale?: string;
  readonly readOnly?: boolean;
  readonly origin: string;
  readonly send: (message: string) => void;
  readonly metadata?: LibraryMetadata;
}

/** What tests count: round trips and their size. */
export interface Traffic {
  batches: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
}

const megabyte = 1024 * 1024;
const delayForCellEdit = 64;
const saveSettings = 76;
const loadSettings = 75;

/** The library tells the host that it is ready for commands; there is nothing to do. */
class AddinInternalService {
  static readonly type = "AddinInternalService";
  notifyActionHandlerReady(): void {}
}

const services = new Map<string, object>([
  ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
]);

export class Host {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly transport: OfficeTransport;
  readonly traffic: Traffic = { batches: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0 };
  /** In bytes; Excel on the web takes and gives at most 5 MB. */
  requestLimit = 5 * megabyte;
  responseLimit = 5 * megabyte;
  /** Called before each batch with its number (from 1): the place to let a colleague delete a sheet in between. */
  beforeBatch: ((batch: number) => void) | null = null;
  #edit: { readonly ended: Promise<void>; readonly end: () => void } | null = null;
  readonly #stopListening: () => void;

  constructor(options: HostOptions) {
    this.workbook = options.workbook ?? new Workbook();
    if (options.readOnly === true) this.workbook.openReadOnly(true);
    const requirements = { ...standardRequirements, ...options.requirements };
    this.engine = new Engine(
      this.workbook,
      options.metadata ?? metadata,
      requirements["ExcelApi"] ?? "1.1",
      services,
    );
    this.transport = new OfficeTransport({
      requirements,
      locale: options.locale ?? "zh-CN",
      readOnly: this.workbook.readOnly,
      origin: options.origin,
      send: options.send,
      settings: () => this.workbook.settings.serialized(),
      documentName: () => this.workbook.name,
      execute: (body, flags, internal) =>
        internal ? this.#executeInternal(body) : this.#execute(body, flags),
      call: (dispatchId, data) => this.#call(dispatchId, data),
    });
    this.#stopListening = this.workbook.events.listen((entries) =>
      this.transport.fire("richApiMessage", { ArrayData: entries }),
    );
  }

  /** Whether the user is typing into a cell. */
  get isEditingCell(): boolean {
    return this.#edit !== null;
  }
  /** The user begins to type: batches fail, or wait where they asked for it, until `endCellEdit`. */
  beginCellEdit(): void {
    if (this.#edit !== null) return;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.#edit = { ended, end };
  }
  endCellEdit(): void {
    this.#edit?.end();
    this.#edit = null;
  }

  /** Cuts the connection: nothing is sent any more. */
  close(): void {
    this.endCellEdit();
    this.#stopListening();
  }

  /** Notifications of the library to the host; neither counted nor held up. */
  #executeInternal(body: string): Promise<Answer> {
    return Promise.resolve({ data: JSON.stringify(this.engine.execute(JSON.parse(body) as Batch)) });
  }

  async #execute(body: string, flags: number): Promise<Answer> {
    const size = byteLength(body);
    this.traffic.largestRequest = Math.max(this.traffic.largestRequest, size);
    if (size > this.requestLimit) return { error: officeErrors.requestTooLarge };
    if (this.#edit !== null) {
      if ((flags & delayForCellEdit) === 0) return { error: officeErrors.invalidCallInContext };
      await this.#edit.ended;
    }
    this.traffic.batches++;
    this.traffic.requestBytes += size;
    this.beforeBatch?.(this.traffic.batches);
    const response = JSON.stringify(this.engine.execute(JSON.parse(body) as Batch));
    const answered = byteLength(response);
    this.traffic.responseBytes += answered;
    return answered > this.responseLimit ? { error: officeErrors.responseTooLarge } : { data: response };
  }

  /** Settings of the document by the older API; any other call is a gap and recorded as such. */
  #call(dispatchId: number, data: Readonly<Record<string, unknown>>): Answer {
    const { settings } = this.workbook;
    if (dispatchId === loadSettings)
      return {
        data: { Properties: { Settings: settings.serialized().map(([Name, Value]) => ({ Name, Value })) } },
      };
    if (dispatchId === saveSettings) {
      try {
        settings.replaceAll(settingsIn(data));
        return { data: {} };
      } catch (error) {
        if (error instanceof HostError) return { error: officeErrors.invalidCallInContext };
        throw error;
      }
    }
    this.engine.missing.add(`document call ${dispatchId}`);
    return { error: officeErrors.unsupportedCall };
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** [key, JSON] pairs of a save request, wherever the library nests them. */
function settingsIn(data: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const found = findProperties(data);
  return found.map((pair) => {
    if (!Array.isArray(pair)) throw new HostError("InvalidArgument");
    return [String(pair[0]), String(pair[1])] as const;
  });
}

function findProperties(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if ("Properties" in value && Array.isArray(value.Properties)) return value.Properties;
  for (const inner of Object.values(value)) {
    const found = findProperties(inner);
    if (found.length > 0) return found;
  }
  return [];
}
