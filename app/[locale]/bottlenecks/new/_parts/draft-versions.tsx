import type { FieldsProps } from "@/app/_bottleneck/fields";
import { tellBottleneck } from "@/app/_bottleneck/tell-bottleneck";
import { Conflict } from "@/app/_forms/conflict";
import type { Versions } from "@/app/_forms/read-edit";
import { VersionFields } from "@/app/_forms/version-fields";
import type { Draft } from "@/data/bottleneck/draft-row";
import type { RegistrationStep } from "@/domain/bottleneck/registration-steps";
import { editingDraft } from "./steps";

type Props = FieldsProps & {
  draft: Draft | null;
  step: RegistrationStep;
  versions: Versions | null;
};

/** Of which version of the draft the form was made; and both, when another window changed it meanwhile. */
export function DraftVersions({ form, draft, step, versions, catalogue, locale, viewer }: Props) {
  const editing = editingDraft(draft, step);
  if (!draft || !editing) return null;
  return (
    <>
      <VersionFields {...editing} />
      <Conflict
        {...{ form, versions, locale }}
        changed={{ by: viewer.name, isOwn: true, at: draft.changedAt }}
        tell={(fields) => tellBottleneck(fields, catalogue, locale)}
      />
    </>
  );
}
