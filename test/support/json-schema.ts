// Judges data by a JSON Schema, for the keywords that ours uses. An unknown keyword is an error: nothing is passed over.
type Schema = Readonly<Record<string, unknown>>;

const annotations = new Set(["$schema", "$defs", "title", "description", "default"]);

/** Whether the data is valid under the schema. */
export function isValid(schema: object, data: unknown): boolean {
  const root = schema as Schema;
  return follows(root, data, root);
}

function follows(schema: Schema, data: unknown, root: Schema): boolean {
  const under = (inner: unknown, value: unknown): boolean => follows(inner as Schema, value, root);
  return Object.entries(schema).every(([keyword, said]) => {
    if (annotations.has(keyword)) return true;
    switch (keyword) {
      case "$ref":
        return under(resolve(String(said), root), data);
      case "type":
        return isOfType(String(said), data);
      case "const":
        return data === said;
      case "enum":
        return (said as unknown[]).includes(data);
      case "anyOf":
        return (said as unknown[]).some((each) => under(each, data));
      case "oneOf":
        return (said as unknown[]).filter((each) => under(each, data)).length === 1;
      case "allOf":
        return (said as unknown[]).every((each) => under(each, data));
      case "pattern":
        return typeof data !== "string" || new RegExp(String(said), "u").test(data);
      case "minLength":
        return typeof data !== "string" || data.length >= Number(said);
      case "minItems":
        return !Array.isArray(data) || data.length >= Number(said);
      case "maxItems":
        return !Array.isArray(data) || data.length <= Number(said);
      case "minimum":
        return typeof data !== "number" || data >= Number(said);
      case "maximum":
        return typeof data !== "number" || data <= Number(said);
      case "exclusiveMinimum":
        return typeof data !== "number" || data > Number(said);
      case "items":
        return !Array.isArray(data) || data.every((item) => under(said, item));
      case "properties":
        return (
          !isObject(data) ||
          Object.entries(said as Schema).every(([key, each]) => !(key in data) || under(each, data[key]))
        );
      case "required":
        return !isObject(data) || (said as string[]).every((key) => key in data);
      case "additionalProperties": {
        if (said !== false) throw new Error("additionalProperties other than false");
        const known = Object.keys(schema["properties"] ?? {});
        return !isObject(data) || Object.keys(data).every((key) => known.includes(key));
      }
      default:
        throw new Error(`Unknown keyword ${keyword}`);
    }
  });
}

function resolve(reference: string, root: Schema): unknown {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((at, step) => (at as Schema)[step], root);
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isOfType(type: string, data: unknown): boolean {
  switch (type) {
    case "object":
      return isObject(data);
    case "array":
      return Array.isArray(data);
    case "integer":
      return Number.isInteger(data);
    case "null":
      return data === null;
    case "string":
    case "number":
    case "boolean":
      return typeof data === type;
    default:
      throw new Error(`Unknown type ${type}`);
  }
}
