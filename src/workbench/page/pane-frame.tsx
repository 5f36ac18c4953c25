// The real task pane in a frame of its own, speaking to the model as it would to Excel on the web.
import { useEffect, useRef } from "react";
import { Host } from "../host/host.ts";
import type { Workbook } from "../host/model/workbook.ts";
import { openInFrame } from "../host/open-in-frame.ts";

export interface PaneFrameProps {
  readonly workbook: Workbook;
  readonly locale: string;
  readonly theme: "light" | "dark";
  readonly title: string;
  /** The host behind the pane, for the switches of the page; null when it is gone. */
  readonly onHost: (host: Host | null) => void;
}

/** Another workbook, language or theme means another Excel: the pane starts anew. */
export function PaneFrame({ workbook, locale, theme, title, onHost }: PaneFrameProps) {
  const mount = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (mount.current === null) return;
    const hosts: Host[] = [];
    const query = new URLSearchParams({ lang: locale, theme });
    const frame = openInFrame(mount.current, `taskpane.html?${query.toString()}`, (send) => {
      const host = new Host({ workbook, locale, origin: location.origin, send });
      hosts.push(host);
      return host.transport;
    });
    frame.element.title = title;
    frame.element.style.cssText = "border: 0; width: 100%; height: 100%; display: block";
    onHost(hosts[0] ?? null);
    return () => {
      onHost(null);
      for (const host of hosts) host.close();
      frame.close();
    };
  }, [workbook, locale, theme, title, onHost]);
  return <div ref={mount} style={{ width: "100%", height: "100%" }} />;
}
