import { changesOwner } from "@/app/_bottleneck/aside";
import { PersonSelect } from "@/app/_bottleneck/person-select";
import { PostForm } from "@/app/_forms/post-form";
import { OrganisationField } from "@/components/organisation-field/organisation-field";
import { OrganisationLists } from "@/components/organisation-field/organisation-lists";
import { OrganisationName } from "@/components/organisation-field/organisation-name";
import { Button, ButtonLink } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { Card } from "@/components/ui/page";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import { findViewer } from "@/data/viewer";
import { groupOf } from "@/domain/bottleneck/bottleneck";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { assignAction, takeAction } from "./owner-actions";

type Props = {
  bottleneck: BottleneckView;
  catalogue: Catalogue;
  form: FormState;
  locale: Locale;
  /** Whether the form to give it to someone is asked for. */
  asks: boolean;
};

/** Who has it in hand, and the ways to change that: to take it, or to give it. */
export async function OwnerWork(props: Props) {
  const { bottleneck, catalogue, locale, asks, form } = props;
  const { may, ownerId, internal, reference } = bottleneck;
  const viewer = await findViewer();
  const gives = may.plan || may.edit;
  if (!viewer || !internal || !changesOwner(bottleneck)) return null;
  const t = translator(locale, "Owner");
  const owner = catalogue.organisations.get(ownerId ?? "");
  const isMine = internal.ownerOfficial?.id === viewer.id;
  const isOpen = groupOf[bottleneck.status] !== "decided";
  const isGiven = gives && (asks || form.values.ownerOfficialId !== undefined);
  return (
    <Card className="grid gap-3">
      <div>
        <h2 id="owner" className="scroll-mt-6 text-title">
          {t("title")}
        </h2>
        <p>{owner ? <OrganisationName organisation={owner} locale={locale} /> : t("nobody")}</p>
        {owner && <p className="text-muted">{internal.ownerOfficial?.name ?? t("nobodyYet")}</p>}
      </div>
      {may.take && !isMine && isOpen && (
        <PostForm action={takeAction} locale={locale} label={t("take")} className="no-print grid">
          <Of {...props} />
          <Button look="quiet">{t("take")}</Button>
        </PostForm>
      )}
      {gives && !isGiven && (
        <p className="no-print grid">
          <ButtonLink look="quiet" href={path(locale, `/bottlenecks/${reference}?ask=owner#owner`)}>
            {t("assign")}
          </ButtonLink>
        </p>
      )}
      {isGiven && <AssignForm {...props} />}
    </Card>
  );
}

const Of = ({ bottleneck: { reference, version } }: Props) => (
  <>
    <input type="hidden" name="reference" value={reference} />
    <input type="hidden" name="version" value={version} />
  </>
);

/** Gives it to an organisation and, of those whose accounts are offered, to an official. */
async function AssignForm(props: Props) {
  const { bottleneck, catalogue, form: typed, locale } = props;
  const t = translator(locale, "Owner");
  const viewer = await findViewer();
  if (!viewer) return null;
  const { organisations } = catalogue;
  const { ownerId, internal, may } = bottleneck;
  const now = {
    ownerId: [ownerId ?? ""],
    ownerOfficialId: [internal?.ownerOfficial?.id ?? ""],
  };
  const form = { ...typed, values: { ...now, ...typed.values } };
  const offered = [ownerId, viewer.organisationId].flatMap((id) => id ?? []);
  return (
    <PostForm action={assignAction} locale={locale} label={t("assign")} className="grid gap-4">
      <Of {...props} />
      {may.edit ? (
        <>
          <OrganisationLists {...{ locale, organisations }} first={offered} />
          <OrganisationField
            {...{ form, locale, organisations }}
            {...{ name: "ownerId", label: t("owner"), hint: t("ownerHint") }}
          />
        </>
      ) : (
        <input type="hidden" name="ownerId" value={ownerId ?? ""} />
      )}
      <PersonSelect
        {...{ form, locale, viewer, organisations }}
        {...{ name: "ownerOfficialId", label: t("official"), hint: t("officialHint") }}
        empty={t("nobodyYet")}
        of={may.edit ? offered : offered.slice(0, 1)}
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button>{t("save")}</Button>
        <a href={path(locale, `/bottlenecks/${bottleneck.reference}`)}>
          {translator(locale, "NextStep")("cancel")}
        </a>
      </div>
    </PostForm>
  );
}
