// The fields for a project that no sheet of the workbook names: unit, title, programme.
import { useState, type ReactNode } from "react";
import { Button, Dropdown, Field, Input, Option, makeStyles } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { noticeOf, noticeYears } from "../../notices/registry.ts";
import type { Notice, Programme } from "../../notices/schema.ts";
import { programmeName } from "../../report/finding-words.ts";
import type { ProjectSeed } from "../../sheets/midterm-seeds.ts";
import { useLocale, useTell } from "../words.tsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "start" },
  field: { width: "100%" },
  choice: { width: "100%", minWidth: 0, "& > button": { minWidth: 0 } },
});

interface ProgrammeOfYear {
  readonly key: string;
  readonly notice: Notice;
  readonly programme: Programme;
}

/** Every programme of every notice, the latest year first. */
function programmesOfAllYears(): readonly ProgrammeOfYear[] {
  return noticeYears().flatMap((year) => {
    const notice = noticeOf(year);
    return notice === null
      ? []
      : notice.programmes.map((programme) => ({ key: `${year} ${programme.id}`, notice, programme }));
  });
}

export function TypedProject({ onAdd }: { readonly onAdd: (seed: ProjectSeed) => void }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const locale = useLocale();
  const programmes = programmesOfAllYears();
  const [unit, setUnit] = useState("");
  const [project, setProject] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const of = programmes.find(({ key }) => key === chosen);
  const name = ({ notice, programme }: ProgrammeOfYear): string =>
    tell(
      say("pane-midterm.group", {
        year: notice.year,
        programme: programmeName(notice, programme.id, locale),
      }),
    );
  const ready = unit.trim() !== "" && of !== undefined;
  return (
    <form
      aria-label={tell(say("pane-midterm.choose.typed"))}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (of === undefined || unit.trim() === "") return;
        onAdd({
          unit: unit.trim(),
          project: project.trim(),
          year: of.notice.year,
          programme: of.programme.id,
          start: null,
          end: null,
          check: null,
          applicant: null,
          productKind: null,
        });
        setUnit("");
        setProject("");
      }}
    >
      <Field size="small" className={styles.field} label={tell(say("pane-midterm.choose.unit"))}>
        <Input size="small" value={unit} onChange={(_, { value }) => setUnit(value)} />
      </Field>
      <Field size="small" className={styles.field} label={tell(say("pane-midterm.choose.project"))}>
        <Input size="small" value={project} onChange={(_, { value }) => setProject(value)} />
      </Field>
      <Field size="small" className={styles.field} label={tell(say("pane-midterm.choose.programme"))}>
        <Dropdown
          size="small"
          className={styles.choice}
          placeholder={tell(say("pane-midterm.choose.programme.pick"))}
          value={of === undefined ? "" : name(of)}
          selectedOptions={chosen === null ? [] : [chosen]}
          onOptionSelect={(_, { optionValue }) => setChosen(optionValue ?? null)}
        >
          {programmes.map((each) => (
            <Option key={each.key} value={each.key}>
              {name(each)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Button size="small" type="submit" disabled={!ready}>
        {tell(say("pane-midterm.choose.add"))}
      </Button>
    </form>
  );
}
