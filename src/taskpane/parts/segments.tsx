// Views that exclude each other, as joined buttons of equal width.
import type { ReactNode } from "react";
import { ToggleButton, makeStyles, mergeClasses } from "@fluentui/react-components";

const useStyles = makeStyles({
  group: { display: "flex" },
  segment: {
    minWidth: 0,
    flex: "1 1 0",
    height: "24px",
    padding: "0 4px",
    fontWeight: 400,
    whiteSpace: "nowrap",
  },
  notFirst: { borderTopLeftRadius: 0, borderBottomLeftRadius: 0, marginLeft: "-1px" },
  notLast: { borderTopRightRadius: 0, borderBottomRightRadius: 0 },
});

export interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly segments: readonly { readonly value: T; readonly word: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  readonly className?: string;
}

export function Segments<T extends string>(props: SegmentsProps<T>): ReactNode {
  const { label, segments, chosen, onChoose, className } = props;
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={mergeClasses(styles.group, className)}>
      {segments.map(({ value, word }, at) => (
        <ToggleButton
          key={value}
          size="small"
          className={mergeClasses(
            styles.segment,
            at > 0 && styles.notFirst,
            at < segments.length - 1 && styles.notLast,
          )}
          checked={value === chosen}
          onClick={() => onChoose(value)}
        >
          {word}
        </ToggleButton>
      ))}
    </div>
  );
}
