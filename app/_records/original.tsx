import { Card } from "@/components/ui/page";
import type { Language } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { language: Language; locale: Locale; title: string; paragraphs: readonly string[] };

/** The original words of a record, to translate from. */
export function Original({ language, locale, title, paragraphs }: Props) {
  const t = translator(locale, "Portal");
  return (
    <Card className="self-start">
      <h2 className="text-title">{t("translation.original", { language })}</h2>
      {/* Its heading says the language, and a browser that translated it would mislead who translates. */}
      <div lang={language} translate="no" className="mt-3 grid gap-3 whitespace-pre-line">
        <p className="font-bold">{title}</p>
        {paragraphs.filter(Boolean).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Card>
  );
}
