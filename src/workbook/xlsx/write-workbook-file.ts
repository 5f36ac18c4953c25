// Writes sheets of ours as a new .xlsx file. The same plans give the same bytes.
import { strToU8, zipSync } from "fflate";
import type { SheetPlan } from "../../sheets/sheet-plan.ts";
import { choicesSheet } from "../choices.ts";
import { freeSheetName } from "../names.ts";
import {
  contentTypes,
  defaultXml,
  FreePaths,
  overrideXml,
  relationsPart,
  type NewPart,
} from "./write/package.ts";
import { sheetParts, type FileContext, type WrittenSheet } from "./write/sheet-parts.ts";
import { newFileCounts, StyleBook, stylesPart } from "./write/styles-part.ts";
import { ChoiceLists } from "./write/validations.ts";
import { declaration, element, namespaces, xmlText } from "./write/xml.ts";

const workbookPath = "xl/workbook.xml";
const stylesPath = "xl/styles.xml";
/** Zip cannot tell earlier times; a true one would make every file another. */
const zipTime = new Date(1980, 0, 1);

/**
 * The plans as an .xlsx, one sheet each and the first one shown; names that Excel does not accept or that are taken are
 * mended ("审核结果 (2)"). Long drop-downs stand on a hidden sheet. Throws RangeError for no plans, or for a plan that
 * Excel would not open: overlapping merges, equal headers in a table, a number that is none, a prompt that is too long.
 */
export function writeWorkbookFile(plans: readonly SheetPlan[]): Uint8Array {
  if (plans.length === 0) throw new RangeError("A workbook has one sheet at least");
  const names = new Set<string>();
  const named = plans.map((plan) => ({ plan, name: freeSheetName(plan.name, names) }));
  let tables = 0;
  const context: FileContext = {
    styles: new StyleBook(newFileCounts),
    paths: new FreePaths([]),
    lists: new ChoiceLists(freeSheetName(choicesSheet, names)),
    tableNames: new Set(),
    nextTableId: () => (tables += 1),
    since1904: false,
  };
  const shown = named.map(({ plan, name }, index) => sheetParts(plan, name, index === 0, context));
  const lists = context.lists.plan();
  const hidden = lists === null ? [] : [sheetParts(lists, lists.name, false, context)];
  return zip(packageOf(shown, hidden, context.styles));
}

function packageOf(
  shown: readonly WrittenSheet[],
  hidden: readonly WrittenSheet[],
  styles: StyleBook,
): readonly NewPart[] {
  const sheets = [...shown, ...hidden];
  const relations = [
    ...sheets.map(({ path }, index) => ({ id: `rId${index + 1}`, type: "worksheet", target: path })),
    { id: `rId${sheets.length + 1}`, type: "styles", target: stylesPath },
  ];
  const parts: readonly NewPart[] = [
    ...relationsPart("", [{ id: "rId1", type: "officeDocument", target: workbookPath }]),
    { path: workbookPath, contentType: contentTypes.workbook, xml: workbookXml(shown, hidden) },
    ...relationsPart(workbookPath, relations),
    { path: stylesPath, contentType: contentTypes.styles, xml: stylesPart(styles) },
    ...sheets.flatMap((sheet) => sheet.parts),
  ];
  return [{ path: "[Content_Types].xml", contentType: null, xml: contentTypesXml(parts) }, ...parts];
}

function workbookXml(shown: readonly WrittenSheet[], hidden: readonly WrittenSheet[]): string {
  const sheets = [...shown, ...hidden];
  const titles = sheets.flatMap(({ printTitles }, index) =>
    printTitles === null
      ? []
      : [element("definedName", { name: "_xlnm.Print_Titles", localSheetId: index }, xmlText(printTitles))],
  );
  return (
    declaration +
    element(
      "workbook",
      { xmlns: namespaces.main, "xmlns:r": namespaces.relations },
      element("bookViews", {}, element("workbookView", { activeTab: 0 })),
      element(
        "sheets",
        {},
        ...sheets.map(({ name }, index) =>
          element("sheet", {
            name,
            sheetId: index + 1,
            state: index < shown.length ? undefined : "hidden",
            "r:id": `rId${index + 1}`,
          }),
        ),
      ),
      titles.length === 0 ? "" : element("definedNames", {}, ...titles),
    )
  );
}

function contentTypesXml(parts: readonly NewPart[]): string {
  const usesVml = parts.some(({ path }) => path.endsWith(".vml"));
  return (
    declaration +
    element(
      "Types",
      { xmlns: namespaces.contentTypes },
      defaultXml("rels", contentTypes.relations),
      defaultXml("xml", contentTypes.xml),
      usesVml ? defaultXml("vml", contentTypes.vml) : "",
      ...parts.flatMap(({ path, contentType }) =>
        contentType === null ? [] : [overrideXml(path, contentType)],
      ),
    )
  );
}

function zip(parts: readonly NewPart[]): Uint8Array {
  return zipSync(Object.fromEntries(parts.map(({ path, xml }) => [path, strToU8(xml)])), { mtime: zipTime });
}
