// City × programme with limits. What is over or open is an icon with words, and is said again below in a sentence.
import type { ReactNode } from "react";
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../messages/catalogue.ts";
import { useLinkStyles } from "../parts/cell-link.tsx";
import { useTypeStyles } from "../parts/type.ts";
import { Status } from "../parts/verdict.tsx";
import { useLocale, useTell } from "../words.tsx";
import type { Matrix, MatrixCell, MatrixColumn } from "./matrix.ts";

const useStyles = makeStyles({
  section: { padding: "0 12px 12px" },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: "12px",
    lineHeight: "16px",
    fontVariantNumeric: "tabular-nums",
    "& th": { fontWeight: 400 },
    "& th, & td": {
      padding: "3px 0",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: "end",
    },
    "& th:first-child": { width: "46px", textAlign: "start" },
    "& th:last-child, & td:last-child:not(:only-of-type)": { fontWeight: 600 },
    "& td > span": { verticalAlign: "top" },
    "& thead th": { color: tokens.colorNeutralForeground3, verticalAlign: "bottom" },
    "& thead tr:last-child > *": { borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
    "& tfoot > tr > *": { fontWeight: 600, borderBottomStyle: "none", paddingTop: "6px" },
  },
  /** Names of programmes run down the column, as in printed Chinese tables. */
  name: {
    display: "inline-block",
    writingMode: "vertical-rl",
    maxHeight: "136px",
    lineHeight: "14px",
    textAlign: "start",
    // Before a bracket rather than inside it.
    wordBreak: "keep-all",
  },
  nameEnglish: { transform: "rotate(180deg)" },
  marked: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "flex-end",
    verticalAlign: "top",
    gap: "2px",
    fontWeight: 600,
  },
  over: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorStatusWarningForeground3 },
  zero: { color: tokens.colorNeutralForeground3 },
  city: { color: "inherit" },
  legend: { display: "flex", flexWrap: "wrap", columnGap: "16px", margin: "8px 0 0" },
  remarks: { margin: "4px 0 0", padding: 0, listStyleType: "none", fontSize: "12px", lineHeight: "18px" },
});

const missing = say("pane-merge.matrix.missing");
const notTaken = say("pane-merge.matrix.not-taken");

/** "南京" of "南京市": the column is narrow, and every line is a city. */
const shortName = (city: string): string => city.replace(/市$/u, "");

export interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly onCity: (city: string) => void;
}

export function MatrixTable({ matrix, onCity }: MatrixTableProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const { link } = useLinkStyles();
  const tell = useTell();
  const { columns, lines, total } = matrix;
  return (
    <section className={styles.section} aria-labelledby="merge-matrix">
      <h2 id="merge-matrix" className={type.h2}>
        {tell(say("pane-merge.matrix"))}
      </h2>
      <table className={styles.table} aria-labelledby="merge-matrix">
        <Head columns={columns} />
        <tbody>
          {lines.map(({ city, cells, hasFile, total: ofCity }) => (
            <tr key={city}>
              <th scope="row">
                {cells === null ? (
                  shortName(city)
                ) : (
                  <Link
                    as="button"
                    className={mergeClasses(link, styles.city)}
                    aria-label={tell(say("pane-merge.matrix.show", { city: shortName(city) }))}
                    onClick={() => onCity(city)}
                  >
                    {shortName(city)}
                  </Link>
                )}
              </th>
              {cells === null ? (
                <td colSpan={columns.length + 1}>
                  <Status tone={hasFile ? "verify" : "absent"} word={tell(hasFile ? notTaken : missing)} />
                </td>
              ) : (
                <>
                  {cells.map((cell, at) => (
                    <td key={columns[at]?.programme?.id ?? ""}>
                      <Count {...cell} />
                    </td>
                  ))}
                  <td>{ofCity}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{tell(say("pane-merge.matrix.total"))}</th>
            {columns.map(({ programme, total: ofColumn }) => (
              <td key={programme?.id ?? ""}>{ofColumn}</td>
            ))}
            <td>{total}</td>
          </tr>
        </tfoot>
      </table>
      <Legend matrix={matrix} />
    </section>
  );
}

function Head({ columns }: Pick<Matrix, "columns">): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const chinese = locale === "zh-CN";
  const nameOf = ({ programme }: MatrixColumn): string => {
    if (programme === null) return tell(say("pane-merge.matrix.unplaced"));
    return chinese ? programme.shortName : programme.englishName;
  };
  return (
    <thead>
      <tr>
        <th scope="col">{tell(say("pane-merge.matrix.city"))}</th>
        {columns.map((column) => (
          <th key={column.programme?.id ?? ""} scope="col">
            <span className={mergeClasses(styles.name, !chinese && styles.nameEnglish)}>
              {nameOf(column)}
            </span>
          </th>
        ))}
        <th scope="col">{tell(say("pane-merge.matrix.total"))}</th>
      </tr>
      <tr>
        <th scope="row">{tell(say("pane-merge.matrix.limit"))}</th>
        {columns.map(({ programme, limits }) => (
          <td key={programme?.id ?? ""}>
            {limits.length > 0 ? (
              limits.join("/")
            ) : programme === null ? null : (
              <>
                <span aria-hidden>—</span>
                <span className={type.spoken}>{tell(say("pane-merge.matrix.no-limit"))}</span>
              </>
            )}
          </td>
        ))}
        <td />
      </tr>
    </thead>
  );
}

function Count({ count, standing }: MatrixCell): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  if (standing === null) return <span className={mergeClasses(count === 0 && styles.zero)}>{count}</span>;
  const over = standing === "over";
  return (
    <span className={mergeClasses(styles.marked, over ? styles.over : styles.open)}>
      <Status tone={over ? "error" : "verify"} word={null} />
      <span className={type.spoken}>
        {tell(over ? say("pane-merge.matrix.over") : say("pane-merge.matrix.open"))}
      </span>
      {count}
    </span>
  );
}

/** What the icons mean, and every marked count in words. */
function Legend({ matrix: { lines } }: { readonly matrix: Matrix }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  const standings = new Set(lines.flatMap(({ cells }) => (cells ?? []).map(({ standing }) => standing)));
  const remarks = lines.flatMap(({ city, remarks: ofCity }) => ofCity.map((remark) => ({ city, remark })));
  return (
    <>
      {(standings.has("over") || standings.has("open")) && (
        <p className={styles.legend}>
          {standings.has("over") && <Status tone="error" word={tell(say("pane-merge.matrix.over"))} />}
          {standings.has("open") && <Status tone="verify" word={tell(say("pane-merge.matrix.open"))} />}
        </p>
      )}
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map(({ city, remark }) => (
            <li key={`${city}${tell(remark)}`}>
              {tell(say("pane-merge.matrix.remark", { city, remark: tell(remark) }))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
