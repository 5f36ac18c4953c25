// The rules that a user loaded for a workbook: kept with it, put in force before anything is read, told where they cannot be
// used. The registry holds what applies; the shelf holds what is kept and what went wrong. One shelf for a workbook.
import * as z from "zod/mini";
import { loadNotices, readNoticeData, readNoticeFile, type NoticeReading } from "../notices/notice-file.ts";
import { loadNotice, unloadNotice, unloadNotices } from "../notices/registry.ts";
import type { PlanPort } from "../workbook/port.ts";

type Store = Pick<PlanPort, "readStored" | "writeStored">;

/** A file of rules on the shelf: in force, or kept and not used, with the reasons. */
export interface ShelvedNotice {
  readonly file: string;
  /** As the file holds it: what is kept. */
  readonly data: unknown;
  readonly reading: NoticeReading;
}

export interface ShelfState {
  readonly notices: readonly ShelvedNotice[];
  /** What is kept with the workbook is no list of rules that this version knows: left alone until it is removed. */
  readonly unreadable: boolean;
  /** Whether the workbook keeps what is shown here. */
  readonly saved: boolean;
  /** Why it could not be read or kept; null where it could. */
  readonly failure: { readonly task: "read" | "keep"; readonly error: unknown } | null;
  /** Counts changes of what is in force, so that whoever read by other rules can see it. */
  readonly changes: number;
}

export interface Shelf {
  readonly state: () => ShelfState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads what the workbook keeps and puts it in force, once; tried again after a failure. Never rejects. */
  readonly open: () => Promise<void>;
  /** Puts the rules of a file in force and keeps them; a file with faults changes nothing. */
  readonly load: (file: string, bytes: Uint8Array) => NoticeReading;
  readonly remove: (notice: ShelvedNotice) => void;
  /** Takes away what this version cannot read. */
  readonly removeUnreadable: () => void;
  /** Tries again to keep what is shown. */
  readonly keep: () => void;
}

const version = 1;
const keptSchema = z.object({
  version: z.literal(version),
  notices: z.array(z.object({ file: z.string(), data: z.unknown() })),
});

const shelves = new WeakMap<Store, Shelf>();

/** The shelf of a workbook: the same one for every part of the pane. */
export function shelfOf(workbook: Store): Shelf {
  const known = shelves.get(workbook);
  if (known !== undefined) return known;
  const shelf = newShelf(workbook);
  shelves.set(workbook, shelf);
  return shelf;
}

function newShelf(workbook: Store): Shelf {
  // A page outlives the workbook or the button press that it was opened for; rules do not.
  unloadNotices();
  let state: ShelfState = { notices: [], unreadable: false, saved: true, failure: null, changes: 0 };
  let opening: Promise<void> | null = null;
  let opened = false;
  /** Writings one after the other: each keeps what is shown when its turn comes. */
  let writing: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const become = (next: Partial<ShelfState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  async function open(): Promise<void> {
    try {
      const kept = await workbook.readStored("notices");
      opened = true;
      const parsed = keptSchema.safeParse(kept ?? { version, notices: [] });
      if (!parsed.success) return become({ unreadable: true, failure: null });
      const { notices } = parsed.data;
      const readings = loadNotices(
        notices.map(
          ({ data }) =>
            () =>
              readNoticeData(data),
        ),
      );
      const read = notices.flatMap((notice, at) => {
        const reading = readings[at];
        return reading === undefined ? [] : [{ ...notice, reading }];
      });
      // What was loaded while the workbook could not be asked goes before what it keeps.
      for (const { reading } of state.notices) {
        if (reading.kind === "notice") loadNotice(reading.notice, reading.data);
      }
      const changes = state.changes + (read.length > 0 ? 1 : 0);
      become({ notices: state.notices.reduce(withNotice, read), failure: null, changes });
    } catch (error) {
      opening = null;
      become({ failure: { task: "read", error } });
    }
  }
  const openOnce = (): Promise<void> => (opening ??= open());

  async function write(): Promise<void> {
    await openOnce();
    // What is kept and was not read, or is not known, must not be overwritten unseen.
    if (!opened || state.unreadable) return;
    const { notices } = state;
    try {
      const value = { version, notices: notices.map(({ file, data }) => ({ file, data })) };
      await workbook.writeStored("notices", notices.length === 0 ? null : value);
      if (state.notices === notices) become({ saved: true, failure: null });
    } catch (error) {
      become({ failure: { task: "keep", error } });
    }
  }

  function keep(): void {
    become({ saved: false });
    writing = writing.then(write);
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: openOnce,
    load: (file, bytes) => {
      const [reading] = loadNotices([() => readNoticeFile(bytes)]);
      if (reading === undefined) throw new Error("One file has one reading");
      if (reading.kind === "faults") return reading;
      const { data } = reading;
      become({
        notices: withNotice(state.notices, { file, data, reading }),
        changes: state.changes + 1,
      });
      keep();
      return reading;
    },
    remove: (notice) => {
      const { reading } = notice;
      if (reading.kind === "notice") unloadNotice(reading.notice.year);
      become({ notices: state.notices.filter((each) => each !== notice), changes: state.changes + 1 });
      keep();
    },
    removeUnreadable: () => {
      become({ unreadable: false });
      keep();
    },
    keep,
  };
}

/** A year has one notice in force: a new one takes the place of the one before. */
function withNotice(
  notices: readonly ShelvedNotice[],
  { reading, ...notice }: ShelvedNotice,
): readonly ShelvedNotice[] {
  const year = reading.kind === "notice" ? reading.notice.year : null;
  const others = notices.filter(
    (each) => year === null || each.reading.kind === "faults" || each.reading.notice.year !== year,
  );
  return [...others, { ...notice, reading }];
}

/** Whether rules that the workbook keeps do not apply, for whatever reason. */
export function someUnused({ notices, unreadable, failure }: ShelfState): boolean {
  return unreadable || failure?.task === "read" || notices.some(({ reading }) => reading.kind === "faults");
}
