import { Badge, type Tone } from "@/components/ui/badge";
import type { Health, ProjectPhase } from "@/domain/project/project";

/** The colour that goes with each phase. */
export const phaseTones: Record<ProjectPhase, Tone> = {
  IDEA: "idle",
  PREPARATION: "info",
  APPLICATION: "info",
  RUNNING: "info",
  FINISHED: "ok",
  STOPPED: "idle",
};

const healthTones: Record<Health, Tone> = {
  ON_COURSE: "ok",
  NEEDS_ATTENTION: "warn",
  AT_RISK: "bad",
};

/** The colour of the words that say how a project goes. */
export const healthText: Record<Health, string> = {
  ON_COURSE: "text-ok",
  NEEDS_ATTENTION: "text-warn",
  AT_RISK: "text-bad",
};

/** How far a project is: the word, in the colour that goes with it. */
export function PhaseBadge({ phase, text }: { phase: ProjectPhase; text: string }) {
  return Badge({ tone: phaseTones[phase], children: text });
}

/** How a project goes, as its lead says. */
export function HealthBadge({ health, text }: { health: Health; text: string }) {
  return Badge({ tone: healthTones[health], children: text });
}
