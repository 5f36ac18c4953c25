// The page in the dialog of a ribbon button: nothing but its sentences.
import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  page: { padding: "20px 16px", fontSize: "14px", lineHeight: "22px" },
  line: { margin: "0 0 8px" },
});

export function MessagePage({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      {text.split("\n").map((line, at) => (
        <p key={at} className={styles.line}>
          {line}
        </p>
      ))}
    </main>
  );
}
