import About from "./About.json";
import Accessibility from "./Accessibility.json";
import Account from "./Account.json";
import AccountList from "./AccountList.json";
import Accounts from "./Accounts.json";
import Agenda from "./Agenda.json";
import Board from "./Board.json";
import Border from "./Border.json";
import BorderMap from "./BorderMap.json";
import Bottleneck from "./Bottleneck.json";
import BottleneckList from "./BottleneckList.json";
import BottleneckPage from "./BottleneckPage.json";
import Calendar from "./Calendar.json";
import Commissioner from "./Commissioner.json";
import Entry from "./Entry.json";
import Event from "./Event";
import Field from "./Field.json";
import Form from "./Form.json";
import HandOver from "./HandOver.json";
import History from "./History.json";
import Holiday from "./Holiday.json";
import Home from "./Home.json";
import Import from "./Import.json";
import List from "./List.json";
import NextStep from "./NextStep.json";
import Organisation from "./Organisation.json";
import OrganisationField from "./OrganisationField.json";
import OrganisationList from "./OrganisationList.json";
import Owner from "./Owner.json";
import Partnership from "./Partnership.json";
import Place from "./Place.json";
import Portal from "./Portal.json";
import Practice from "./Practice.json";
import Privacy from "./Privacy.json";
import Problem from "./Problem.json";
import Project from "./Project.json";
import ProjectForm from "./ProjectForm.json";
import ProjectList from "./ProjectList.json";
import ProjectPage from "./ProjectPage.json";
import RecordField from "./RecordField.json";
import Refusal from "./Refusal.json";
import Region from "./Region.json";
import RegionPicker from "./RegionPicker.json";
import Registration from "./Registration.json";
import Role from "./Role.json";
import Search from "./Search.json";
import Settings from "./Settings.json";
import Several from "./Several.json";
import SignIn from "./SignIn.json";
import Workbench from "./Workbench.json";

export default {
  Portal,
  Refusal,
  Problem,
  Field,
  Form,
  Role,
  List,
  Bottleneck,
  BottleneckList,
  Project,
  Search,
  Several,
  Settings,
  SignIn,
  Holiday,
  Home,
  HandOver,
  History,
  Region,
  Agenda,
  Board,
  Border,
  Place,
  BorderMap,
  Owner,
  Partnership,
  Calendar,
  Commissioner,
  About,
  Accessibility,
  Practice,
  Privacy,
  Registration,
  RegionPicker,
  OrganisationField,
  RecordField,
  OrganisationList,
  Account,
  Accounts,
  AccountList,
  ProjectList,
  ProjectPage,
  ProjectForm,
  BottleneckPage,
  Workbench,
  Event,
  Entry,
  NextStep,
  Organisation,
  Import,
};
