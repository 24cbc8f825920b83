import type { Viewer } from "./viewer";

/** An official, as far as it decides whose something is. */
export type Person = Pick<Viewer, "id" | "organisationId" | "standsFor">;

type OfStep = { nextStepById: string | null; nextStepOfficialId: string | null };
type OfOwner = { ownerId: string | null; ownerOfficialId: string | null };

/** Whether this is the official, or one who is away and for whom they stand in. */
const isOf = ({ id, standsFor = [] }: Person, officialId: string): boolean =>
  officialId === id || standsFor.includes(officialId);

/** Whether a next step asks this official: by name, or their organisation and nobody there by name. */
export const isAskedOf = (person: Person, { nextStepById, nextStepOfficialId }: OfStep): boolean =>
  nextStepOfficialId === null
    ? nextStepById === person.organisationId
    : isOf(person, nextStepOfficialId);

/** Whether this official has it in hand: by name, or their organisation and nobody there by name. */
export const isInHandOf = (person: Person, { ownerId, ownerOfficialId }: OfOwner): boolean =>
  ownerOfficialId === null ? ownerId === person.organisationId : isOf(person, ownerOfficialId);

/** Whose something is that is asked: the viewer's, or theirs only while they stand in for who is away. */
export type Whose = { isMine: boolean; forAbsent: boolean };

/** Whose it is: `holds` says whether it is a person's, counting those for whom they stand in. */
export function whoseIs(holds: (person: Person) => boolean, viewer: Viewer): Whose {
  const isMine = holds(viewer);
  return { isMine, forAbsent: isMine && !holds({ ...viewer, standsFor: [] }) };
}
