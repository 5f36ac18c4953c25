// Parts that load after the first screen is drawn: the review itself, results, the notices, banners, fields, tabs and menus.
// Together they are more than a third of the code, and none of it is needed to show what a workbook was recognised to hold.
import { createElement, lazy, Suspense, type ComponentType, type FunctionComponent } from "react";
import type * as InsertEngine from "./insertion.ts";
import type * as WorkbookWriter from "../workbook/xlsx/write-workbook-file.ts";
import type * as ReadWorker from "../workbook/xlsx/worker/start-worker.ts";
import type * as ReviewEngine from "./review-engine.ts";

/** Resolves to the review and its reports; the second call is answered from memory. */
export function loadReviewEngine(): Promise<typeof ReviewEngine> {
  return import("./review-engine.ts");
}

/** What starts the worker that reads files: it knows where the bundler put the worker's script. */
export function loadReadWorker(): Promise<typeof ReadWorker> {
  return import("../workbook/xlsx/worker/start-worker.ts");
}

export function loadWorkbookWriter(): Promise<typeof WorkbookWriter> {
  return import("../workbook/xlsx/write-workbook-file.ts");
}

/** Resolves to what makes sheets to be filled in. */
export function loadInsertEngine(): Promise<typeof InsertEngine> {
  return import("./insertion.ts");
}

/** The review's first screens bring the notices and the readers along; Office starts meanwhile. */
const loadReviewArea = () => import("./review-area.tsx");
export const ReviewArea = lazy(async () => ({ default: (await loadReviewArea()).ReviewArea }));

const loadResultsScreen = () => import("./screens/results-screen.tsx");
export const ResultsScreen = lazy(async () => ({ default: (await loadResultsScreen()).ResultsScreen }));

export const ChecklistView = lazy(async () => ({
  default: (await import("./screens/checklist-view.tsx")).ChecklistView,
}));

const loadBanners = () => import("./parts/review-banners.tsx");
export const ReviewBanners = lazy(async () => ({ default: (await loadBanners()).ReviewBanners }));

/** A menu's button that comes late: until then its place stays free, so that nothing moves when it comes. */
function lateButton<P extends object>(load: () => Promise<ComponentType<P>>): FunctionComponent<P> {
  const Late = lazy(async () => ({ default: await load() }));
  const place = createElement("span", {
    style: { width: "32px", height: "32px", flexShrink: 0, marginLeft: "auto" },
  });
  return (props) => createElement(Suspense, { fallback: place }, createElement<P>(Late, props));
}

export const SettingsMenu = lateButton(async () => (await import("./parts/settings-menu.tsx")).SettingsMenu);
export const NoticeMenu = lazy(async () => ({
  default: (await import("./parts/notice-menu.tsx")).NoticeMenu,
}));
export const DateFields = lazy(async () => ({
  default: (await import("./parts/date-fields.tsx")).DateFields,
}));
export const AreaTabs = lazy(async () => ({ default: (await import("./parts/area-tabs.tsx")).AreaTabs }));
export const NoticeArea = lazy(async () => ({ default: (await import("./notice-area.tsx")).NoticeArea }));
export const MergeArea = lazy(async () => ({ default: (await import("./merge/merge-area.tsx")).MergeArea }));
export const MidtermArea = lazy(async () => ({
  default: (await import("./midterm/midterm-area.tsx")).MidtermArea,
}));
export const MoreMenu = lateButton(async () => (await import("./parts/more-menu.tsx")).MoreMenu);

/** Begins to load the first screens while Office starts. A failure is met, and told, when they are drawn. */
export function prepareToOpen(): void {
  loadReviewArea().catch(() => undefined);
}

/** Begins to load what the next click will need. A failure is met, and told, when it is needed. */
export function prepareForReview(): void {
  for (const load of [loadReviewEngine, loadResultsScreen, loadBanners]) load().catch(() => undefined);
}
