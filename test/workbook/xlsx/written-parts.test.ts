/** @jest-environment jsdom */
// The parts of a new file as XML: well-formed, children in the order that the standard's schemas demand, every name found.
import { strFromU8, unzipSync } from "fflate";
import { writeWorkbookFile } from "../../../src/workbook/xlsx/write-workbook-file.ts";
import { fullPlan, planOf } from "../../support/plans.ts";

const bytes = writeWorkbookFile([fullPlan, planOf("第二表", [["一", 2]])]);
const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => ({
  path,
  xml: new DOMParser().parseFromString(strFromU8(content), "application/xml"),
}));
const all = (name: string) => parts.flatMap(({ xml }) => [...xml.getElementsByTagNameNS("*", name)]);

test.each(parts)("$path is well-formed", ({ xml }) => {
  expect(xml.getElementsByTagNameNS("*", "parsererror")).toHaveLength(0);
});

/** ECMA-376 part 1: CT_Worksheet, CT_Stylesheet and so on, as far as we write them. */
const orders: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst",
  workbook:
    "fileVersion workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles",
  xf: "alignment protection",
  border: "left right top bottom diagonal",
  table: "autoFilter sortState tableColumns tableStyleInfo",
  comments: "authors commentList",
  twoCellAnchor: "from to graphicFrame clientData",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  chartSpace: "date1904 lang roundedCorners style chart spPr txPr externalData printSettings",
  chart: "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
  title: "tx layout overlay spPr txPr",
  plotArea: "layout barChart catAx valAx spPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  ser: "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit",
  legend: "legendPos layout overlay spPr txPr",
  numCache: "formatCode ptCount pt",
  strCache: "ptCount pt",
};

test.each(Object.keys(orders))("%s: children in their order", (name) => {
  const order = orders[name]!.split(" ");
  const elements = all(name).filter((element) => element.children.length > 0);
  expect(elements).not.toHaveLength(0);
  for (const element of elements) {
    const places = [...element.children].map(({ localName }) => order.indexOf(localName));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test("every list says its own length", () => {
  const counted = parts.flatMap(({ xml }) => [...xml.querySelectorAll("[count]")]);
  expect(counted).not.toHaveLength(0);
  for (const list of counted) expect(list.getAttribute("count")).toBe(String(list.children.length));
});

test("every part has a content type, and every relationship a part", () => {
  const paths = parts.map(({ path }) => path);
  const defaults = all("Default").map((each) => each.getAttribute("Extension")!);
  const overrides = all("Override").map((each) => each.getAttribute("PartName")!.slice(1));
  expect(paths).toEqual(expect.arrayContaining(overrides));
  for (const path of paths)
    expect([
      path,
      overrides.includes(path) || defaults.some((extension) => path.endsWith(`.${extension}`)),
    ]).toEqual([path, true]);
  for (const { path, xml } of parts.filter(({ path: each }) => each.endsWith(".rels"))) {
    const folder = path.replace(/_rels\/[^/]*$/, "");
    for (const relation of xml.getElementsByTagName("Relationship")) {
      const target = new URL(relation.getAttribute("Target")!, `file:///${folder}`).pathname.slice(1);
      expect(paths).toContain(target);
    }
  }
});

test("every relationship that a part names is there", () => {
  const relationIds = (path: string): readonly string[] => {
    const relations = parts.find((other) => other.path === path.replace(/([^/]*)$/, "_rels/$1.rels"));
    return [...(relations?.xml.getElementsByTagName("Relationship") ?? [])].map(
      (relation) => relation.getAttribute("Id") ?? "",
    );
  };
  const named = parts.flatMap(({ path, xml }) =>
    [...xml.querySelectorAll("*")].flatMap((element) => {
      const id = element.getAttribute("r:id");
      return id === null ? [] : [{ id, known: relationIds(path) }];
    }),
  );
  expect(named).not.toHaveLength(0);
  for (const { id, known } of named) expect(known).toContain(id);
});

test("cells name styles that are there", () => {
  const styles = parts.find(({ path }) => path === "xl/styles.xml")!.xml;
  const count = styles.querySelector("cellXfs")!.children.length;
  for (const cell of all("c").filter((each) => each.hasAttribute("s")))
    expect(Number(cell.getAttribute("s"))).toBeLessThan(count);
});

test("columns of a table are named by its header", () => {
  const [sheet] = all("worksheet");
  const header = [...sheet!.querySelectorAll("row[r='3'] t")].map(({ textContent }) => textContent);
  expect(all("tableColumn").map((column) => column.getAttribute("name"))).toEqual(header);
});
