import { BrowserButton } from "@/components/ui/browser-button";
import { env, operator } from "@/data/env";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  /** Where the record is, without its language. */
  address: string;
  reference: string;
  title: string;
  /** The title of what is internal does not stand in a mail that may be passed on. */
  published: boolean;
  locale: Locale;
};

/** Ways to tell others of a record, and whom to write to about it. */
export function Share({ address, reference, title, published, locale }: Props) {
  const t = translator(locale, "Portal.share");
  const { contact } = operator();
  const link = `${env().PUBLIC_URL}${path(locale, address)}`;
  const subject = published ? `${reference} · ${title}` : reference;
  const mail = [`subject=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(link)}`];
  return (
    <section aria-label={t("title")} className="no-print mt-10 border-line border-t pt-5">
      <div className="flex flex-wrap items-center gap-2.5">
        <BrowserButton does="copy" address={link} text={t("copy")} done={t("copied")} />
        <a
          href={`mailto:?${mail.join("&")}`}
          className="button border border-water text-water-deep hover:bg-water-tint"
        >
          {t("mail")}
        </a>
      </div>
      {contact && (
        <p className="wrap-anywhere mt-3 text-muted text-small">
          {t.rich("contact", { address: () => <a href={contact.href}>{contact.text}</a> })}
        </p>
      )}
    </section>
  );
}
