// A chart of bars as SVG text: what Excel would draw of it, plainly. Pure.
import type { Chart } from "../host/model/chart.ts";
import type { ChartSeries } from "../host/model/chart-series.ts";

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** Colours of series without one of their own. */
const standardColours = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const lineHeight = 16;

/** The whole chart, as large as asked for. */
export function chartSvg(chart: Chart, size: Size): string {
  const series = chart.series.items;
  const across = chart.chartType.startsWith("Bar");
  const names = series.find((one) => one.names.length > 0)?.names ?? [];
  const titled = chart.title.visible && chart.title.text !== "";
  const legend = chart.legend.visible ? lineHeight + 8 : 0;
  const labels = across ? Math.min(size.width / 3, 8 + 12 * longest(names)) : 40;
  const plot: Box = {
    left: labels + 8,
    top: titled ? 36 : 12,
    width: Math.max(10, size.width - labels - 28),
    height: Math.max(10, size.height - (titled ? 36 : 12) - legend - lineHeight - 12),
  };
  const parts = [
    `<rect width="${size.width}" height="${size.height}" fill="#FFFFFF" stroke="#D1D1D1"/>`,
    titled ? text(size.width / 2, 22, chart.title.text, "middle", 14) : "",
    drawn(chart, plot, names, across),
    legend === 0 ? "" : legendOf(series, size),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="sans-serif">${parts.join("")}</svg>`;
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((one) => one.length));
}

function colourOf({ format }: ChartSeries, index: number): string {
  return format.fill.colour ?? standardColours[index % standardColours.length] ?? "#808080";
}

/** Grid lines with their numbers, then for each category its bars and its name. */
function drawn(chart: Chart, plot: Box, names: readonly string[], across: boolean): string {
  const series = chart.series.items;
  const stacked = chart.chartType.endsWith("Stacked");
  const count = Math.max(names.length, ...series.map(({ numbers }) => numbers.length), 1);
  const places = Array.from({ length: count }, (_, place) => place);
  const sums = places.map((place) => series.map(({ numbers }) => Math.max(0, numbers[place] ?? 0)));
  const largest = Math.max(...sums.map((all) => (stacked ? sum(all) : Math.max(0, ...all))), 0);
  const scale = scaleOf(largest);
  const reach = across ? plot.width : plot.height;
  const room = (across ? plot.height : plot.width) / count;
  const thickness = (room * 0.7) / (stacked ? 1 : Math.max(1, series.length));
  const bars = places.map((place) => {
    // Bars lie from below unless the axis is reversed.
    const at = across && !chart.axes.categoryAxis.reversePlotOrder ? count - 1 - place : place;
    let before = 0;
    const own = series.map((one, index) => {
      const value = Math.max(0, one.numbers[place] ?? 0);
      const length = (value / scale.top) * reach;
      const start = at * room + room * 0.15 + (stacked ? 0 : index * thickness);
      const bar = across
        ? rect(plot.left + before, plot.top + start, length, thickness, colourOf(one, index))
        : rect(
            plot.left + start,
            plot.top + reach - before - length,
            thickness,
            length,
            colourOf(one, index),
          );
      if (stacked) before += length;
      return bar;
    });
    const middle = (at + 0.5) * room;
    const name = shortened(names[place] ?? String(place + 1), across ? plot.left / 12 : room / 12);
    return (
      own.join("") +
      (across
        ? text(plot.left - 6, plot.top + middle + 4, name, "end")
        : text(plot.left + middle, plot.top + plot.height + lineHeight, name, "middle"))
    );
  });
  return gridLines(plot, scale, across) + bars.join("");
}

interface Scale {
  readonly step: number;
  readonly top: number;
}

/** At most five round steps that reach the largest value. */
function scaleOf(largest: number): Scale {
  const raw = (largest === 0 ? 1 : largest) / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10);
  return { step, top: step * Math.max(1, Math.ceil(largest / step)) };
}

function gridLines(plot: Box, { step, top }: Scale, across: boolean): string {
  return Array.from({ length: Math.round(top / step) + 1 }, (_, index) => {
    const value = Number((index * step).toPrecision(12));
    const at = value / top;
    const x = plot.left + at * plot.width;
    const y = plot.top + plot.height - at * plot.height;
    return across
      ? line(x, plot.top, x, plot.top + plot.height) +
          text(x, plot.top + plot.height + lineHeight, String(value), "middle")
      : line(plot.left, y, plot.left + plot.width, y) + text(plot.left - 6, y + 4, String(value), "end");
  }).join("");
}

function legendOf(series: readonly ChartSeries[], size: Size): string {
  const widths = series.map(({ name }) => 34 + 12 * name.length);
  let left = (size.width - sum(widths)) / 2;
  const entries = series.map((one, index) => {
    const at = left;
    left += widths[index] ?? 0;
    const square = rect(at, size.height - 20, 10, 10, colourOf(one, index));
    return square + text(at + 14, size.height - 11, one.name, "start");
  });
  return entries.join("");
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function shortened(name: string, room: number): string {
  const letters = Math.max(2, Math.floor(room));
  return name.length <= letters ? name : `${name.slice(0, letters - 1)}…`;
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="#E1E1E1"/>`;
}

function text(x: number, y: number, given: string, anchor: string, size = 12): string {
  const escaped = given.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${size}" fill="#424242">${escaped}</text>`;
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
