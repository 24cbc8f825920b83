import type { ReactNode } from "react";
import { WithReference } from "@/app/_records/with-reference";
import { FormErrors } from "@/components/ui/form-errors";
import type { FormState } from "@/components/ui/form-state";
import { Crumbs, Page } from "@/components/ui/page";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  locale: Locale;
  reference: string;
  title: string;
  lead?: string;
  form: FormState;
  /** A page between the project and this one. */
  under?: { href: string; text: string };
  children: ReactNode;
};

/** A page on which something is done with one project: the way back, the question, and why it failed. */
export function ProjectFormPage({ locale, reference, title, lead, form, under, children }: Props) {
  const t = translator(locale, "ProjectPage");
  const f = translator(locale, "Form");
  const portal = translator(locale, "Portal");
  return (
    <Page className="grid gap-6 pb-16">
      <div>
        <Crumbs
          label={portal("crumbs")}
          crumbs={[
            { href: path(locale, "/projects"), text: t("crumb") },
            { href: path(locale, `/projects/${reference}`), text: reference },
            ...(under ? [under] : []),
          ]}
        />
        <h1>
          <WithReference text={title} reference={reference} />
        </h1>
        {lead && <p className="mt-2 max-w-measure text-muted">{lead}</p>}
      </div>
      <FormErrors form={form} title={f("errorsTitle")} />
      {children}
    </Page>
  );
}

/** What every form about an existing project carries. */
export const ReferenceField = ({ reference }: { reference: string }) => (
  <input type="hidden" name="reference" value={reference} />
);
