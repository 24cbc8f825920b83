-- Each write tells all servers, at its commit, on what ground their counts in memory no longer stand.
create function tell_of_write() returns trigger language plpgsql as $$
begin
  perform pg_notify('grenswerk', tg_argv[0]);
  return null;
end $$;

-- What is counted stands in these rows; whatever else belongs to a record changes one of them.
do $$
declare written text;
begin
  foreach written in array array['Bottleneck', 'Project', 'ProjectTheme', 'ProjectRegion', 'Milestone'] loop
    execute format('create trigger tell_of_write after insert or update or delete or truncate on %I
      for each statement execute function tell_of_write(''records'')', written);
  end loop;
  foreach written in array array['Party', 'Theme', 'Organisation', 'Region', 'RegionMember', 'Partnership',
    'PartnershipParticipant', 'PartnershipConference', 'Recommendation', 'Commissioner', 'CommissionerRole'] loop
    execute format('create trigger tell_of_write after insert or update or delete or truncate on %I
      for each statement execute function tell_of_write(''reference'')', written);
  end loop;
end $$;
