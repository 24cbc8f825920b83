import "next-intl";
import type Bottleneck from "./messages/nl/Bottleneck.json";
import type Form from "./messages/nl/Form.json";
import type Portal from "./messages/nl/Portal.json";
import type Problem from "./messages/nl/Problem.json";
import type Project from "./messages/nl/Project.json";
import type Refusal from "./messages/nl/Refusal.json";
import type Role from "./messages/nl/Role.json";
import type SignIn from "./messages/nl/SignIn.json";
import type { Locale } from "./routing";

/** Every text by namespace; Dutch is the model. A new namespace is one line here and in namespaces.ts. */
export type Messages = {
  Bottleneck: typeof Bottleneck;
  Form: typeof Form;
  Portal: typeof Portal;
  Problem: typeof Problem;
  Project: typeof Project;
  Refusal: typeof Refusal;
  Role: typeof Role;
  SignIn: typeof SignIn;
};

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
