import { z } from "zod";
import { readEmail } from "../address";
import { languageSchema } from "../language";
import { idSchema, requiredLine } from "../text";
import { givenPasswordSchema, newPasswordSchema } from "./password";

/**
 * How many sign-ins may fail in how many minutes. From browsers that are strange to an account: on it from one
 * network address, and from all that it does not know either, so many that no one visitor reaches it. From a
 * browser that signed in to it before. From one network address, which may be that of a ministry. And for how
 * many forms of an address that is not signed in the typed address is kept. Who is signed in and changes the
 * password counts apart: no stranger can keep them from it.
 */
export const attemptLimits = {
  network: 10,
  account: 50,
  browser: 10,
  address: 300,
  form: 30,
  password: 5,
  minutes: 15,
} as const;

/** From how many on the attempts of one network address are slowed, and by how much at most. */
const slowedFrom = 30;
const longestDelay = 5_000;

/** How long an attempt waits, in milliseconds, when so many of its network address stand open. */
export const delayOf = (attempts: number): number =>
  Math.min(Math.max(0, attempts - slowedFrom) * 50, longestDelay);

/** How long an account knows a browser and a network address from which somebody last signed in to it. */
export const knownDays = 180;

/** How long a link to choose a password works. */
export const linkHours = 72;

export const signInSchema = z.strictObject({
  requestId: z.uuid(),
  email: requiredLine(200).transform(readEmail),
  password: givenPasswordSchema,
  next: z.string().max(2000).optional(),
});
export type SignIn = z.infer<typeof signInSchema>;

const twice = {
  path: ["repeatPassword"],
  error: "passwordsDiffer",
  when: () => true,
};
const isTwice = (form: { password?: unknown; repeatPassword?: unknown }) =>
  form.password === form.repeatPassword;

/** A password chosen through a one-time link. */
export const choosePasswordSchema = z
  .strictObject({
    requestId: z.uuid(),
    secret: z.string().min(1).max(100),
    password: newPasswordSchema,
    repeatPassword: z.string().max(200),
  })
  .refine(isTwice, twice);
export type ChoosePassword = z.infer<typeof choosePasswordSchema>;

/** A new password in the place of the present one. */
export const changePasswordSchema = z
  .strictObject({
    requestId: z.uuid(),
    presentPassword: givenPasswordSchema,
    password: newPasswordSchema,
    repeatPassword: z.string().max(200),
  })
  .refine(isTwice, twice);
export type ChangePassword = z.infer<typeof changePasswordSchema>;

export const changeLanguageSchema = z.strictObject({
  requestId: z.uuid(),
  language: languageSchema,
});
export type ChangeLanguage = z.infer<typeof changeLanguageSchema>;

export const endSessionSchema = z.strictObject({
  requestId: z.uuid(),
  sessionId: idSchema(),
});
export type EndSession = z.infer<typeof endSessionSchema>;
