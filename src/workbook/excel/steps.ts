// A long write as steps: each says about how large its request is, so that few round trips carry many and none too much.

export interface Step {
  /** Of the request, estimated. */
  readonly bytes: number;
  /** Queues calls on proxies of the running context; never loads and never syncs. */
  readonly queue: () => void;
}

/** Excel on the web refuses requests over 5 MB. */
const bytesPerRoundTrip = 1_500_000;

/** What one call or one property costs on the wire, with the path to its object. */
export const bytesPerCall = 600;

export function step(calls: number, queue: () => void, extraBytes = 0): Step {
  return { bytes: calls * bytesPerCall + extraBytes, queue };
}

/** Bytes of a text in a request. */
export function textBytes(text: string): number {
  return text.length * 3;
}

/** Runs all steps in order, in as few round trips as their size allows. */
export async function runSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const round of inRounds(steps)) await runRound(context, round);
}

/** Items in order, packed into round trips by their size. */
export function inRounds<T extends { readonly bytes: number }>(
  items: readonly T[],
): readonly (readonly T[])[] {
  const rounds: T[][] = [];
  let room = 0;
  for (const each of items) {
    if (each.bytes > room) {
      rounds.push([]);
      room = bytesPerRoundTrip;
    }
    rounds.at(-1)?.push(each);
    room -= each.bytes;
  }
  return rounds;
}

async function runRound(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const { queue } of steps) queue();
  await context.sync();
}
