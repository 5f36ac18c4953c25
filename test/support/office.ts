// The real office.js against our own Excel host, in Node: `startOffice()` makes Excel, Office and OfficeExtension
// global for the code under test, until `uninstall()`.
import type { WorkbookCells } from "../../src/sheets/grid.ts";
import { Host } from "../../src/workbench/host/host.ts";
import { dump } from "../../src/workbench/host/model/dump.ts";
import type { Dump } from "../../src/workbench/host/model/dump.ts";
import { workbookOf } from "../../src/workbench/host/model/load-cells.ts";
import { Workbook } from "../../src/workbench/host/model/workbook.ts";
import type { LibraryMetadata } from "../../src/workbench/host/protocol.ts";
import { openNodeWindow } from "./node-window.ts";

export interface OfficeOptions {
  /** Versions as strings: `{ ExcelApi: "1.9" }`; the rest is as in Office 2021 LTSC. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** A workbook of the model, or plain cells to make one from; an empty "Sheet1" otherwise. */
  readonly workbook?: Workbook | WorkbookCells;
  readonly locale?: string;
  readonly readOnly?: boolean;
  readonly metadata?: LibraryMetadata;
}

export interface OfficeSession {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  readonly workbook: Workbook;
  /** The whole state of the workbook as plain data. */
  readonly dump: () => Dump;
  /** The user types into a cell: "Sheet1!B2". Events reach the add-in before the promise settles. */
  readonly type: (address: string, entry: string | number) => Promise<void>;
  /** Lets messages under way arrive. */
  readonly settle: () => Promise<void>;
  /** Takes the globals away again and closes the connection. */
  readonly uninstall: () => void;
}

const names = ["Excel", "Office", "OfficeExtension"] as const;

export async function startOffice(options: OfficeOptions = {}): Promise<OfficeSession> {
  const { workbook: given } = options;
  const workbook =
    given === undefined ? new Workbook() : given instanceof Workbook ? given : workbookOf(given);
  const window: { deliver: (message: string) => void } = { deliver: () => undefined };
  const host = new Host({
    workbook,
    origin: "https://localhost",
    send: (message) => window.deliver(message),
    ...(options.requirements === undefined ? {} : { requirements: options.requirements }),
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.readOnly === undefined ? {} : { readOnly: options.readOnly }),
    ...(options.metadata === undefined ? {} : { metadata: options.metadata }),
  });
  const opened = openNodeWindow(host.transport.windowName, (message) => void host.transport.receive(message));
  window.deliver = opened.deliver;
  const library = opened.globals as unknown as Pick<OfficeSession, "Excel" | "Office" | "OfficeExtension">;
  await library.Office.onReady();
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: library[name], configurable: true, writable: true });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    Excel: library.Excel,
    Office: library.Office,
    OfficeExtension: library.OfficeExtension,
    host,
    workbook,
    dump: () => dump(workbook),
    settle,
    type: async (address, entry) => {
      workbook.resolve(address).values = [[entry]];
      workbook.flushEvents();
      await settle();
    },
    uninstall: () => {
      opened.close();
      host.close();
      for (const [name, descriptor] of before) {
        if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
        else Object.defineProperty(globalThis, name, descriptor);
      }
    },
  };
}
