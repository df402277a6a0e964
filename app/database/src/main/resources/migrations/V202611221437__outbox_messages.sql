-- Written in the transaction of the act it tells about; sent afterwards, at least once, under one message id.
create table tenant.outbox_message (
    tenant_id uuid not null references platform.tenant,
    id uuid not null,
    recipient text not null check (length(recipient) between 3 and 254),
    subject text not null check (length(subject) between 1 and 300),
    body text not null check (length(body) <= 200000),
    calendar text check (length(calendar) <= 100000),
    calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
    state text not null check (state in ('waiting', 'sent', 'failed')),
    attempts smallint not null default 0,
    last_error text not null default '' check (length(last_error) <= 500),
    written_at timestamptz not null,
    sent_at timestamptz,
    primary key (tenant_id, id)
);
create index outbox_message_state on tenant.outbox_message (tenant_id, state, written_at);
select platform.raise_wall('tenant.outbox_message', 'select, insert, update');
