import { BottleneckLines } from "@/app/_bottleneck/bottleneck-lines";
import { Phrase } from "@/components/ui/phrase";
import type { LatestProject, OpenBottleneck } from "@/data/latest-records";
import { type Phrase as Text, textFor } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";
import { PracticeMark } from "./practice-mark";

type Props = {
  locale: Locale;
  namespace: "Region" | "Partnership";
  /** The part of an address that asks for the records here: "region=NL213". */
  query: string;
};

/** The open bottlenecks of a region or partnership that changed last, and the way to all of them. */
export async function BottlenecksHere({
  locale,
  namespace,
  query,
  bottlenecks,
}: Props & { bottlenecks: readonly OpenBottleneck[] }) {
  const t = await getTranslations(namespace);
  const words = translator(locale, "Bottleneck");
  const about = translator(locale, "About");
  const lines = bottlenecks.map((one) => lineOf(one, locale, words(`status.${one.status}`)));
  return (
    <section aria-labelledby="open" className="mt-10">
      <h2 id="open" className="mb-3">
        {t("openTitle")}
      </h2>
      {lines.length > 0 ? (
        <BottleneckLines locale={locale} lines={lines} />
      ) : (
        <p className="text-muted">{t("noOpen")}</p>
      )}
      {bottlenecks.some(({ statusIsEditorial }) => statusIsEditorial) && (
        <p className="mt-3 max-w-measure text-label text-muted">{about("editorial")}</p>
      )}
      {lines.length > 0 && (
        <p className="mt-3">
          <a href={path(locale, `/bottlenecks?${query}`)}>{t("allBottlenecks")}</a>
        </p>
      )}
    </section>
  );
}

function lineOf(bottleneck: OpenBottleneck, locale: Locale, statusText: string) {
  const { reference, texts, originalLanguage, status, published } = bottleneck;
  const text = textFor(texts, locale, originalLanguage);
  return {
    reference,
    href: path(locale, `/bottlenecks/${reference}`),
    title: text ? phraseOf(text.title, text) : phraseOf(reference, { language: locale }),
    status,
    statusText,
    ...(!published && { note: translator(locale, "Portal")("internal") }),
  };
}

/** The projects of a region or partnership that changed last, and the way to all of them. */
export async function ProjectsHere({
  locale,
  namespace,
  query,
  projects,
}: Props & { projects: readonly LatestProject[] }) {
  const t = await getTranslations(namespace);
  const words = translator(locale, "Project");
  if (projects.length === 0)
    return <NoProjects title={t("projectsTitle")} text={t("noProjects")} />;
  return (
    <section aria-labelledby="projects" className="mt-10">
      <h2 id="projects" className="mb-3">
        {t("projectsTitle")}
      </h2>
      <ul className="border-line border-b">
        {projects.map(({ reference, phase, published, texts, originalLanguage }) => {
          const text = textFor(texts, locale, originalLanguage);
          return (
            <li key={reference} className="border-line border-t py-3">
              <a
                href={path(locale, `/projects/${reference}`)}
                className="font-semibold no-underline"
              >
                {text ? <Phrase phrase={phraseOf(text.name, text)} locale={locale} /> : reference}
              </a>
              <p className="text-label text-muted tabular-nums">
                {reference} · {words(`phase.${phase}`)}
                {!published && ` · ${translator(locale, "Portal")("internal")}`}{" "}
                <PracticeMark reference={reference} locale={locale} />
              </p>
            </li>
          );
        })}
      </ul>
      <p className="mt-3">
        <a href={path(locale, `/projects?${query}`)}>{t("allProjects")}</a>
      </p>
    </section>
  );
}

function NoProjects({ title, text }: { title: string; text: string }) {
  return (
    <section className="mt-10">
      <h2 className="mb-3">{title}</h2>
      <p className="text-muted">{text}</p>
    </section>
  );
}

const phraseOf = (text: string, { language }: Pick<Text, "language">): Text => ({ text, language });
