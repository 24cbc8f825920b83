/** What is offered or asked in a form that opens, alone or within another fold, is not seen while that is closed. */
export function openFoldsAround(form: HTMLFormElement): void {
  let fold = form.closest("details");
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest("details") ?? null;
  }
}
