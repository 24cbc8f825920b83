import { expandRegions, type Places } from "../region";
import { type EntryNoun, partsOfEntry } from "./entry";
import type { Facts } from "./facts";

/**
 * What was typed, in which a cooperation region that was ticked stands for its members: its box is ticked as soon as
 * all of these are, also that of the very region which is edited.
 */
export const withMembers = (noun: EntryNoun, typed: Facts, regions: Places): Facts =>
  Object.fromEntries(
    Object.entries(typed).map(([name, fact]) => {
      const part = partsOfEntry(noun)[name];
      const isOfRegions = part?.kind === "ids" && part.among === "region";
      return [name, isOfRegions ? expandRegions((fact ?? []) as string[], regions) : fact];
    }),
  );
