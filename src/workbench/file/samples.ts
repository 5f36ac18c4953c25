// The sample workbooks that come with the workbench.
import { z } from "zod";

const textSchema = z.object({ zh: z.string(), en: z.string() });
const samplesSchema = z.array(z.object({ file: z.string(), title: textSchema, about: textSchema }));
export type Sample = z.infer<typeof samplesSchema>[number];

const folder = "assets/samples/";

/** The list of samples; empty where there is none. */
export async function listSamples(): Promise<readonly Sample[]> {
  const response = await fetch(`${folder}index.json`);
  return response.ok ? samplesSchema.parse(await response.json()) : [];
}

export async function fetchSample(file: string): Promise<Uint8Array> {
  const response = await fetch(`${folder}${encodeURIComponent(file)}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
