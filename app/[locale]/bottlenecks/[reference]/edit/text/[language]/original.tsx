import { Card } from "@/components/ui/page";
import type { BottleneckView } from "@/data/bottleneck/page";
import { wordsIn } from "@/data/bottleneck/texts";
import { getTranslations } from "@/i18n/server";

/** The original, to translate from. */
export async function Original({ bottleneck }: { bottleneck: BottleneckView }) {
  const t = await getTranslations("BottleneckPage");
  const { originalLanguage } = bottleneck;
  const { title, problem, affected } = wordsIn(bottleneck, originalLanguage);
  return (
    <Card className="self-start">
      <h2 className="text-title">{t("originalIn", { language: originalLanguage })}</h2>
      <div lang={originalLanguage} className="mt-3 grid gap-3 whitespace-pre-line">
        <p className="font-bold">{title}</p>
        <p>{problem}</p>
        {affected && <p>{affected}</p>}
      </div>
    </Card>
  );
}
