import { bottleneckStatuses } from "@/domain/bottleneck/bottleneck";
import { stepNames, stepRule } from "@/domain/bottleneck/steps";

/** The page that shows the life of a bottleneck, made from the table of steps. */
export function statusPage(): string {
  return `# The life of a border obstacle

Printed from the table in \`domain/bottleneck/steps.ts\` by \`npx tsx scripts/print-status-diagram.ts\`;
a test compares them. Change the table, not this page.

\`\`\`mermaid
stateDiagram-v2
  [*] --> REPORTED: register
${arrows().join("\n")}
\`\`\`

| step | from | to | who may | what it needs |
| --- | --- | --- | --- | --- |
${rows().join("\n")}

Who holds which ability stands in \`domain/permission.ts\`. "held" is where it stood before it was put on
hold.
`;
}

const arrows = (): string[] =>
  stepNames.flatMap((name) => {
    const { from, to } = stepRule(name);
    return to === "held"
      ? heldStatuses().map((status) => `  ON_HOLD --> ${status}: ${name}`)
      : from.map((status) => `  ${status} --> ${to}: ${name}`);
  });

const rows = (): string[] =>
  stepNames.map((name) => {
    const { from, to, ability, needs } = stepRule(name);
    return `| ${name} | ${from.join(", ")} | ${to} | ${ability} | ${needs.join(", ") || "–"} |`;
  });

/** The statuses from which a bottleneck can be put on hold. */
const heldStatuses = () =>
  bottleneckStatuses.filter((status) => stepRule("hold").from.includes(status));
