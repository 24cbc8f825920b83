import { cache } from "react";
import { findBottleneck } from "@/data/bottleneck/page";
import { readHistory } from "@/data/history";
import { findViewer } from "@/data/viewer";

/** The bottleneck of this address for whoever asks; the page and its title share one query. */
export const loadBottleneck = cache(async (reference: string) =>
  findBottleneck(await findViewer(), reference.toUpperCase()),
);

/** What happened to it lately, for whoever asks. */
export const loadHistory = async (reference: string) =>
  readHistory(await findViewer(), { noun: "bottleneck", reference: reference.toUpperCase() });
