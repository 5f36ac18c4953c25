// A small window of Office's own, for what a ribbon button has to say: it has no pane to say it in.

/** Opens a page of ours (same origin) in a dialog. Resolves when it is open; rejects where Office refuses. */
export function showPage(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Share of the screen, in percent: a few lines of text.
    const size = { height: 30, width: 28, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, size, ({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(`${error.code} ${error.message}`));
    });
  });
}
