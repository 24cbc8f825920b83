import { practiceMark } from "@/app/_records/practice-mark";
import { Card } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import type { Workbench } from "@/data/workbench/workbench";
import type { Health } from "@/domain/project/project";
import { type Locale, path } from "@/i18n/routing";
import { type Translator, translator } from "@/i18n/server";

type Project = Workbench["projects"][number];
type Props = {
  projects: readonly Project[];
  /** The references of the practice story. */
  practice: ReadonlySet<string>;
  locale: Locale;
};

const colours: Record<Health, { text: string; bar: string }> = {
  ON_COURSE: { text: "text-ok", bar: "accent-ok" },
  NEEDS_ATTENTION: { text: "text-warn", bar: "accent-warn" },
  AT_RISK: { text: "text-bad", bar: "accent-bad" },
};

/** The running projects in the own scopes and how many of their milestones were reached. */
export function OwnProjects({ projects, practice, locale }: Props) {
  const t = translator(locale, "Workbench");
  const words = translator(locale, "Project");
  return (
    <Card>
      <h2 className="text-title">{t("projects")}</h2>
      {projects.length === 0 && <p className="mt-2">{t("noProjects")}</p>}
      <ul>{projects.map((project) => projectLine(project, { practice, locale, t, words }))}</ul>
      <p className="mt-3 text-small">
        <a href={path(locale, "/projects?whose=regions")}>{t("allProjects")}</a>
      </p>
    </Card>
  );
}

type Reading = Pick<Props, "practice" | "locale"> & {
  t: Translator<"Workbench">;
  words: Translator<"Project">;
};

// Called and not mounted, with its words read once, as the lines beside it.
function projectLine(project: Project, { practice, locale, t, words }: Reading) {
  const { reference, name, health, milestones } = project;
  const percent = milestones.all && Math.round((100 * milestones.done) / milestones.all);
  return (
    <li key={reference} className="pt-4">
      <div className="flex justify-between gap-3">
        <div className="min-w-0">
          <a href={path(locale, `/projects/${reference}`)} className="font-semibold">
            {Phrase({ phrase: name, locale })}
          </a>{" "}
          {practiceMark(reference, practice, locale)}
        </div>
        {health && (
          <span className={`flex-none font-bold text-small ${colours[health].text}`}>
            {words(`health.${health}`)}
          </span>
        )}
      </div>
      {milestones.all > 0 && (
        <label className="text-muted text-small">
          <progress
            value={milestones.done}
            max={milestones.all}
            className={`mt-1 block h-2 w-full ${health ? colours[health].bar : "accent-water"}`}
          />
          {t("milestones", { percent })}
        </label>
      )}
    </li>
  );
}
