import { randomUUID } from "node:crypto";
import { makeBottleneck, makeProject } from "@/prisma/testing/make";
import { db } from "./database";

/** Letters that no other record has: a search reads a number as another kind of word. */
export const unique = () =>
  `kwartel${[...randomUUID().slice(0, 8)].map((sign) => String.fromCharCode(97 + Number.parseInt(sign, 16))).join("")}`;

/** One word in a public bottleneck, a public project and an internal bottleneck in Twente. */
export async function made() {
  const word = unique();
  const open = await makeBottleneck(db, { title: `Veer ${word} vaart niet`, published: true });
  const internal = await makeBottleneck(db, { title: `Intern ${word}` });
  const project = await makeProject(db, { name: `Brug ${word}`, published: true });
  return { word, open, internal, project };
}
