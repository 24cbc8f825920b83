/** What an official types into the fields that have to be filled, by the end of their name. */
export type Answers = Record<string, string>;

/**
 * Fills these forms so that each can be carried out, and gives what a browser would send of them. The first
 * text that stands in a form already is changed a little. Runs in the browser: it uses nothing from outside.
 */
export function fillForms(forms: Element[], answers: Answers): [name: string, value: string][][] {
  const answerTo = (name: string) =>
    Object.entries(answers).find(([end]) => name.endsWith(end))?.[1];
  const isText = ({ type }: { type: string }) => type === "textarea" || type === "text";

  function fill(form: HTMLFormElement) {
    let isChanged = false;
    type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
    for (const field of form.querySelectorAll<Control>("input, textarea, select")) {
      const answer = answerTo(field.name);
      if (field instanceof HTMLInputElement && field.type === "radio") {
        const isChosen = form.querySelector(`[name="${field.name}"]:checked`);
        field.checked = field.value === answer || (!answer && !isChosen) || field.checked;
      } else if (!answer || field.type === "hidden") {
        // What need not be filled stays as it is.
      } else if (!field.value) field.value = answer;
      else if (!isChanged && isText(field)) {
        field.value += " enzovoort";
        isChanged = true;
      }
    }
  }

  return (forms as HTMLFormElement[]).map((form) => {
    fill(form);
    const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
    return [...new FormData(form, button)].map(([name, value]) => [name, String(value)]);
  });
}
