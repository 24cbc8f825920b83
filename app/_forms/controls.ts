type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields of a form in which a person types or chooses. A password is never among them. */
export const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (control): control is Control =>
      (control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement) &&
      control.name !== "" &&
      !["hidden", "password", "submit", "button", "file"].includes(control.type),
  );

export const isTicked = (control: Control): control is HTMLInputElement =>
  control.type === "checkbox" || control.type === "radio";

export const nameOf = (control: Control): string =>
  isTicked(control)
    ? `${control.name} ${control.value}`
    : [control.name, control.dataset?.row].join(" ").trim();

export const heldBy = (control: Control): string =>
  isTicked(control) ? String(control.checked) : control.value;

/** Says in which language one types. Its first choice is the language of the page, and changes with it. */
export const saysLanguage = (control: Control): boolean =>
  /^(originalL|l)anguage$/.test(control.name);

export function isChanged(control: Control): boolean {
  if (isTicked(control)) return control.checked !== control.defaultChecked;
  if (!(control instanceof HTMLSelectElement)) return control.value !== control.defaultValue;
  const first = [...control.options].find((option) => option.defaultSelected);
  return control.value !== (first ?? control.options[0])?.value;
}
