// Starts the workbench page.
import { createRoot } from "react-dom/client";
import { App } from "./page/app.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root");
createRoot(root).render(<App />);
