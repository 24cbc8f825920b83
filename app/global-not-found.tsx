import "./[locale]/globals.css";
import type { Metadata } from "next";

export const metadata: Metadata = { title: "Grenswerk" };

const texts = [
  { lang: "nl", text: "Deze pagina bestaat niet.", home: "Naar de startpagina" },
  { lang: "de", text: "Diese Seite gibt es nicht.", home: "Zur Startseite" },
  { lang: "fr", text: "Cette page n’existe pas.", home: "Aller à la page d’accueil" },
  { lang: "en", text: "This page does not exist.", home: "Go to the home page" },
];

/** An address outside the four languages: said in all of them. */
export default function GlobalNotFound() {
  return (
    <html lang="nl">
      <body>
        <main className="mx-auto grid max-w-measure gap-6 px-6 py-16">
          <h1>Grenswerk</h1>
          {texts.map(({ lang, text, home }) => (
            <p key={lang} lang={lang}>
              {text} <a href={`/${lang}`}>{home}</a>
            </p>
          ))}
        </main>
      </body>
    </html>
  );
}
