import { groupOf } from "@/domain/bottleneck/bottleneck";
import { formatReference } from "@/domain/reference";
import {
  chooseCauses,
  noteRows,
  positionRows,
  type Story,
  sideRows,
  sourceRows,
  stepRows,
  textRows,
} from "./bottleneck-parts";
import { liveUntil } from "./life";
import { type Making, organisationOf, type Row, type Rows } from "./plan";
import { chooseOriginal, chooseTopic } from "./texts";
import { wordsOf } from "./words";
import { rareWords } from "./words/words";
import { chooseSpot } from "./world";

const day = 86_400_000;
const rareCopies = 5;

/** The rows of all bottlenecks, oldest first, one bottleneck at a time. */
export function* bottleneckRows(making: Making): Generator<Rows> {
  const { plan, chance } = making;
  const earlier: string[] = [];
  const numbers = new Map<number, number>();
  const span = plan.until.getTime() - plan.since.getTime();
  for (let at = 0; at < plan.bottlenecks; at += 1) {
    const share = (at + chance.whole(1000) / 1000) / plan.bottlenecks;
    const reportedAt = new Date(plan.since.getTime() + Math.floor(share * span));
    const year = reportedAt.getUTCFullYear();
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    const reference = formatReference("GW", year, number);
    const rare = rareAt(at, plan);
    const story = tell(making, { at, reference, reportedAt, rare }, earlier.length > 0);
    yield rowsOf(making, story, earlier);
    earlier[at % 500] = story.id;
  }
}

type Registered = { at: number; reference: string; reportedAt: Date; rare: string | undefined };

function tell(
  making: Making,
  { at, reference, reportedAt, rare }: Registered,
  mayBeDuplicate: boolean,
): Story {
  const { plan, world, chance } = making;
  const spot = chooseSpot(chance, at);
  return {
    ...{ id: chance.id(reportedAt), reference, rare },
    topic: chooseTopic(chance.pick(world.themeIds), spot, chance),
    original: rare ? "nl" : chooseOriginal(spot, chance),
    life: liveUntil(plan.until, reportedAt, chance, mayBeDuplicate),
  };
}

function rowsOf(making: Making, story: Story, earlier: readonly string[]): Rows {
  const { world, chance } = making;
  const { id, topic } = story;
  const { home, beyond, border } = topic.spot;
  const second = chance.happens(0.5) ? [chance.pick(world.themeIds)] : [];
  return {
    BottleneckText: textRows(making, story),
    BottleneckTheme: [...new Set([topic.themeId, ...second])].map((themeId) => ({
      bottleneckId: id,
      themeId,
    })),
    BottleneckRegion: [...home, ...beyond].map((regionId) => ({ bottleneckId: id, regionId })),
    BottleneckPartnership: chance.happens(0.7)
      ? [{ bottleneckId: id, partnershipId: border.partnershipId }]
      : [],
    BottleneckSide: sideRows(making, story),
    BottleneckNote: noteRows(making, story),
    BottleneckPosition: positionRows(making, story),
    BottleneckSource: sourceRows(making, story),
    BottleneckStep: stepRows(making, story),
    NextStep: nextStepRows(making, story),
    Bottleneck: [bottleneckRow(making, story, earlier)],
  };
}

function bottleneckRow(making: Making, story: Story, earlier: readonly string[]): Row {
  const { world, chance } = making;
  const { id, reference, topic, original, rare } = story;
  const { status, heldFrom, last, history } = story.life;
  const isCounted = chance.happens(0.4);
  const publishedAt = rare || chance.happens(0.8) ? publishedSoon(making, history[0].at) : null;
  return {
    ...{ id, reference, status, heldFrom, statusSince: last.at, statusIsEditorial: false },
    holdUntil: status === "ON_HOLD" ? last.dueOn : null,
    reviewOn: status === "WILL_NOT_BE_RESOLVED" ? last.dueOn : null,
    declineGround: last.declineGround,
    duplicateOfId: status === "DUPLICATE" ? chance.pick(earlier) : null,
    ...{ published: publishedAt !== null, publishedAt, originalLanguage: original },
    ...{ causes: chooseCauses(making), borders: topic.spot.along },
    affectedCount: isCounted ? 10 * (1 + chance.whole(5000)) : null,
    affectedSource: isCounted ? "Schatting van de regio" : null,
    ownerId: organisationOf(making, chance.happens(0.7) ? "NL" : topic.spot.border.partyId),
    ownerOfficialId: chance.pick(world.officialIds),
    createdById: chance.pick(world.officialIds),
    changedById: chance.pick(world.officialIds),
    reportedAt: history[0].at,
    changedAt: publishedAt && publishedAt > last.at ? publishedAt : last.at,
    version: history.length + (publishedAt ? 1 : 0),
  };
}

/** What is to happen next, for most of the open ones; for some it should have happened already. */
function nextStepRows(making: Making, { id, original, life }: Story): Row[] {
  const { chance, plan } = making;
  const isOpen = groupOf[life.status] === "open" && chance.happens(0.6);
  if (!isOpen) return [];
  return [
    {
      ...{ id: chance.id(life.last.at), bottleneckId: id, answer: "", askedAt: life.last.at },
      what: chance.pick(wordsOf[original].nextSteps),
      dueOn: new Date(plan.until.getTime() + (chance.whole(180) - 30) * day),
      organisationId: organisationOf(making, "NL"),
    },
  ];
}

function publishedSoon({ plan, chance }: Making, reportedAt: Date): Date {
  const soon = new Date(reportedAt.getTime() + chance.whole(30) * day);
  return soon < plan.until ? soon : plan.until;
}

/** The sentence with a rare word for this row: each word stands in five rows, spread over the years. */
function rareAt(at: number, { bottlenecks }: { bottlenecks: number }): string | undefined {
  const places = rareWords.length * rareCopies;
  const place = Math.floor((at * places) / bottlenecks);
  const isFirstOfPlace = at === Math.ceil((place * bottlenecks) / places);
  return isFirstOfPlace ? rareWords[place % rareWords.length]?.sentence : undefined;
}
