// What every command shares: printing, the sentence for a fault of ours, and the exit code.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";

export interface Printed {
  readonly out: string;
  readonly err: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Both languages, one after the other: who asks for help has not chosen one yet. */
export function helpText(help: Message): Printed {
  return { out: `${textOf(help, "zh-CN")}\n\n${textOf(help, "en-US")}\n`, err: "", exitCode: 0 };
}

export function wrongArguments(told: Message, locale: Locale): Printed {
  const seeHelp = textOf(say("command-line.see-help"), locale);
  return { out: "", err: `${textOf(told, locale)}${locale === "en-US" ? " " : ""}${seeHelp}\n`, exitCode: 2 };
}

/** Runs a command as the process: prints what it gives, never a stack trace. */
export async function runCommand(
  command: (typed: readonly string[]) => Printed | Promise<Printed>,
): Promise<void> {
  // Whoever reads only the beginning (`| head`) closes the pipe; that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const printed = await printedBy(command);
  process.stdout.write(printed.out);
  process.stderr.write(printed.err);
  // Not process.exit: output to a pipe is still on its way.
  process.exitCode = printed.exitCode;
}

async function printedBy(
  command: (typed: readonly string[]) => Printed | Promise<Printed>,
): Promise<Printed> {
  try {
    return await command(process.argv.slice(2));
  } catch (error) {
    return internalFault(error);
  }
}

function internalFault(error: unknown): Printed {
  const detail = (error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    // A message may repeat a cell; telephone numbers must not get out that way.
    .replace(/\d{7,}/gu, "***")
    .split("\n", 1)
    .join("");
  return { out: "", err: `${textOf(say("command-line.internal", { detail }), "zh-CN")}\n`, exitCode: 2 };
}
