// The few text styles and helpers that several parts share; nothing is smaller than 12 px.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useTypeStyles = makeStyles({
  h1: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: 600, outlineStyle: "none" },
  h2: { margin: "16px 0 4px", fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  detail: { margin: "2px 0 0", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  /** Something the user should do, in the flow of the text. */
  advice: {
    margin: "8px 0 0",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorStatusWarningForeground3,
  },
  block: { display: "block" },
  strong: { fontWeight: 600 },
  numbers: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  /** Breaks before a bracket rather than inside it, and between characters only where a line has no room. */
  name: { wordBreak: "keep-all" },
  /** Read out, not seen. */
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
