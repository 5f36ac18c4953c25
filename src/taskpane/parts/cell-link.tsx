// A link that shows a cell or range in Excel.
import { createContext, useContext, type ReactNode } from "react";
import { Link, makeStyles } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { useTell } from "../words.tsx";

export type GoTo = (sheet: string, address: string) => void;

const GoToContext = createContext<GoTo>(() => undefined);
export const GoToProvider = GoToContext.Provider;

export function useGoTo(): GoTo {
  return useContext(GoToContext);
}

/** Whether a file is open, so that a link can lead into it. Of what a review looks at, everything is. */
const OpenFileContext = createContext<(file: string) => boolean>(() => true);
export const OpenFileProvider = OpenFileContext.Provider;

export function useIsOpen(): (file: string) => boolean {
  return useContext(OpenFileContext);
}

export const useLinkStyles = makeStyles({
  /** A target of 24 px without moving the line. */
  link: { padding: "4px 2px", margin: "-4px -2px", fontSize: "inherit", lineHeight: "inherit" },
});

export interface CellLinkProps {
  readonly sheet: string;
  readonly address: string;
  /** What is written; the address where left out. */
  readonly children?: ReactNode;
}

export function CellLink({ sheet, address, children }: CellLinkProps): ReactNode {
  const { link } = useLinkStyles();
  const goTo = useGoTo();
  const tell = useTell();
  return (
    <Link
      as="button"
      className={link}
      aria-label={tell(say("pane.do.go-to", { place: `${sheet}!${address}` }))}
      onClick={() => goTo(sheet, address)}
    >
      {children ?? address}
    </Link>
  );
}
