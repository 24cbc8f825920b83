-- History can be neither emptied nor taken away with its record. `refuse_change` is of an earlier migration.

create trigger not_emptied before truncate on "AuditEvent" for each statement execute function refuse_change();
create trigger not_emptied before truncate on "BottleneckStep" for each statement execute function refuse_change();
create trigger not_emptied before truncate on "ProgressReport" for each statement execute function refuse_change();

create trigger not_deleted before delete on "BottleneckStep" for each row execute function refuse_change();
create trigger not_deleted before delete on "ProgressReport" for each row execute function refuse_change();
