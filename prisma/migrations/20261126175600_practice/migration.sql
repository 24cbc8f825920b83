-- Records of the practice story are marked as such wherever they are shown. They come with the demo alone.
alter table "Bottleneck" add column "isPractice" boolean not null default false;
alter table "Project" add column "isPractice" boolean not null default false;
-- Whether there is any is asked on each page.
create index "Bottleneck_practice_idx" on "Bottleneck" (id) where "isPractice";
create index "Project_practice_idx" on "Project" (id) where "isPractice";
