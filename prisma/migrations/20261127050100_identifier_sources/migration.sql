-- A number that an official adds to an organisation says where its register tells so.
alter table "OrganisationIdentifier" add column "source" text;
