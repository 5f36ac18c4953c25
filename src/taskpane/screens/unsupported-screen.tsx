// This Excel lacks ExcelApi 1.14: what is needed instead. (Webviews too old for this page get taskpane.html's own.)
import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { useTypeStyles } from "../parts/type.ts";
import { useTell } from "../words.tsx";

const useStyles = makeStyles({
  page: { padding: "20px 16px", fontSize: "14px", lineHeight: "20px" },
  line: { margin: "4px 0 0" },
  list: { margin: 0, paddingLeft: "20px" },
});

export function UnsupportedScreen(): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  return (
    <main className={styles.page}>
      <h1 className={type.h1}>{tell(say("pane.unsupported.title"))}</h1>
      <p className={styles.line}>{tell(say("pane.unsupported.untouched"))}</p>
      <p className={styles.line}>{tell(say("pane.unsupported.needed"))}</p>
      <h2 className={type.h2}>{tell(say("pane.unsupported.usable"))}</h2>
      <ul className={styles.list}>
        <li>{tell(say("pane.unsupported.windows"))}</li>
        <li>{tell(say("pane.unsupported.365"))}</li>
        <li>{tell(say("pane.unsupported.web"))}</li>
      </ul>
      <p className={styles.line}>{tell(say("pane.unsupported.ask"))}</p>
    </main>
  );
}
