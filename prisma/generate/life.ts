import type { BottleneckStatus, DeclineGround } from "@/domain/bottleneck/bottleneck";
import { declineGrounds } from "@/domain/bottleneck/bottleneck";
import { type StepName, statusAfter, stepNames, stepRule } from "@/domain/bottleneck/steps";
import type { Chance } from "./chance";

/** One step that was taken, as the history keeps it. */
export type Taken = {
  step: StepName | "register";
  from: BottleneckStatus | null;
  to: BottleneckStatus;
  at: Date;
  dueOn: Date | null;
  declineGround: DeclineGround | null;
};

/** Where a bottleneck stands after its life so far. */
export type Life = {
  status: BottleneckStatus;
  heldFrom: BottleneckStatus | null;
  history: [Taken, ...Taken[]];
  last: Taken;
};

/** How often a step is chosen among those that the table allows. */
const weights: Record<StepName, number> = {
  assess: 10,
  recognise: 12,
  decline: 3,
  markDuplicate: 1,
  analyse: 10,
  treat: 9,
  resolve: 6,
  resolvePartly: 3,
  giveUp: 1,
  hold: 1,
  resume: 10,
  reopen: 1,
};
const day = 86_400_000;

/** A life from the day it was reported, by the steps of domain/bottleneck/steps.ts, until a moment. */
export function liveUntil(
  until: Date,
  reportedAt: Date,
  chance: Chance,
  mayBeDuplicate: boolean,
): Life {
  const first: Taken = {
    ...{ step: "register", from: null, to: "REPORTED", at: reportedAt },
    ...{ dueOn: null, declineGround: null },
  };
  const life: Life = { status: "REPORTED", heldFrom: null, history: [first], last: first };
  for (;;) {
    const open = stepNames.filter(
      (name) =>
        stepRule(name).from.includes(life.status) && (mayBeDuplicate || name !== "markDuplicate"),
    );
    const isOver = open.every((name) => name === "reopen");
    const at = new Date(
      life.last.at.getTime() + (10 + chance.whole(400)) * day + chance.whole(day),
    );
    if (at > until || (isOver && !chance.happens(0.05))) return life;
    take(
      life,
      chance.weighed(open, (name) => weights[name]),
      at,
      chance,
    );
  }
}

function take(life: Life, step: StepName, at: Date, chance: Chance): void {
  const to = statusAfter(step, { ...nobodys, status: life.status, heldFrom: life.heldFrom });
  const needs = stepRule(step).needs;
  const hasDate = needs.includes("holdUntil") || needs.includes("reviewOn");
  life.last = {
    ...{ step, from: life.status, to, at },
    dueOn: hasDate ? new Date(at.getTime() + (60 + chance.whole(400)) * day) : null,
    declineGround: needs.includes("ground") ? chance.pick(declineGrounds) : null,
  };
  life.heldFrom = to === "ON_HOLD" ? life.status : null;
  life.status = to;
  life.history.push(life.last);
}

/** Whose the record is does not decide where a step leads. */
const nobodys = { keys: [] };
