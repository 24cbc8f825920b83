import { newWord } from "@/domain/testing/new-word";
import { makeBottleneck, makeProject } from "@/prisma/testing/make";
import { db } from "./database";

/** A word that no other record has. */
export const unique = () => newWord("kwartel");

/** One word in a public bottleneck, a public project and an internal bottleneck in Twente. */
export async function made() {
  const word = unique();
  const open = await makeBottleneck(db, { title: `Veer ${word} vaart niet`, published: true });
  const internal = await makeBottleneck(db, { title: `Intern ${word}` });
  const project = await makeProject(db, { name: `Brug ${word}`, published: true });
  return { word, open, internal, project };
}
