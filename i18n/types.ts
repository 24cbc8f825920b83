import "next-intl";
import type About from "./messages/nl/About.json";
import type Accessibility from "./messages/nl/Accessibility.json";
import type Account from "./messages/nl/Account.json";
import type Accounts from "./messages/nl/Accounts.json";
import type Bottleneck from "./messages/nl/Bottleneck.json";
import type BottleneckList from "./messages/nl/BottleneckList.json";
import type BottleneckPage from "./messages/nl/BottleneckPage.json";
import type Commissioner from "./messages/nl/Commissioner.json";
import type Field from "./messages/nl/Field.json";
import type Form from "./messages/nl/Form.json";
import type Home from "./messages/nl/Home.json";
import type Partnership from "./messages/nl/Partnership.json";
import type Portal from "./messages/nl/Portal.json";
import type Privacy from "./messages/nl/Privacy.json";
import type Problem from "./messages/nl/Problem.json";
import type Project from "./messages/nl/Project.json";
import type ProjectForm from "./messages/nl/ProjectForm.json";
import type ProjectList from "./messages/nl/ProjectList.json";
import type ProjectPage from "./messages/nl/ProjectPage.json";
import type Refusal from "./messages/nl/Refusal.json";
import type Region from "./messages/nl/Region.json";
import type RegionPicker from "./messages/nl/RegionPicker.json";
import type Registration from "./messages/nl/Registration.json";
import type Role from "./messages/nl/Role.json";
import type SignIn from "./messages/nl/SignIn.json";
import type Workbench from "./messages/nl/Workbench.json";
import type { Locale } from "./routing";

/** Every text by namespace; Dutch is the model. A new namespace is one line here and in namespaces.ts. */
export type Messages = {
  About: typeof About;
  Accessibility: typeof Accessibility;
  Account: typeof Account;
  Accounts: typeof Accounts;
  Bottleneck: typeof Bottleneck;
  BottleneckList: typeof BottleneckList;
  BottleneckPage: typeof BottleneckPage;
  Commissioner: typeof Commissioner;
  Field: typeof Field;
  Form: typeof Form;
  Home: typeof Home;
  Partnership: typeof Partnership;
  Portal: typeof Portal;
  Privacy: typeof Privacy;
  Problem: typeof Problem;
  Project: typeof Project;
  ProjectForm: typeof ProjectForm;
  ProjectList: typeof ProjectList;
  ProjectPage: typeof ProjectPage;
  Refusal: typeof Refusal;
  Region: typeof Region;
  RegionPicker: typeof RegionPicker;
  Registration: typeof Registration;
  Role: typeof Role;
  SignIn: typeof SignIn;
  Workbench: typeof Workbench;
};

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
