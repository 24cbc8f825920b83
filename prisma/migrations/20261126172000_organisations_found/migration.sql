-- Hundreds of organisations can be chosen: by name, by abbreviation and by place.
alter type "OrganisationKind" add value if not exists 'WATER_AUTHORITY';
alter type "OrganisationKind" add value if not exists 'SAFETY_REGION';
alter type "OrganisationKind" add value if not exists 'FEDERAL_PUBLIC_SERVICE';
alter type "OrganisationKind" add value if not exists 'DEPARTMENT';
alter type "OrganisationKind" add value if not exists 'DISTRICT';
alter type "OrganisationKind" add value if not exists 'TRANSPORT_ASSOCIATION';
alter type "OrganisationKind" add value if not exists 'CHAMBER';
alter type "OrganisationKind" add value if not exists 'PUBLIC_COMPANY';

alter table "Organisation" add column "abbreviation" text, add column "place" text;
