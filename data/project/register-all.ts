import "server-only";
import type { ProjectFacts } from "@/domain/project/request";
import type { Role, Viewer } from "@/domain/viewer";
import { linksBetween } from "../links";
import { keepAllOthers } from "../other-organisations";
import type { Told, Writing } from "../write";
import { writeNew } from "./new-rows";
import { factsBetween, firstTextsOf } from "./told";
import { projectRecord } from "./write";

type Registering = {
  facts: ProjectFacts;
  linked: readonly { id: string; reference: string }[];
  role: Role;
};
type Registered = { id: string; reference: string; events: Told[] };

/** Makes projects of facts that were found right, with what is told of each; in the transaction of the write. */
export async function registerAll(
  writing: Pick<Writing<unknown>, "tx" | "afterCommit" | "now">,
  viewer: Viewer,
  all: readonly Registering[],
): Promise<Registered[]> {
  const { tx, now } = writing;
  const kept = await keepAllOthers(
    writing,
    all.map(({ facts }) => ({ fields: facts, language: facts.language })),
  );
  const rows = all.map((one, nth) => ({ ...one, facts: kept[nth] ?? one.facts }));
  const { ids, references } = await writeNew(tx, viewer, rows, now);
  return rows.map(({ facts, linked, role }, nth) => {
    const [id = "", reference = ""] = [ids[nth], references[nth]];
    const record = projectRecord({ id });
    const texts = firstTextsOf(viewer, id, facts).versions;
    const { linked: links } = linksBetween("Bottleneck", linked, [], facts.bottlenecks);
    const changes = factsBetween(null, facts);
    const payload = { reference, changes, texts, linked: links };
    const event = { name: "project.registered", record, payload, role } as const;
    return { id, reference, events: [event] };
  });
}
