-- The lists of an official stand above every list: they are kept in memory, and each change of them is told to all servers.
create trigger tell_of_write after insert or update or delete or truncate on "KeptList"
  for each statement execute function tell_of_write('lists');
