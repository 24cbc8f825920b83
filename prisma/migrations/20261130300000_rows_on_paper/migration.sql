-- How many rows of a list are printed is decided with the other limits; until then it is what the portal kept to.
alter table "Settings" add column "printRows" integer not null default 500 check ("printRows" between 50 and 500);
