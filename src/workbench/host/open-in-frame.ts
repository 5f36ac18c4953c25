// Puts an add-in into a frame of this page and carries its messages; the only file of the host that touches the DOM.

export interface FrameTransport {
  readonly windowName: string;
  receive(message: unknown): Promise<void>;
}

export interface OpenFrame {
  readonly element: HTMLIFrameElement;
  readonly send: (message: string) => void;
  readonly close: () => void;
}

/**
 * Creates the frame and attaches it under `mount`. The transport is asked for only after the frame exists, because
 * it needs the frame's `send`; the window's name must be set before attaching (Chromium ignores later changes).
 */
export function openInFrame(
  mount: HTMLElement,
  url: string,
  connect: (send: (message: string) => void) => FrameTransport,
): OpenFrame {
  const element = document.createElement("iframe");
  const address = new URL(url, location.href);
  const send = (message: string): void => element.contentWindow?.postMessage(message, address.origin);
  const transport = connect(send);
  const listen = (event: MessageEvent): void => {
    if (event.source === element.contentWindow && event.origin === address.origin)
      void transport.receive(event.data);
  };
  window.addEventListener("message", listen);
  element.name = transport.windowName;
  element.src = address.href;
  mount.append(element);
  return {
    element,
    send,
    close: () => {
      window.removeEventListener("message", listen);
      element.remove();
    },
  };
}
