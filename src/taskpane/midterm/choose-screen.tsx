// Choosing projects for 中期检查: from 立项台账, from 全省汇总, or typed in; with days that hold for all of them.
import { useRef, useState, type ReactNode } from "react";
import {
  Button,
  Checkbox,
  Field,
  Input,
  SearchBox,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { say } from "../../messages/catalogue.ts";
import { noticeOf } from "../../notices/registry.ts";
import { programmeName } from "../../report/finding-words.ts";
import { identityOf, type ProjectSeed } from "../../sheets/midterm-seeds.ts";
import { useTypeStyles } from "../parts/type.ts";
import { dot, useLocale, useTell } from "../words.tsx";
import {
  candidateGroups,
  matching,
  withoutTyped,
  withTicks,
  withTyped,
  type Candidate,
  type CandidateGroup,
  type Choosing,
} from "./choosing.ts";
import type { MidtermReading } from "./reading.ts";
import type { MidtermSession } from "./session.ts";
import { TypedProject } from "./typed-project.tsx";
import { useArrival } from "./use-arrival.ts";
import { ViewHead } from "./view-head.tsx";

const useStyles = makeStyles({
  view: { padding: "8px 12px 24px" },
  search: { width: "100%", maxWidth: "none", marginTop: "8px" },
  group: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "12px" },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  box: {
    alignItems: "start",
    width: "100%",
    "& label": { width: "100%", paddingTop: "6px", paddingBottom: "6px" },
  },
  typed: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  days: { display: "flex", gap: "8px", marginTop: "4px" },
  day: { flex: "1 1 0", minWidth: 0 },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
});

export interface ChooseScreenProps {
  readonly session: MidtermSession;
  readonly reading: MidtermReading;
}

export function ChooseScreen({ session, reading }: ChooseScreenProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const { state, dispatch } = session;
  const { choosing } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(state.views, heading);
  const choose = (chosen: Choosing): void => dispatch({ kind: "chose", choosing: chosen });
  const groups = candidateGroups(reading);
  const day = (name: "start" | "check"): ReactNode => (
    <Field size="small" className={styles.day} label={tell(say(`pane-midterm.choose.${name}`))}>
      <Input
        type="date"
        size="small"
        className={styles.input}
        value={choosing[name] ?? ""}
        onChange={(_, { value }) => choose({ ...choosing, [name]: value === "" ? null : value })}
      />
    </Field>
  );
  return (
    <div className={styles.view}>
      <ViewHead
        title={tell(say("pane-midterm.choose.title"))}
        heading={heading}
        onBack={() => dispatch({ kind: "went-back" })}
      >
        <p className={type.detail}>{tell(say("pane-midterm.choose.hint"))}</p>
      </ViewHead>
      {groups.some(({ candidates }) => candidates.length > manyFrom) && (
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={tell(say("pane.list.search"))}
          placeholder={tell(say("pane.list.search.hint"))}
          value={choosing.query}
          onChange={(_, { value }) => choose({ ...choosing, query: value })}
        />
      )}
      {groups.map((group) => (
        <Candidates key={group.sheet} group={group} choosing={choosing} onChoose={choose} />
      ))}
      <h2 className={type.h2}>{tell(say("pane-midterm.choose.typed"))}</h2>
      <ul className={styles.list}>
        {choosing.typed.map((seed) => (
          <Typed
            key={identityOf(seed)}
            seed={seed}
            onRemove={() => choose(withoutTyped(choosing, identityOf(seed)))}
          />
        ))}
      </ul>
      <TypedProject onAdd={(seed) => choose(withTyped(choosing, seed))} />
      <h2 className={type.h2}>{tell(say("pane-midterm.choose.days"))}</h2>
      <div className={styles.days}>
        {day("start")}
        {day("check")}
      </div>
      <p className={type.detail}>{tell(say("pane-midterm.choose.days.hint"))}</p>
    </div>
  );
}

/** From so many projects on there is a search. */
const manyFrom = 8;
/** Projects drawn at first and added by each “再显示”. */
const portion = 50;

interface CandidatesProps {
  readonly group: CandidateGroup;
  readonly choosing: Choosing;
  readonly onChoose: (choosing: Choosing) => void;
}

function Candidates({
  group: { sheet, candidates, leftOut },
  choosing,
  onChoose,
}: CandidatesProps): ReactNode {
  const styles = useStyles();
  const type = useTypeStyles();
  const tell = useTell();
  const [shown, setShown] = useState(portion);
  const found = matching(candidates, choosing.query);
  const free = found.filter(({ there }) => !there).map(({ id }) => id);
  const all = free.length > 0 && free.every((id) => choosing.ticked.has(id));
  const rest = Math.min(portion, found.length - shown);
  return (
    <section>
      <div className={styles.group}>
        <h2 className={type.h2}>{tell(say("pane-midterm.choose.from", { sheet }))}</h2>
        <Checkbox
          label={tell(say("pane-midterm.choose.all"))}
          disabled={free.length === 0}
          checked={all}
          onChange={(_, { checked }) => onChoose(withTicks(choosing, free, checked === true))}
        />
      </div>
      <ul className={styles.list}>
        {found.slice(0, shown).map((candidate) => (
          <CandidateItem key={candidate.id} candidate={candidate} choosing={choosing} onChoose={onChoose} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + portion)}>
          {tell(say("pane-midterm.choose.more", { count: rest }))}
        </Button>
      )}
      {leftOut.length > 0 && (
        <p className={type.detail}>{tell(say("pane-midterm.choose.left-out", { rows: leftOut }))}</p>
      )}
    </section>
  );
}

function CandidateItem({
  candidate: { id, seed, there },
  choosing,
  onChoose,
}: Omit<CandidatesProps, "group"> & { readonly candidate: Candidate }): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.box}
        disabled={there}
        checked={there || choosing.ticked.has(id)}
        onChange={(_, { checked }) => onChoose(withTicks(choosing, [id], checked === true))}
        label={<SeedWords seed={seed} there={there} />}
      />
    </li>
  );
}

/** Unit, then title, year and programme. */
function SeedWords({ seed, there }: { readonly seed: ProjectSeed; readonly there: boolean }): ReactNode {
  const type = useTypeStyles();
  const tell = useTell();
  const locale = useLocale();
  const notice = noticeOf(seed.year);
  const programme = notice === null ? "" : programmeName(notice, seed.programme, locale);
  const about = [
    ...(seed.project === "" ? [] : [seed.project]),
    tell(say("pane-midterm.group", { year: seed.year, programme })),
    ...(there ? [tell(say("pane-midterm.choose.there"))] : []),
  ];
  return (
    <>
      {seed.unit}
      <span className={mergeClasses(type.detail, type.block)}>{about.join(dot)}</span>
    </>
  );
}

function Typed({ seed, onRemove }: { readonly seed: ProjectSeed; readonly onRemove: () => void }): ReactNode {
  const styles = useStyles();
  const tell = useTell();
  return (
    <li className={styles.typed}>
      <span>
        <SeedWords seed={seed} there={false} />
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={tell(say("pane-midterm.choose.remove", { unit: seed.unit }))}
        onClick={onRemove}
      />
    </li>
  );
}
