import type { ReactNode } from "react";
import { History } from "@/app/_records/history";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import type { History as Told } from "@/data/history";
import type { Locale } from "@/i18n/routing";
import { CaseFacts, CaseMap } from "./aside";
import { Heading } from "./heading";
import { Sides } from "./sides";
import { Solution } from "./solution";
import { CaseSources, EditorialStatus } from "./sources";
import { NextStep, StatusFact } from "./standing";
import { StatusPath } from "./status-path";
import { Story } from "./story";
import { Turn } from "./turn";

type Props = {
  bottleneck: BottleneckView;
  catalogue: Catalogue;
  locale: Locale;
  history: Told;
  /** Where all of its history stands. */
  allHistory?: string;
  /** Whether it is shown as the public will read it. */
  asPublic?: boolean;
  /** What an official can do, above the story. */
  work?: ReactNode;
  /** What an official can do, beside the story. */
  actions?: ReactNode;
};

/** A bottleneck from its number to its sources. A preview shows the very same. */
export function Article({ work, actions, history, allHistory, asPublic = false, ...shown }: Props) {
  return (
    <article>
      <Heading {...shown} />
      <Turn {...shown} />
      <EditorialStatus {...shown} />
      <StatusPath {...shown} />
      <div className="grid gap-10 lg:grid-cols-3">
        <div className="grid min-w-0 content-start gap-8 lg:col-span-2">
          <StatusFact {...shown} />
          <NextStep {...shown} />
          <Solution {...shown} {...{ history, asPublic }} />
          {work}
          <Story {...shown} />
          <Sides {...shown} />
          <History {...shown} history={history} {...(allHistory && { all: allHistory })} />
          <CaseSources {...shown} />
        </div>
        <div className="grid min-w-0 content-start gap-5">
          {actions}
          <CaseFacts {...shown} />
          <CaseMap {...shown} />
        </div>
      </div>
    </article>
  );
}
