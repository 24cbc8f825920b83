/** The places that fit what is typed, as the portal answers: "Enschede → Twente". */
export type PlaceAnswer = {
  id: string;
  text: string;
  kind: string;
  regions: string[];
  /** Whether it is called exactly as was typed. */
  isExact: boolean;
}[];
