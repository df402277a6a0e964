-- An act's row is its audit row. Nobody may change or remove one.
create table tenant.act (
    tenant_id uuid not null references platform.tenant,
    id uuid not null,
    kind text not null check (kind ~ '^[a-z][a-z_]{1,40}$'),
    subject_id uuid,
    body_id uuid,
    meeting_id uuid,
    actor_id uuid,
    actor_role text not null,
    disposition text not null check (disposition in ('allowed', 'breach', 'gap')),
    -- why a binding rule was not kept; there exactly when the act is a recorded breach
    reason text check (length(reason) between 1 and 2000),
    facts jsonb not null,
    finding jsonb,
    statutes_sha256 bytea check (length(statutes_sha256) = 32),
    statutes_in_force_from date,
    engine_version text,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    idempotency_key uuid,
    primary key (tenant_id, id),
    unique (tenant_id, idempotency_key),
    check ((disposition = 'breach') = (reason is not null))
);
create index act_meeting on tenant.act (tenant_id, meeting_id, recorded_at);
create index act_subject on tenant.act (tenant_id, subject_id, recorded_at);
select platform.raise_wall('tenant.act', 'select, insert');

-- The chain: each committed act gets its place and hash from the sealer, never in its own transaction.
create table tenant.act_seal (
    tenant_id uuid not null,
    place bigint not null check (place > 0),
    act_id uuid not null,
    content bytea not null check (length(content) = 32),
    hash bytea not null check (length(hash) = 32),
    primary key (tenant_id, place),
    unique (tenant_id, act_id),
    foreign key (tenant_id, act_id) references tenant.act (tenant_id, id)
);
select platform.raise_wall('tenant.act_seal', 'select, insert');
