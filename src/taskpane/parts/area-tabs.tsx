// The tabs of the pane, one per area that exists. Not Fluent's: those surround themselves with hidden elements that take the
// focus, and office.js, which moves the focus itself in Excel on the web, would stop at each of them.
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { areaNames, areas, type AreaName } from "../area-names.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  list: { display: "flex" },
  tab: {
    position: "relative",
    height: "44px",
    padding: "0 10px",
    // Four English names and the settings leave Office's own menu its place.
    "@media (max-width: 340px)": { padding: "0 6px" },
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-4px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    "::after": {
      content: '""',
      position: "absolute",
      left: "10px",
      right: "10px",
      "@media (max-width: 340px)": { left: "6px", right: "6px" },
      bottom: 0,
      height: "3px",
      borderRadius: "1.5px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});

export interface AreaTabsProps {
  readonly area: AreaName;
  readonly onChoose: (area: AreaName) => void;
}

export function AreaTabs({ area, onChoose }: AreaTabsProps): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = areas.indexOf(area);
    const next = nextTab(event.key, at, areas.length);
    if (next === at) return;
    event.preventDefault();
    onChoose(areas[next] ?? area);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={tell(say("pane-notices.areas"))}
      className={styles.list}
      onKeyDown={move}
    >
      {areas.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === area}
          aria-controls={`area-${name}`}
          tabIndex={name === area ? 0 : -1}
          className={mergeClasses(styles.tab, name === area && styles.chosen)}
          onClick={() => onChoose(name)}
        >
          {tell(areaNames[name])}
        </button>
      ))}
    </div>
  );
}

/** Arrow keys go round, Home and End to the ends; any other key stays. */
function nextTab(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return at;
  }
}
