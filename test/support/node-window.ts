// A window just large enough for the real office.js to run in Node: a vm context with the few DOM members it touches.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as timers from "node:timers";
import vm from "node:vm";

const dist = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
const origin = "https://localhost";

const scripts = new Map<string, vm.Script>();
function scriptOf(file: string): vm.Script {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const script = new vm.Script(readFileSync(join(dist, file), "utf8"), { filename: file });
  scripts.set(file, script);
  return script;
}

interface ScriptElement {
  readonly tagName?: string;
  readonly src?: string;
  readonly onload?: () => void;
  readonly onreadystatechange?: () => void;
}

/** The library asks `instanceof Array` and `instanceof Object` of data that was made outside its context. */
const acceptForeignData = `
  Object.defineProperty(Array, Symbol.hasInstance, { value: Array.isArray });
  Object.defineProperty(Object, Symbol.hasInstance, { value: (v) => typeof v === "object" ? v !== null : typeof v === "function" });
`;

type Listener = (event: { data: string; origin: string; source: unknown }) => void;

export interface NodeWindow {
  /** The window's globals, with Office, Excel and OfficeExtension once the library has run. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Delivers a message of the host to the library. */
  readonly deliver: (message: string) => void;
  readonly close: () => void;
}

/** Timers of Node itself (a test may have faked the global ones), cleared when the window closes. */
function ownTimers() {
  const open = new Set<NodeJS.Timeout>();
  const note = (timer: NodeJS.Timeout): NodeJS.Timeout => {
    timer.unref();
    open.add(timer);
    return timer;
  };
  return {
    setTimeout: (run: () => void, delay?: number) => note(timers.setTimeout(run, delay)),
    setInterval: (run: () => void, delay?: number) => note(timers.setInterval(run, delay)),
    clearTimeout: (timer: NodeJS.Timeout) => timers.clearTimeout(timer),
    clearInterval: (timer: NodeJS.Timeout) => timers.clearInterval(timer),
    clearAll: () => open.forEach((timer) => timers.clearTimeout(timer)),
  };
}

/** Runs office.js in a window named `name`; `post` receives what the library posts to its parent. */
export function openNodeWindow(name: string, post: (message: string) => void): NodeWindow {
  const listeners = new Set<Listener>();
  const { clearAll, ...clocks } = ownTimers();
  let isOpen = true;
  const parent = { postMessage: (message: string) => timers.setImmediate(() => isOpen && post(message)) };
  const runScript = (script: ScriptElement): void => {
    timers.setImmediate(() => {
      if (!isOpen) return;
      // The library asks for its parts by URL; they lie beside it under lower-case names.
      scriptOf(new URL(script.src ?? "").pathname.slice(1).toLowerCase()).runInContext(context);
      script.onload?.();
      script.onreadystatechange?.();
    });
  };
  const element = (tagName: string): Record<string, unknown> => ({
    tagName,
    style: {},
    setAttribute: () => undefined,
    addEventListener: () => undefined,
    insertBefore: () => undefined,
    appendChild: (child: ScriptElement) => {
      if (child.tagName === "script") runScript(child);
    },
  });
  const head = element("head");
  const document = {
    ...element("document"),
    domain: "localhost",
    readyState: "complete",
    createElement,
    head,
    body: head,
    getElementById: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: (tag: string) => (tag === "script" ? [{ src: `${origin}/office.js` }] : [head]),
  };
  const globals: Record<string, unknown> = {
    ...clocks,
    // The test's own constructors, so that arrays compare and errors are instances of the test's Error.
    Promise,
    Error,
    JSON,
    Date,
    URL,
    console,
    performance,
    document,
    navigator: { userAgent: "node" },
    location: { search: "", hash: "", href: `${origin}/`, origin, protocol: "https:", hostname: "localhost" },
    history: {},
    addEventListener: (type: string, listener: Listener) => type === "message" && listeners.add(listener),
    removeEventListener: () => undefined,
    open: () => undefined,
    parent,
    name,
  };
  for (const self of ["window", "self", "top"]) globals[self] = globals;
  const context = vm.createContext(globals);
  vm.runInContext(acceptForeignData, context);
  scriptOf("office.js").runInContext(context);
  return {
    globals,
    deliver: (data) => {
      timers.setImmediate(() => {
        if (isOpen) for (const listener of listeners) listener({ data, origin, source: parent });
      });
    },
    close: () => {
      isOpen = false;
      clearAll();
    },
  };

  /** An anchor is how the library takes a URL apart. */
  function createElement(tagName: string): Record<string, unknown> {
    const made = element(tagName);
    if (tagName !== "a") return made;
    Object.defineProperty(made, "href", {
      set(value: string) {
        const { protocol, hostname, port, host, pathname } = new URL(value, origin);
        Object.assign(made, { protocol, hostname, port, host, pathname });
      },
    });
    return made;
  }
}
