-- An official whose organisation is not in the list names it: "another: …". Such a row is not offered to others
-- until an editor lists it, or links its records to one that is listed.
alter type "OrganisationKind" add value if not exists 'OTHER';

alter table "Organisation" add column "listed" boolean not null default true;
