-- What an agenda of a partnership sets itself is a goal and no recommendation of others.
alter table "Recommendation" add column "isGoal" boolean not null default false;
