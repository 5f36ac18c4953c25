import type { ReadRequest, WorkerLike } from "../../../src/workbook/xlsx/worker/protocol.ts";
import { receiveFile } from "../../../src/workbook/xlsx/receive-file.ts";
import { receiveFiles, type ChosenFile } from "../../../src/workbook/xlsx/worker/receive-files.ts";
import { oneSheet } from "../../tools/ooxml.ts";

const cell = (text: string): string => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;

function chosen(file: string, bytes: Uint8Array, more: Partial<ChosenFile> = {}): ChosenFile {
  return {
    file,
    modified: 1,
    size: bytes.length,
    bytes: () => Promise.resolve(new Uint8Array(bytes).buffer),
    ...more,
  };
}

/** A worker in this process; `never` names files that it never answers. */
function workers(
  never: readonly string[] = [],
  fault: "loading" | "answer" | null = null,
  onSilence: (() => void) | null = null,
) {
  const log: string[] = [];
  const startWorker = (): WorkerLike => {
    log.push("start");
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      terminate: () => log.push("end"),
      postMessage: ({ id, facts, bytes }: ReadRequest, transfer) => {
        expect(transfer).toEqual([bytes]);
        log.push(facts.file);
        if (never.includes(facts.file)) return onSilence?.();
        void receiveFile(new Uint8Array(bytes), facts).then((received) => {
          if (fault === "loading") worker.onerror?.({ message: "no script" });
          else if (fault === "answer") worker.onmessage?.({ data: { id, kind: "failed", detail: "Oh" } });
          else worker.onmessage?.({ data: { id, kind: "received", received } });
        });
      },
    };
    return worker;
  };
  return { startWorker, log };
}

const good = chosen("好.xlsx", oneSheet(cell("甲")));
const cut = chosen("断.xlsx", oneSheet(cell("乙")).subarray(0, 300));
const other = chosen("另.xlsx", oneSheet(cell("丙")));

test("files come back in their order, refused or read, with progress; one worker serves them all", async () => {
  const { startWorker, log } = workers();
  const progress: string[] = [];
  const { received, stopped } = await receiveFiles([good, cut, other], {
    startWorker,
    onProgress: ({ done, total }) => progress.push(`${done}/${total}`),
  });
  expect(stopped).toBe(false);
  expect(
    received.map(({ file, content }) => [file, content.kind === "read" ? "read" : content.code]),
  ).toEqual([
    ["好.xlsx", "read"],
    ["断.xlsx", "TRUNCATED"],
    ["另.xlsx", "read"],
  ]);
  expect(progress).toEqual(["1/3", "2/3", "3/3"]);
  expect(log).toEqual(["start", "好.xlsx", "断.xlsx", "另.xlsx", "end"]);
});

test("the same bytes have the same fingerprint, whatever the name; others another", async () => {
  const { startWorker } = workers();
  const copy = chosen("好 副本.xlsx", oneSheet(cell("甲")));
  const { received } = await receiveFiles([good, copy, other], { startWorker });
  const [a, b, c] = received.map(({ fingerprint }) => fingerprint);
  expect(a).toMatch(/^[0-9a-f]{64}$/u);
  expect(b).toBe(a);
  expect(c).not.toBe(a);
});

test("a file that takes too long is refused, its worker ended, and the others are read by a new one", async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
  try {
    const { startWorker, log } = workers(["好.xlsx"], null, () => {
      queueMicrotask(() => jest.advanceTimersByTime(30_000));
    });
    const { received } = await receiveFiles([good, other], { startWorker });
    expect(received.map(({ content }) => (content.kind === "read" ? "read" : content.code))).toEqual([
      "TIME-LIMIT",
      "read",
    ]);
    expect(log).toEqual(["start", "好.xlsx", "end", "start", "另.xlsx", "end"]);
  } finally {
    jest.useRealTimers();
  }
});

test("stopping ends the worker and keeps what was read", async () => {
  const stop = new AbortController();
  const { startWorker, log } = workers(["另.xlsx"], null, () => stop.abort());
  const { received, stopped } = await receiveFiles([good, other, cut], {
    startWorker,
    signal: stop.signal,
  });
  expect(stopped).toBe(true);
  expect(received.map(({ file }) => file)).toEqual(["好.xlsx"]);
  expect(log).toEqual(["start", "好.xlsx", "另.xlsx", "end"]);
});

test("stopped before it began, or while the bytes are fetched: no worker is asked", async () => {
  const stop = new AbortController();
  const { startWorker, log } = workers();
  const slow = chosen("慢.xlsx", oneSheet(cell("甲")), {
    bytes: () => {
      stop.abort();
      return Promise.resolve(new ArrayBuffer(0));
    },
  });
  expect(await receiveFiles([slow], { startWorker, signal: stop.signal })).toEqual({
    received: [],
    stopped: true,
  });
  expect(await receiveFiles([good], { startWorker, signal: stop.signal })).toEqual({
    received: [],
    stopped: true,
  });
  expect(log).toEqual([]);
});

test("a file that is too large is refused by its size, one that is gone by its name, without asking a worker", async () => {
  const { startWorker, log } = workers();
  const huge = chosen("大.xlsx", new Uint8Array(1), { size: 300 * 1024 * 1024 });
  const gone = chosen("没了.xlsx", new Uint8Array(1), {
    bytes: () => Promise.reject(new Error("NotReadable")),
  });
  const { received } = await receiveFiles([huge, gone], { startWorker });
  expect(received.map(({ content }) => (content.kind === "read" ? "read" : content.code))).toEqual([
    "TOO-LARGE",
    "GONE",
  ]);
  expect(log).toEqual([]);
});

test.each(["loading", "answer"] as const)(
  "a fault of ours (%s) is thrown, and the worker ended",
  async (fault) => {
    const { startWorker, log } = workers([], fault);
    await expect(receiveFiles([good], { startWorker })).rejects.toThrow("The reading worker failed");
    expect(log.at(-1)).toBe("end");
  },
);
