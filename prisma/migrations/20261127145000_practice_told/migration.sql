-- Whether the practice story of a demo is still to be told: a start that stopped halfway tells it anew. A database of
-- before has no row: there it was told, or taken away, or never came.
create table "PracticeStory" (
  id int primary key default 1,
  "isDue" boolean not null,
  constraint "PracticeStory_one_row" check (id = 1)
);
