// Adds sheets of ours to the user's file, behind its own.
import type { SheetPlan } from "../../../sheets/sheet-plan.ts";
import { choicesSheet } from "../../choices.ts";
import { freeSheetName } from "../../names.ts";
import { ChoiceLists } from "../write/validations.ts";
import { sheetParts, type FileContext, type WrittenSheet } from "../write/sheet-parts.ts";
import type { StyleBook } from "../write/styles-part.ts";
import { element, xmlText } from "../write/xml.ts";
import type { UserPackage } from "./user-package.ts";
import { isTrue, numberOf } from "./worksheet.ts";
import type { XmlElement } from "./xml-elements.ts";
import type { XmlPart } from "./xml-part.ts";

/** CT_Workbook, as far as the place of the defined names needs it. */
const workbookOrder = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
];

/** The workbook part of a file, and the parts of its sheets. */
export interface FileWorkbook {
  readonly path: string;
  readonly part: XmlPart;
  readonly sheetsElement: XmlElement;
  readonly sheets: readonly { readonly name: string; readonly path: string | null }[];
}

/** Adds the plans and gives the names of their sheets. Throws RangeError for a plan that Excel would not open. */
export function addSheets(
  file: UserPackage,
  workbook: FileWorkbook,
  plans: readonly SheetPlan[],
  styles: StyleBook,
): readonly string[] {
  if (plans.length === 0) return [];
  const { part } = workbook;
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const named = plans.map((plan) => ({ plan, name: freeSheetName(plan.name, taken) }));
  const context: FileContext = {
    styles,
    paths: file.paths,
    lists: new ChoiceLists(freeSheetName(choicesSheet, taken)),
    ...tablesOf(file, part),
    since1904: isSince1904(part),
  };
  const shown = named.map(({ plan, name }) => sheetParts(plan, name, false, context));
  const lists = context.lists.plan();
  const hidden = lists === null ? [] : [sheetParts(lists, lists.name, false, context)];
  const added = [...shown, ...hidden];
  for (const each of added.flatMap(({ parts }) => parts)) file.add(each);
  if (added.some(({ parts }) => parts.some(({ path }) => path.endsWith(".vml"))))
    file.needExtension("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  nameSheets(file, workbook, shown, hidden);
  return shown.map(({ name }) => name);
}

function nameSheets(
  file: UserPackage,
  { path, part, sheetsElement, sheets }: FileWorkbook,
  shown: readonly WrittenSheet[],
  hidden: readonly WrittenSheet[],
): void {
  const ids = part
    .childrenOf(sheetsElement, "sheet")
    .map((each) => numberOf(part.attribute(each, "sheetId")) ?? 0);
  const first = Math.max(0, ...ids) + 1;
  const added = [...shown, ...hidden];
  const elements = added.map((sheet, index) =>
    part.withRelation("sheet", file.relate(path, "worksheet", sheet.path), {
      name: sheet.name,
      sheetId: first + index,
      state: index < shown.length ? undefined : "hidden",
    }),
  );
  part.append(sheetsElement, elements.join(""));
  const titles = added.flatMap(({ printTitles }, index) =>
    printTitles === null
      ? []
      : [
          element(
            "definedName",
            { name: "_xlnm.Print_Titles", localSheetId: sheets.length + index },
            xmlText(printTitles),
          ),
        ],
  );
  if (titles.length === 0) return;
  const names = part.child("definedNames");
  if (names !== null) part.append(names, part.own(titles.join("")));
  else part.insertInOrder(part.own(element("definedNames", {}, ...titles)), "definedNames", workbookOrder);
}

/** Serial numbers of the workbook count from 1904, as on old Macs. */
function isSince1904(part: XmlPart): boolean {
  const properties = part.child("workbookPr");
  return properties !== null && isTrue(part.attribute(properties, "date1904"));
}

/** Names and numbers that tables of the file have, so that ours are others. */
function tablesOf(file: UserPackage, part: XmlPart): Pick<FileContext, "tableNames" | "nextTableId"> {
  const tables = file.names
    .filter((name) => /\/tables\/[^/]+\.xml$/iu.test(name))
    .map((name) => {
      const table = file.part(name);
      return { id: table.attribute(table.root, "id"), name: table.attribute(table.root, "displayName") };
    });
  const defined = part.child("definedNames");
  const names = [
    ...tables.map(({ name }) => name),
    ...(defined === null
      ? []
      : part.childrenOf(defined, "definedName").map((each) => part.attribute(each, "name"))),
  ];
  let last = Math.max(0, ...tables.map(({ id }) => numberOf(id) ?? 0));
  return {
    tableNames: new Set(names.flatMap((name) => name?.toLowerCase() ?? [])),
    nextTableId: () => (last += 1),
  };
}
