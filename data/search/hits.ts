import "server-only";
import type { Phrase } from "@/domain/language";
import type { Noun, nouns } from "@/domain/noun";
import type { NamedPlace } from "@/domain/place";
import type { PartnershipStage } from "@/prisma/generated/client";
import type { RegionEntry } from "../catalogue";
import type { FoundRecord } from "./records";

/** What a line about something found says beside its name. */
type About =
  | ({ is: "record" } & Pick<
      FoundRecord,
      "noun" | "reference" | "state" | "isPractice" | "published" | "passages"
    >)
  | ({ is: "region" } & Pick<RegionEntry, "id" | "kind" | "touchesBorder">)
  | { is: "place"; kind: NamedPlace["kind"]; regionIds: readonly string[] }
  | { is: "partnership"; id: string; stage: PartnershipStage }
  | { is: "organisation"; abbreviation: string | null; seat: string | null }
  | { is: "commissioner" | "theme" };

/** Something that was found: its name, and its address without the language. */
export type Hit = { title: Phrase; address: string; about: About };

export type HitGroupName =
  | (typeof nouns)[Noun]["section"]
  | ("regions" | "partnerships" | "commissioners" | "organisations" | "themes");

/** What was found of one noun. */
export type HitGroup = {
  name: HitGroupName;
  total: number;
  atLeast: boolean;
  /** The first of it, those that fit best. */
  hits: Hit[];
  /** The full list, narrowed to the same words where it can be; null where there is none. */
  list: { address: string; isNarrowed: boolean } | null;
};
