import type { FieldsProps } from "@/app/_bottleneck/fields";
import { OwnerField, SideFields, SourceAndNoteFields } from "@/app/_bottleneck/task-fields";
import { LinkedField } from "@/app/_forms/linked-field";
import { linksOfBottleneck } from "@/app/_forms/linked-fields";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Country } from "@/domain/region";
import { translator } from "@/i18n/server";

type Props = FieldsProps & { bottleneck: BottleneckView };

/** Who does what, per country and next; and what else is known. */
export function TaskFields({ bottleneck, ...props }: Props) {
  const { form, locale, viewer } = props;
  const t = translator(locale, "BottleneckPage");
  const optional = translator(locale, "Form")("optional");
  const isOwn = ({ country }: { country: Country }) => country === viewer.side;
  const note = bottleneck.internal?.notes.findLast(({ side }) => side === viewer.side);
  return (
    <>
      <SideFields
        {...props}
        spoken={bottleneck.sides.find(isOwn)?.positionLanguage ?? bottleneck.originalLanguage}
      />
      <OwnerField {...props} optional={optional} />
      <LinkedField
        {...{ form, optional, locale }}
        name="projects"
        links={linksOfBottleneck}
        label={t("projects")}
      />
      <SourceAndNoteFields {...props} spoken={note?.writtenBy?.language} />
    </>
  );
}
