import { Card } from "@/components/ui/page";
import type { Language } from "@/domain/language";
import { getTranslations } from "@/i18n/server";

type Props = { language: Language; title: string; paragraphs: readonly string[] };

/** The original words of a record, to translate from. */
export async function Original({ language, title, paragraphs }: Props) {
  const t = await getTranslations("Form");
  return (
    <Card className="self-start">
      <h2 className="text-title">{t("translation.original", { language })}</h2>
      <div lang={language} className="mt-3 grid gap-3 whitespace-pre-line">
        <p className="font-bold">{title}</p>
        {paragraphs.filter(Boolean).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Card>
  );
}
