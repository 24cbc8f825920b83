import type { FieldsProps } from "@/app/_bottleneck/fields";
import { similarEntries } from "@/app/_bottleneck/similar-entries";
import { comparedFields, typedCase } from "@/app/_bottleneck/typed-case";
import { findSimilar } from "@/data/bottleneck/similar";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { SimilarWhileTyping } from "./similar-while-typing";

/** The cases that are like what the draft says so far; with scripts, also like what is typed now. */
export async function Similar({ form, locale, viewer, catalogue }: FieldsProps) {
  const t = translator(locale, "Registration.similar");
  const typed = typedCase(form.values, catalogue, locale);
  return (
    <SimilarWhileTyping
      address={path(locale, "/bottlenecks/similar")}
      fields={["draft", ...comparedFields]}
      first={await similarEntries(await findSimilar(viewer, typed, locale), locale)}
      texts={{
        ...{ title: t("title"), text: t("text"), newTab: t("newTab") },
        ...{ same: t("same"), signedOut: t("signedOut") },
      }}
    />
  );
}
