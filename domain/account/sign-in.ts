import { z } from "zod";
import { readEmail } from "../address";
import { languageSchema } from "../language";
import { idSchema, requiredLine } from "../text";
import { givenPasswordSchema, newPasswordSchema } from "./password";

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
