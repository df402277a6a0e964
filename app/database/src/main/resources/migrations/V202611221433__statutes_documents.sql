-- One immutable row per version. A choice is a document of its own kind, so that it is never statute text.
create table tenant.statutes_document (
    tenant_id uuid not null references platform.tenant,
    id uuid not null,
    kind text not null check (kind in ('statutes', 'agreement', 'mandate', 'guideline', 'choice')),
    code text not null check (code ~ '^[a-z][a-z0-9-]{0,60}$'),
    in_force_from date not null,
    canonical text not null,
    sha256 bytea not null check (length(sha256) = 32),
    published_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, code, in_force_from)
);
select platform.raise_wall('tenant.statutes_document', 'select, insert');
