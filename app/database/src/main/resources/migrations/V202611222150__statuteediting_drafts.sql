-- Drafts of statutes. A draft is worked on until it is proposed as a case; from then on its text stands still.
create table tenant.statute_draft (
    tenant_id uuid not null references platform.tenant,
    id uuid not null,
    number integer not null check (number > 0),
    document_code text not null check (document_code ~ '^[a-z][a-z0-9-]{0,60}$'),
    kind text not null check (kind in ('agreement', 'statutes', 'resolution', 'mandate', 'guideline', 'choice')),
    based_on_in_force_from date,
    title text not null check (length(title) between 1 and 300),
    canonical text not null check (length(canonical) <= 2000000),
    sha256 bytea not null check (length(sha256) = 32),
    version integer not null default 1 check (version > 0),
    state text not null default 'working' check (state in ('working', 'proposed', 'adopted', 'published', 'withdrawn')),
    created_by uuid not null,
    created_at timestamptz not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, created_by) references tenant.person (tenant_id, id),
    foreign key (tenant_id, changed_by) references tenant.person (tenant_id, id)
);
select platform.raise_wall('tenant.statute_draft', 'select, insert, update');

-- Every save, whole, so that nothing typed is lost and any of them can be taken back.
create table tenant.statute_draft_save (
    tenant_id uuid not null,
    draft_id uuid not null,
    version integer not null check (version > 0),
    canonical text not null check (length(canonical) <= 2000000),
    sha256 bytea not null check (length(sha256) = 32),
    saved_by uuid not null,
    saved_at timestamptz not null,
    change text not null check (change ~ '^[a-z_]{2,40}$'),
    place text not null default '' check (length(place) <= 200),
    primary key (tenant_id, draft_id, version),
    foreign key (tenant_id, draft_id) references tenant.statute_draft (tenant_id, id),
    foreign key (tenant_id, saved_by) references tenant.person (tenant_id, id)
);
select platform.raise_wall('tenant.statute_draft_save', 'select, insert');

-- A standing resolution of a meeting is a document of rules too.
alter table tenant.statutes_document drop constraint statutes_document_kind_check;
alter table tenant.statutes_document add constraint statutes_document_kind_check
    check (kind in ('agreement', 'statutes', 'resolution', 'mandate', 'guideline', 'choice'));
