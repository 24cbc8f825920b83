const texts = {
  nl: ["Er ging iets mis", "Controleer het adres, of probeer het over een paar minuten opnieuw."],
  de: [
    "Etwas ist schiefgelaufen",
    "Prüfen Sie die Adresse oder versuchen Sie es in einigen Minuten erneut.",
  ],
  fr: ["Une erreur s’est produite", "Vérifiez l’adresse ou réessayez dans quelques minutes."],
  en: ["Something went wrong", "Check the address, or try again in a few minutes."],
};

/** What is left when no page can be made any more: a whole page that needs nothing, with the number. */
export function plainPage(locale, id) {
  const [title, text] = texts[locale];
  return `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><title>${title} · Grenswerk</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>${title}</h1><p>${text}</p>${id ? `<p><code>${id}</code></p>` : ""}</main></body></html>
`;
}
