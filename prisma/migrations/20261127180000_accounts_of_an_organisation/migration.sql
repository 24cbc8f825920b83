-- Whether an organisation has accounts is asked for each one that is edited or brought.
create index "Official_organisationId_idx" on "Official" ("organisationId");
