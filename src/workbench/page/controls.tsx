// The bar above the sheet: what to open, how the pane is shown, and what to simulate.
import { useRef } from "react";
import { Button, Label, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { say, textOf } from "../../messages/catalogue.ts";
import type { Sample } from "../file/samples.ts";
import { paneWidths } from "./settings.ts";
import type { Settings } from "./settings.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  field: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  spring: { flexGrow: 1 },
});

export interface ControlsProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly samples: readonly Sample[];
  readonly onFile: (file: File) => void;
  readonly onSample: (file: string) => void;
  /** The open file has marks that a copy could hold. */
  readonly canDownload: boolean;
  readonly onDownload: () => void;
  readonly isProtected: boolean;
  readonly onProtect: (wanted: boolean) => void;
  readonly isEditing: boolean;
  readonly onEditing: (wanted: boolean) => void;
}

export function Controls(props: ControlsProps) {
  const { settings, onSettings, samples, onFile, onSample } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const text = (message: Parameters<typeof textOf>[0]): string => textOf(message, settings.locale);
  return (
    <div className={styles.bar} role="toolbar" aria-label={text(say("workbench.controls"))}>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xls"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // Choosing the same file again must open it again.
          target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
      <Button appearance="primary" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {text(say("workbench.open"))}
      </Button>
      <Choice
        label={text(say("workbench.sample"))}
        value={settings.sample ?? ""}
        onChange={onSample}
        options={[
          ...(settings.sample === null ? [["", text(say("workbench.sample.none"))] as const] : []),
          ...samples.map(
            ({ file, title }) => [file, settings.locale === "zh-CN" ? title.zh : title.en] as const,
          ),
        ]}
      />
      <Button
        icon={<ArrowDownloadRegular />}
        disabledFocusable={!props.canDownload}
        title={props.canDownload ? undefined : text(say("workbench.download.nothing"))}
        onClick={props.onDownload}
      >
        {text(say("workbench.download"))}
      </Button>
      <Switch
        label={text(say("workbench.protected"))}
        checked={props.isProtected}
        onChange={(_event, { checked }) => props.onProtect(checked)}
      />
      <Switch
        label={text(say("workbench.editing"))}
        checked={props.isEditing}
        onChange={(_event, { checked }) => props.onEditing(checked)}
      />
      <span className={styles.spring} />
      <Choice
        label={text(say("workbench.language"))}
        value={settings.locale}
        onChange={(locale) => onSettings({ ...settings, locale: locale === "en-US" ? "en-US" : "zh-CN" })}
        options={[
          ["zh-CN", "中文"],
          ["en-US", "English"],
        ]}
      />
      <Choice
        label={text(say("workbench.theme"))}
        value={settings.theme}
        onChange={(theme) => onSettings({ ...settings, theme: theme === "dark" ? "dark" : "light" })}
        options={[
          ["light", text(say("workbench.theme.light"))],
          ["dark", text(say("workbench.theme.dark"))],
        ]}
      />
      <Choice
        label={text(say("workbench.pane-width"))}
        value={String(settings.paneWidth)}
        onChange={(width) =>
          onSettings({ ...settings, paneWidth: paneWidths.find((one) => String(one) === width) ?? 360 })
        }
        options={paneWidths.map((width) => [String(width), String(width)] as const)}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [value: string, text: string])[];
}

function Choice({ label, value, onChange, options }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Label className={styles.field} size="small">
      {label}
      <Select size="small" value={value} onChange={(_event, data) => onChange(data.value)}>
        {options.map(([key, shown]) => (
          <option key={key} value={key}>
            {shown}
          </option>
        ))}
      </Select>
    </Label>
  );
}
