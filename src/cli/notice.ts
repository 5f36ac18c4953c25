// The command `notice`: checks files of rules, exports the rules of a year, prints the JSON Schema of such files.
import { say, textOf } from "../messages/catalogue.ts";
import { noticeJsonSchema } from "../notices/json-schema.ts";
import { readNoticeFile } from "../notices/notice-file.ts";
import { noticeDataOf, noticeYears } from "../notices/registry.ts";
import { noticeArguments, type NoticeCommand } from "./arguments.ts";
import { helpText, runCommand, wrongArguments, type Printed } from "./command.ts";
import { faultText, readNoticeFiles, withNotices } from "./given-notices.ts";

async function noticeCommand(typed: readonly string[]): Promise<Printed> {
  const asked = noticeArguments(typed);
  switch (asked.kind) {
    case "help":
      return helpText(say("command-line.notice.help"));
    case "wrong":
      return wrongArguments(asked.told, asked.locale);
    case "notice":
      return withNotices(asked, () => done(asked));
  }
}

async function done({ task, locale }: NoticeCommand): Promise<Printed> {
  switch (task.kind) {
    case "check":
      return check(task.files, locale);
    case "export": {
      const data = noticeDataOf(task.year);
      return data === null
        ? wrongArguments(say("command-line.no-notice", { year: task.year, years: noticeYears() }), locale)
        : printed(data);
    }
    case "schema":
      return printed(noticeJsonSchema());
  }
}

function printed(data: unknown): Printed {
  return { out: `${JSON.stringify(data, null, 2)}\n`, err: "", exitCode: 0 };
}

async function check(paths: readonly string[], locale: NoticeCommand["locale"]): Promise<Printed> {
  const { files, unread } = await readNoticeFiles(paths, locale);
  const read = files.map(({ file, bytes }) => ({ file, reading: readNoticeFile(bytes) }));
  const out = read.map(({ file, reading }) => {
    if (reading.kind === "faults") return faultText(file, reading, locale);
    const { year, title, documentNumber, programmes, clauses } = reading.notice;
    const good = say("command-line.notice.good", {
      file,
      year,
      title,
      documentNumber,
      programmes: programmes.length,
      clauses: clauses.length,
    });
    return `${textOf(good, locale)}\n`;
  });
  const faulty = read.some(({ reading }) => reading.kind === "faults");
  return { out: out.join(""), err: unread, exitCode: unread !== "" ? 2 : faulty ? 1 : 0 };
}

await runCommand(noticeCommand);
