// Elements found by place: what is found is exactly what stands there, whatever stands around it.
import * as fc from "fast-check";
import { Edits } from "../../../src/workbook/xlsx/mark/edits.ts";
import {
  attributesOf,
  childrenOf,
  outlineOf,
  unescaped,
  XmlFault,
} from "../../../src/workbook/xlsx/mark/xml-elements.ts";

interface Node {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Node | string)[];
}

const names = fc.constantFrom("row", "c", "x:c", "行", "a-b.c", "_1");
/** Between elements: text, and what is no element although it looks like one. */
const between = fc.constantFrom(
  "",
  " ",
  "文字 &lt;c&gt;",
  "<!-- <c> > -->",
  "<![CDATA[</row><c>]]>",
  "<?pi <c>?>",
  "]]",
  ">",
);
const values = fc.constantFrom("", "1", "a > b", "/>", "'", "&quot;&#x4E00;&amp;", " r=1 ");
const { node } = fc.letrec<{ node: Node; child: Node | string }>((tie) => ({
  child: fc.oneof({ maxDepth: 4, depthIdentifier: "xml" }, between, tie("node")),
  node: fc.record({
    name: names,
    attributes: fc.uniqueArray(fc.tuple(fc.constantFrom("r", "s", "x:id", "xmlns"), values), {
      selector: ([name]) => name,
      maxLength: 3,
    }),
    children: fc.array(tie("child"), { maxLength: 4 }),
  }),
}));

const quoted = (value: string): string => (value.includes("'") ? `"${value}"` : `'${value}'`);

function written({ name, attributes, children }: Node): string {
  const open = `<${name}${attributes.map(([key, value]) => ` ${key}\n=${quoted(value)}`).join("")}`;
  const inner = children.map((child) => (typeof child === "string" ? child : written(child))).join("");
  return inner === "" ? `${open} />` : `${open}>${inner}</${name} >`;
}

const elementsOf = ({ children }: Node): readonly Node[] =>
  children.filter((child) => typeof child !== "string");

test("the root and all below it are found where they stand", () => {
  fc.assert(
    fc.property(
      node,
      between.filter((text) => !/^[^<\s]/.test(text) && !text.includes("CDATA")),
      (root, prolog) => {
        const text = `<?xml version="1.0"?>${prolog}${written(root)}${prolog}`;
        const compare = (element: Parameters<typeof childrenOf>[1], expected: Node): void => {
          expect(text.slice(element.from, element.to)).toBe(written(expected));
          expect(attributesOf(text, element).map(({ name, value }) => [name, value])).toEqual(
            expected.attributes.map(([name, value]) => [name, unescaped(value)]),
          );
          const children = childrenOf(text, element);
          expect(children.map(({ name }) => name)).toEqual(elementsOf(expected).map(({ name }) => name));
          for (const [index, child] of children.entries()) compare(child, elementsOf(expected)[index]!);
        };
        const outline = outlineOf(text);
        compare(outline.root, root);
        expect(outline.children).toEqual(childrenOf(text, outline.root));
      },
    ),
  );
});

test.each([
  ["空文本", ""],
  ["没有元素", "<?xml version='1.0'?>"],
  ["没有结束", "<a><b></b>"],
  ["子元素没有结束", "<a><b></a>"],
  ["结束标记不对", "<a><b></c></a>"],
  ["标记没有结束", "<a b='>"],
  ["注释没有结束", "<a><!-- </a>"],
  ["文档类型声明", "<!DOCTYPE a [<!ENTITY e 'x'>]><a/>"],
  ["没有名字", "<a>< b/></a>"],
])("%s is refused", (_name, text) => {
  expect(() => outlineOf(text)).toThrow(XmlFault);
});

test.each([
  ["&lt;&gt;&quot;&apos;&amp;", "<>\"'&"],
  ["&#65;&#x20BB7;", "A𠮷"],
  ["&amp;lt;", "&lt;"],
  ["&unknown; & &#x110000;", "&unknown; & &#x110000;"],
])("%s is read as %s", (text, expected) => {
  expect(unescaped(text)).toBe(expected);
});

describe("changes by place", () => {
  test("may be made in any order; those at one place stay in theirs", () => {
    const edits = new Edits();
    edits.replace(4, 6, "E");
    edits.insert(2, "1");
    edits.insert(2, "2");
    edits.insert(6, "3");
    expect(edits.appliedTo("abcdefg")).toBe("ab12cdE3g");
  });

  test("must not overlap", () => {
    const edits = new Edits();
    edits.replace(1, 4, "");
    edits.insert(3, "x");
    expect(() => edits.appliedTo("abcdef")).toThrow(RangeError);
  });
});
