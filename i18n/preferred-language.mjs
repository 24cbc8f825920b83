/** The languages of the portal, the default first: those of domain/language.ts, for the door too, which runs before any build. */
const languages = ["nl", "de", "fr", "en"];

/** The language that this browser would rather read, from its Accept-Language header; Dutch where it names none of them. */
export function preferredLanguage(header) {
  const wanted = (header ?? "").split(",").map((part) => {
    const [tag = "", weight = "1"] = part.trim().split(/\s*;\s*q=/i);
    return { language: tag.split("-")[0].toLowerCase(), weight: Number(weight) };
  });
  const known = wanted.filter(({ language, weight }) => languages.includes(language) && weight > 0);
  return known.sort((a, b) => b.weight - a.weight)[0]?.language ?? languages[0];
}
