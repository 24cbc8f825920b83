import type { ReactNode } from "react";
import { History } from "@/app/_records/history";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import type { History as Told } from "@/data/history";
import type { Country } from "@/domain/region";
import type { Locale } from "@/i18n/routing";
import { CaseFacts, CaseMap } from "./aside";
import { Heading } from "./heading";
import { NextStep } from "./next-step";
import { Sides } from "./sides";
import { Solution } from "./solution";
import { CaseSources, EditorialStatus } from "./sources";
import { StatusFact } from "./standing";
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
  /** What an official can do with the next step. */
  stepWork?: ReactNode;
  /** Who could be asked of a side of which nothing is known. */
  askSide?: (country: Country) => ReactNode;
  /** What an official can do, above the story. */
  work?: ReactNode;
  /** What an official can do, beside the story. */
  actions?: ReactNode;
};

/** A bottleneck from its number to its sources. A preview shows the very same. */
export function Article({ stepWork, askSide, work, actions, ...props }: Props) {
  const { history, allHistory, asPublic = false, ...shown } = props;
  return (
    <article>
      <Heading {...shown} />
      <Turn {...shown} />
      <EditorialStatus {...shown} />
      <StatusPath {...shown} />
      {/* On a phone what one can do comes right after what is asked, and the facts after the story. */}
      <div className="mt-8 grid gap-x-10 gap-y-8 *:min-w-0 lg:grid-cols-3 lg:grid-rows-[auto_1fr] lg:gap-y-0">
        <div className="order-1 grid content-start gap-8 empty:hidden lg:order-none lg:col-span-2 lg:mb-8">
          <StatusFact {...shown} />
          <NextStep {...shown}>{stepWork}</NextStep>
          <Solution {...shown} {...{ history, asPublic }} />
          {work}
        </div>
        <div className="contents lg:col-start-3 lg:row-span-2 lg:row-start-1 lg:block lg:space-y-5">
          <div className="order-2 min-w-0 empty:hidden">{actions}</div>
          <div className="order-4 grid min-w-0 content-start gap-5">
            <CaseFacts {...shown} />
            <CaseMap {...shown} />
          </div>
        </div>
        <div className="order-3 grid content-start gap-8 lg:order-none lg:col-span-2 lg:row-start-2">
          <Story {...shown} />
          <Sides {...shown} askSide={askSide} />
          <History {...shown} history={history} {...(allHistory && { all: allHistory })} />
          <CaseSources {...shown} />
        </div>
      </div>
    </article>
  );
}
