// Files dropped anywhere on the pane while the area is shown. Elsewhere a drop would make the browser leave the pane for the file.
import { useEffect, useState } from "react";
import { dropped, type Given } from "./dropped-files.ts";

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}

/** Whether files are held over the pane; what is dropped goes to `onFiles`. */
export function useFileDrop(active: boolean, onFiles: (given: Promise<Given>) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!active) return;
    const hold = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Between two elements of the page there is a next one; out of the window there is none.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      onFiles(dropped(event.dataTransfer));
    };
    document.addEventListener("dragover", hold);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", hold);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, [active, onFiles]);
  return over && active;
}
