// A workbook with as much as people, Excel and WPS put into one, part by part, so that a copy can be compared with it.
import { strToU8, zipSync } from "fflate";

export interface RichOptions {
  /** Elements of the main namespace carry this prefix: "x:". */
  readonly prefix?: string;
  readonly macros?: boolean;
  readonly since1904?: boolean;
  /** Targets of relationships begin with "/". */
  readonly absolute?: boolean;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A PNG of one pixel. */
const picture = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

/** The table's sheet 汇总表: rows 4–8 hold recommendations; 附件 is hidden; 图表 has notes and threads. */
export function richParts(options: RichOptions = {}): Record<string, Uint8Array> {
  const { prefix = "", macros = false, since1904 = false, absolute = false } = options;
  const x = (xml: string): string =>
    prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-z]\w*[\s/>])/gi, `<$1${prefix}`);
  const space = prefix === "" ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const at = (path: string): string => (absolute ? `/xl/${path}` : path);
  const up = (path: string): string => (absolute ? `/xl/${path}` : `../${path}`);
  const rels = (...lines: readonly (readonly [id: string, type: string, target: string])[]): string =>
    `<Relationships xmlns="${packageRelations}">${lines
      .map(
        ([id, type, target]) =>
          `<Relationship Id="${id}" Type="${type.startsWith("http") ? type : `${relations}/${type}`}" Target="${target}"/>`,
      )
      .join("")}</Relationships>`;

  const texts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Override PartName="/xl/workbook.xml" ContentType="${macros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : `${spreadsheet}.sheet.main+xml`}"/>${[1, 2, 3].map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${spreadsheet}.calcChain+xml"/><Override PartName="/xl/comments1.xml" ContentType="${spreadsheet}.comments+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${spreadsheet}.table+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/><Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/></Types>`,
    "_rels/.rels": rels(["rId1", "officeDocument", `${absolute ? "/" : ""}xl/workbook.xml`]),
    "xl/workbook.xml": x(
      `<workbook ${space} xmlns:r="${relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><fileVersion appName="xl" lastEdited="7"/><workbookPr${since1904 ? ' date1904="1"' : ""} codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" activeTab="1"/></bookViews><sheets><sheet name="汇总表" sheetId="3" r:id="rId1"/><sheet name="附件&amp;说明" sheetId="7" state="hidden" r:id="rId2"/><sheet name="图表" sheetId="8" r:id="rId9"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">汇总表!$A$1:$F$9</definedName><definedName name="限额">汇总表!$H$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", at("worksheets/sheet1.xml")],
      ["rId2", "worksheet", at("worksheets/sheet2.xml")],
      ["rId9", "worksheet", at("worksheets/sheet3.xml")],
      ["rId3", "styles", at("styles.xml")],
      ["rId4", "sharedStrings", at("sharedStrings.xml")],
      ["rId5", "calcChain", at("calcChain.xml")],
      ["rId6", "http://schemas.microsoft.com/office/2017/10/relationships/person", at("persons/person.xml")],
    ),
    "xl/styles.xml": x(
      `<styleSheet ${space}><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" quotePrefix="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="1" xfId="0" applyFill="1"><protection locked="0"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>`,
    ),
    "xl/sharedStrings.xml": x(
      `<sst ${space} count="8" uniqueCount="8">${["2025年度省知识产权战略推进计划项目申报推荐汇总表", "序号", "申报项目名称", "申报单位", "联系人/电话", "高价值专利培育项目", "虚构电子有限公司", "张三/13800000000"].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    ),
    "xl/calcChain.xml": x(`<calcChain ${space}><c r="G4" i="3"/><c r="G5" i="3"/></calcChain>`),
    "xl/worksheets/sheet1.xml": x(
      `<worksheet ${space} xmlns:r="${relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac etc" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><sheetPr codeName="Sheet1"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:G9"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/><cols><col min="2" max="2" width="40" style="1" customWidth="1"/><col min="5" max="6" width="18.5" style="4" customWidth="1"/></cols>` +
        `<sheetData><row r="1" ht="36" customHeight="1"><c r="A1" s="2" t="s"><v>0</v></c></row><!-- 空行 --><row r="3" spans="1:4"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="D3" t="s"><v>4</v></c></row>` +
        `<row r="4" spans="1:4" x14ac:dyDescent="0.2"><c r="A4"><v>1</v></c><c r="B4" s="1" t="s"><v>5</v></c><c r="C4" s="1" t="s"><v>6</v></c><c r="D4" s='1' t="s"><v>7</v></c><c r="G4" s="5"><f t="shared" ref="G4:G5" si="0">A4/100</f><v>0.01</v></c></row>` +
        `<row r="5" s="4" customFormat="1"><c r="A5"><v>2</v></c><c r="C5" s="1" t="inlineStr"><is><t xml:space="preserve"> 前有空格 &lt;甲&gt; </t></is></c><c r="G5" s="5"><f t="shared" si="0"/><v>0.02</v></c></row>` +
        `<row r="6" s="3" customFormat="1"/><row r="7"><c r="A7" t="e"><v>#N/A</v></c><c r="B7" s="3"><v>${since1904 ? 44254 : 45716}</v></c><c r="C7" t="str"><f>"a"&amp;"b>"</f><v>ab&gt;</v></c><c r="D7" t="b"><v>1</v></c></row><row r="9" hidden="1"><c r="A9"><v>9</v></c></row></sheetData>` +
        `<sheetProtection sheet="1" objects="1"/><mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A4:A5"/></mergeCells><conditionalFormatting sqref="A4:A9"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><conditionalFormatting sqref="B4:B9"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN(B4)&gt;9</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D4:D9"><formula1>"企业,高校"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="C4" r:id="rId2"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks><drawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst></worksheet>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": rels(
      ["rId1", "printerSettings", up("printerSettings/printerSettings1.bin")],
      ["rId2", "hyperlink", "http://example.com/a&amp;b"],
      ["rId3", "drawing", up("drawings/drawing1.xml")],
      ["rId4", "table", up("tables/table1.xml")],
    ).replace('b"/>', 'b" TargetMode="External"/>'),
    "xl/worksheets/sheet2.xml": x(
      `<worksheet ${space}><sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>无编号</t></is></c></row><row/><row><c><v>3</v></c></row></sheetData></worksheet>`,
    ),
    "xl/worksheets/sheet3.xml": x(
      `<worksheet ${space} xmlns:r="${relations}"><sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>有批注</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>有对话</t></is></c></row></sheetData><legacyDrawing r:id="rId2"/></worksheet>`,
    ),
    "xl/worksheets/_rels/sheet3.xml.rels": rels(
      ["rId1", "comments", up("comments1.xml")],
      ["rId2", "vmlDrawing", up("drawings/vmlDrawing1.vml")],
      [
        "rId3",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        up("threadedComments/threadedComment1.xml"),
      ],
    ),
    "xl/comments1.xml": x(
      `<comments ${space}><authors><author>王五</author></authors><commentList><comment ref="A2" authorId="0"><text><t>请核对</t></text></comment><comment ref="A3" authorId="0"><text><t>[线程批注]</t></text></comment></commentList></comments>`,
    ),
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><v:textbox><div style="text-align:left">甲<br>乙</div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 2, 3, 15, 4, 4</x:Anchor><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A3" dT="2025-02-01T08:00:00.00" personId="{1}" id="{2}"><text>请核对</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="王五" id="{1}"/></personList>`,
    "xl/tables/table1.xml": `<table xmlns="${main}" id="4" name="推荐表" displayName="推荐表" ref="B3:D7"><tableColumns count="3"><tableColumn id="1" name="申报项目名称"/><tableColumn id="2" name="申报单位"/><tableColumn id="3" name="联系人/电话"/></tableColumns></table>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relations}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="300000" cy="300000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="公章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${relations}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": rels(
      ["rId1", "chart", up("charts/chart1.xml")],
      ["rId2", "image", up("media/image1.png")],
    ),
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>汇总表!$A$4:$A$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    // WPS keeps pictures in cells here, and unknown parts may be anywhere.
    "xl/cellimages.xml": `<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>`,
    "customXml/item1.xml": `<任意 xmlns="urn:unknown"><![CDATA[<row r="4"/>]]></任意>`,
    "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
  };
  const withMacros = (path: string, text: string): string =>
    !macros
      ? text
      : path === "xl/_rels/workbook.xml.rels"
        ? text.replace(
            "</Relationships>",
            '<Relationship Id="rId7" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
          )
        : path === "[Content_Types].xml"
          ? text.replace(
              "</Types>",
              '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
            )
          : text;
  return {
    ...Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [
        path,
        strToU8((path.endsWith(".vml") ? "" : declaration) + withMacros(path, text)),
      ]),
    ),
    "xl/media/image1.png": picture,
    "xl/printerSettings/printerSettings1.bin": Uint8Array.from([1, 2, 3, 0, 255]),
    ...(macros ? { "xl/vbaProject.bin": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 7, 7, 7]) } : {}),
  };
}

export function richWorkbook(options: RichOptions = {}): Uint8Array {
  return zipSync(richParts(options), { mtime: "2025-01-14T00:00:00Z" });
}
