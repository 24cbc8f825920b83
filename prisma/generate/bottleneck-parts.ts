import { type Cause, causes } from "@/domain/bottleneck/bottleneck";
import { stepRule } from "@/domain/bottleneck/steps";
import type { Language } from "@/domain/language";
import type { Life, Taken } from "./life";
import { type Making, organisationOf, type Row } from "./plan";
import { bottleneckText, chooseLanguages, type Topic } from "./texts";
import { wordsOf } from "./words";
import { provisions } from "./words/words";
import { officialsAt } from "./world";

/** What is known of a bottleneck before its rows are made. */
export type Story = {
  id: string;
  reference: string;
  topic: Topic;
  original: Language;
  life: Life;
  /** A sentence with a word that hardly ever occurs, for some. */
  rare: string | undefined;
};

/** Its texts: the original, and translations for some. */
export function textRows(making: Making, { id, topic, original, life, rare }: Story): Row[] {
  return chooseLanguages(original, making.chance).map((language) => {
    const { title, problem, affected } = bottleneckText(making, topic, language);
    return {
      ...{ bottleneckId: id, language, title, affected },
      problem: rare && language === original ? `${problem} ${rare}` : problem,
      origin: language === original ? "ORIGINAL" : "TRANSLATED",
      changedAt: life.history[0].at,
    };
  });
}

/** What the two countries have to do with it. */
export function sideRows(making: Making, { id, topic, life }: Story): Row[] {
  const { chance } = making;
  const { country, partyId } = topic.spot.border;
  const sides = [
    { country: "NL" as const, partyId: "NL" },
    { country, partyId },
  ];
  return sides.map((side) => ({
    ...{ id: chance.id(life.history[0].at), bottleneckId: id, country: side.country },
    competentId: chance.happens(0.8) ? organisationOf(making, side.partyId) : null,
    legalProvision: chance.pick(provisions[side.country]),
  }));
}

/** What a side noted for itself, for some. */
export function noteRows({ world, chance }: Making, { id, topic, life }: Story): Row[] {
  if (!chance.happens(0.3)) return [];
  const writtenAt = life.history[0].at;
  return [
    {
      ...{ id: chance.id(writtenAt), bottleneckId: id, writtenAt },
      side: chance.pick(["NL", topic.spot.border.country, null]),
      text: "Eerst intern afstemmen met de partner.",
      ...{ writtenById: chance.pick(world.officialIds), writtenForId: officialsAt },
    },
  ];
}

/** What the organisations of a side say, for some. */
export function positionRows({ world, chance }: Making, { id, topic, life }: Story): Row[] {
  const writtenAt = life.history[0].at;
  return ["NL", topic.spot.border.country]
    .filter(() => chance.happens(0.2))
    .map((side) => ({
      ...{ id: chance.id(writtenAt), bottleneckId: id, writtenAt, side },
      text: "Wil meewerken aan een proef.",
      ...{ writtenById: chance.pick(world.officialIds), writtenForId: officialsAt },
    }));
}

/** Its history. */
export function stepRows({ world, chance }: Making, { id, original, life }: Story): Row[] {
  const needsReason = ({ step }: Taken) =>
    step !== "register" && stepRule(step).needs.includes("reason");
  return life.history.map((taken) => {
    const reason = needsReason(taken) ? chance.pick(wordsOf[original].reasons) : null;
    return {
      ...{ id: chance.id(taken.at), bottleneckId: id, step: taken.step },
      ...{ from: taken.from, to: taken.to, reason, reasonLanguage: reason && original },
      ...{ dueOn: taken.dueOn, declineGround: taken.declineGround, takenAt: taken.at },
      ...{ takenById: chance.pick(world.officialIds), takenForId: officialsAt },
      role: "REGIONAL_COORDINATOR",
    };
  });
}

/** Where it was read, for some. */
export function sourceRows({ chance }: Making, { id, reference, life }: Story): Row[] {
  if (!chance.happens(0.3)) return [];
  const source = { url: `https://bron.example/${reference}`, note: "", order: 0 };
  return [{ id: chance.id(life.history[0].at), bottleneckId: id, ...source }];
}

/** One to three kinds of cause. */
export function chooseCauses({ chance }: Making): Cause[] {
  const count = 1 + chance.whole(3);
  return [...new Set(Array.from({ length: count }, () => chance.pick(causes)))];
}
