import "server-only";
import type { Registration } from "@/domain/bottleneck/registration";
import type { Event } from "@/domain/event/event";
import { countries } from "@/domain/region";
import { noteField, positionField } from "@/domain/side-text";
import type { Viewer } from "@/domain/viewer";
import { firstTexts } from "../text-versions";
import { factsBetween, writtenTexts } from "./told";
import { bottleneckRecord } from "./write";

type New = { id: string; reference: string; registration: Registration };

/** What is told of a new bottleneck, and the first versions of its texts: those that one side alone reads apart. */
export function toldOfNew(viewer: Viewer, { id, reference, registration }: New) {
  const record = bottleneckRecord({ id });
  const shared = firstTexts(viewer, record, writtenTexts({}, registration));
  const changes = factsBetween({}, registration);
  const payload = { reference, to: "REPORTED", changes, texts: shared.versions } as const;
  const apart = (field: string, after: string) =>
    firstTexts(viewer, record, [{ field, language: null, after }]);
  const note = apart(noteField(viewer.side), registration.internalNote);
  const positions = countries.map((country) => ({
    ...{ country, kept: apart(positionField(country), registration[positionField(country)]) },
  }));
  const events: Event[] = [
    { name: "bottleneck.registered", record, payload },
    ...of(note, ({ versions: texts }): Event => {
      const told = { country: viewer.side, texts };
      return { name: "bottleneck.noteWritten", record, payload: told };
    }),
    ...positions.flatMap(({ country, kept }) =>
      of(kept, ({ versions: texts }): Event => {
        return { name: "bottleneck.positionWritten", record, payload: { country, texts } };
      }),
    ),
  ];
  const texts = [shared, note, ...positions.map(({ kept }) => kept)].flatMap(({ rows }) => rows);
  return { events, texts };
}

/** What is told of texts, where there are any. */
const of = <Kept extends { rows: readonly unknown[] }>(kept: Kept, tell: (kept: Kept) => Event) =>
  kept.rows.length > 0 ? [tell(kept)] : [];
