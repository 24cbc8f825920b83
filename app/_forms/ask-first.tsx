import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import type { FormState } from "@/components/ui/form-state";
import { Crumbs, Page } from "@/components/ui/page";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { PostForm } from "./post-form";

type Props = {
  locale: Locale;
  form: FormState;
  title: string;
  /** What will happen. */
  text: string;
  /** The way here; the last of it is where one comes from, and goes back to. */
  crumbs: readonly { href: string; text: string }[];
  action: (form: unknown) => Promise<void>;
  /** What the post says beside the button. */
  fields: Readonly<Record<string, string>>;
  button: string;
  /** What it is about, in sight. */
  children?: ReactNode;
};

/** A page that asks before something is done that cannot simply be taken back. */
export function AskFirst({ locale, form, title, text, crumbs, children, ...asked }: Props) {
  const { action, fields, button } = asked;
  const f = translator(locale, "Form");
  return (
    <Page className="pb-16">
      <Crumbs label={translator(locale, "Portal")("crumbs")} crumbs={[...crumbs]} />
      <div className="grid max-w-measure gap-6">
        <h1>{title}</h1>
        <FormErrors form={form} title={f("errorsTitle")} />
        <p>{text}</p>
        {children}
        <PostForm action={action} locale={locale} className="flex flex-wrap gap-3">
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button look="danger">{button}</Button>
          <ButtonLink look="quiet" href={crumbs.at(-1)?.href ?? ""}>
            {f("cancel")}
          </ButtonLink>
        </PostForm>
      </div>
    </Page>
  );
}
