// The three counts, which are the filters: pressed ones restrict the list.
import type { ReactNode } from "react";
import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { findingGroups, type FindingGroup } from "../../report/finding-group.ts";
import { useTell } from "../words.tsx";
import { GroupStatus } from "./verdict.tsx";

const useStyles = makeStyles({
  group: { display: "flex", gap: "8px", margin: "8px 12px 12px" },
  // By content, not equal thirds: 待核实 with two digits needs more than a third of 320 px.
  count: {
    flex: "1 1 auto",
    minWidth: 0,
    height: "36px",
    padding: "0 8px",
    justifyContent: "space-between",
    fontWeight: 400,
    "& > span": { flexShrink: 0 },
  },
  number: {
    fontSize: "16px",
    lineHeight: "22px",
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
    marginLeft: "6px",
  },
});

export interface CountFiltersProps {
  readonly counts: Readonly<Record<FindingGroup, number>>;
  readonly pressed: readonly FindingGroup[];
  readonly onChange: (pressed: readonly FindingGroup[]) => void;
}

export function CountFilters({ counts, pressed, onChange }: CountFiltersProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const toggle = (group: FindingGroup): void => {
    onChange(pressed.includes(group) ? pressed.filter((each) => each !== group) : [...pressed, group]);
  };
  return (
    <div role="group" aria-label={tell(say("pane.groups"))} className={styles.group}>
      {findingGroups.map((group) => (
        <ToggleButton
          key={group}
          className={styles.count}
          checked={pressed.includes(group)}
          onClick={() => toggle(group)}
        >
          <GroupStatus group={group} />
          <span className={styles.number}>{counts[group]}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
