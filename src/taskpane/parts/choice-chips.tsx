// A row of rounded buttons with counts, of which one is pressed.
import type { ReactNode } from "react";
import { ToggleButton, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: {
    minWidth: 0,
    height: "24px",
    padding: "0 8px",
    fontWeight: 400,
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
});

export interface Chip<T> {
  readonly value: T;
  readonly word: string;
  readonly count: number;
}

export interface ChoiceChipsProps<T> {
  readonly label: string;
  readonly chips: readonly Chip<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

export function ChoiceChips<T extends string | null>(props: ChoiceChipsProps<T>): ReactNode {
  const { label, chips, chosen, onChoose } = props;
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {chips.map(({ value, word, count }) => (
        <ToggleButton
          key={value}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={value === chosen}
          onClick={() => onChoose(value)}
        >
          {word} {count}
        </ToggleButton>
      ))}
    </div>
  );
}
