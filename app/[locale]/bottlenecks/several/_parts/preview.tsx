import { PostForm } from "@/app/_forms/post-form";
import { PracticeMark } from "@/app/_records/practice-mark";
import { Button } from "@/components/ui/button";
import { Phrase } from "@/components/ui/phrase";
import type { BottleneckView } from "@/data/bottleneck/page";
import { listPeople } from "@/data/bottleneck/people";
import { type SeveralAct, writeSeen } from "@/domain/bottleneck/several";
import { textFor } from "@/domain/language";
import { meantBy } from "@/domain/organisation";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import type { SeveralProps } from "./act-form";
import { severalAction } from "./actions";
import { type Change, changeOf } from "./change-of";
import { listIn, valueIn } from "./query";

/** What it makes of each, or why it stays as it is; nothing is changed before one says so. */
export async function Preview({ isDone, ...props }: SeveralProps & { isDone: boolean }) {
  const { records, locale, act, viewer, catalogue, query } = props;
  const ownerId = act === "assign" && meantBy(valueIn(query, "ownerId"), catalogue.organisations);
  const people = ownerId ? await listPeople(viewer, [ownerId]) : [];
  const t = translator(locale, "Several");
  const rows = records.map((record) => ({
    record,
    change: changeOf(record, { ...props, people }),
  }));
  const changing = rows.filter(({ change }) => change !== null && typeof change === "object");
  return (
    <section className="grid gap-4">
      <h2>{t(isDone ? "left" : "chosen", { count: records.length })}</h2>
      {rows.every(({ change }) => typeof change === "string") && <p>{t("nothingChanges")}</p>}
      <ul className="border-line border-b">
        {rows.map(({ record, change }) => (
          <Line key={record.reference} record={record} change={change} locale={locale} />
        ))}
      </ul>
      {act && changing.length > 0 && (
        <PostForm action={severalAction} locale={locale} label={t("title")} className="">
          <Values {...props} act={act} />
          {changing.map(({ record }) => (
            <input key={record.reference} type="hidden" name="seen" value={seenOf(record)} />
          ))}
          <Button>{t("change", { count: changing.length })}</Button>
        </PostForm>
      )}
    </section>
  );
}

const seenOf = ({ reference, version, openStep }: BottleneckView): string =>
  writeSeen({ reference, version, step: openStep?.id ?? "", stepVersion: openStep?.version ?? 0 });

type LineProps = { record: BottleneckView; change: Change | null; locale: SeveralProps["locale"] };

/** What was changed: from there one looks at it again, or changes it back. */
export const Changed = ({ records, locale }: Pick<SeveralProps, "records" | "locale">) => (
  <ul className="border-line border-b">
    {records.map((record) => (
      <Line key={record.reference} record={record} change={null} locale={locale} />
    ))}
  </ul>
);

function Line({ record, change, locale }: LineProps) {
  const t = translator(locale, "Several");
  const { reference, texts, originalLanguage } = record;
  const text = textFor(texts, locale, originalLanguage);
  return (
    <li className="flex flex-wrap justify-between gap-x-6 gap-y-1 border-line border-t py-3">
      <div className="min-w-0 grow basis-72">
        <a href={path(locale, `/bottlenecks/${reference}`)} className="font-semibold">
          <Phrase
            phrase={{ text: text?.title ?? "", language: text?.language ?? locale }}
            locale={locale}
          />
        </a>
        <p className="text-label text-muted tabular-nums">
          {reference} <PracticeMark reference={reference} locale={locale} />
        </p>
      </div>
      {change && (
        <p className={typeof change === "string" ? "text-muted" : ""}>
          {typeof change === "string" ? (
            t(`stays.${change}`)
          ) : (
            <>
              {change.before && <del className="text-muted">{change.before}</del>}{" "}
              <ins className="font-semibold no-underline">{change.after}</ins>
            </>
          )}
        </p>
      )}
    </li>
  );
}

/** The values as they are sent: an organisation by what was typed. */
function Values({ act, query }: SeveralProps & { act: SeveralAct }) {
  const names = {
    assign: ["ownerId", "ownerOfficialId"],
    date: ["dueOn"],
    theme: ["theme"],
    partnership: ["partnership"],
  } as const;
  return (
    <>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="list" value={listIn(query)} />
      {names[act].map((name) => (
        <input key={name} type="hidden" name={name} value={valueIn(query, name)} />
      ))}
    </>
  );
}
