import { HtmlValidate } from "html-validate";

/** The standard of HTML and what it says about accessibility; each rule that is off has its reason. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // ARIA lets lists and drawings have a name, and screen readers say it; the rule would rather they had none.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
});

/** What is wrong in a page as it was served. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const lines = html.split("\n");
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) =>
        `${ruleId}: ${message} at ${lines[line - 1]?.slice(Math.max(0, column - 40), column + 120)}`,
    ),
  );
}
