-- A draft of the rules put to a body as a case. Its text is the one of the hash: a draft is frozen while it is put.
create table tenant.amendment (
    tenant_id uuid not null,
    id uuid not null,
    draft_number integer not null check (draft_number > 0),
    document_code text not null check (document_code ~ '^[a-z][a-z0-9-]{0,60}$'),
    document_kind text not null check (document_kind ~ '^[a-z]{3,20}$'),
    case_id uuid not null,
    body_id uuid not null,
    text_sha256 bytea not null check (length(text_sha256) = 32),
    undertaking text not null check (undertaking in ('first_adoption', 'change')),
    -- the paragraphs in which it differs from the version in force
    changed text[] not null,
    -- what size the change is marked as, where the rules have tiers
    marked text check (marked in ('small', 'large')),
    -- whether it touches what the cooperation agreement says
    overlap text not null check (overlap in ('overlaps', 'does_not_overlap', 'not_known')),
    in_force_from date,
    put_by uuid not null,
    put_at timestamptz not null,
    withdrawn_at timestamptz,
    adopted_on date,
    adopted_item_id uuid,
    published_by uuid,
    published_at timestamptz,
    document_id uuid,
    primary key (tenant_id, id),
    unique (tenant_id, case_id),
    foreign key (tenant_id, draft_number) references tenant.statute_draft (tenant_id, number),
    foreign key (tenant_id, case_id) references tenant.case_matter (tenant_id, id),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    foreign key (tenant_id, put_by) references tenant.person (tenant_id, id),
    foreign key (tenant_id, published_by) references tenant.person (tenant_id, id),
    foreign key (tenant_id, adopted_item_id) references tenant.agenda_item (tenant_id, id),
    foreign key (tenant_id, document_id) references tenant.statutes_document (tenant_id, id),
    check (withdrawn_at is null or adopted_on is null),
    check ((adopted_on is null) = (adopted_item_id is null)),
    check ((published_by is null) = (published_at is null) and (published_by is null) = (document_id is null))
);
create unique index amendment_one_at_a_time on tenant.amendment (tenant_id, draft_number) where withdrawn_at is null;
select platform.raise_wall('tenant.amendment', 'select, insert, update');

-- A meeting has discussed the text.
create table tenant.amendment_reading (
    tenant_id uuid not null,
    amendment_id uuid not null,
    item_id uuid not null,
    body_id uuid not null,
    read_on date not null,
    text_sha256 bytea not null check (length(text_sha256) = 32),
    primary key (tenant_id, amendment_id, item_id),
    foreign key (tenant_id, amendment_id) references tenant.amendment (tenant_id, id),
    foreign key (tenant_id, item_id) references tenant.agenda_item (tenant_id, id),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id)
);
select platform.raise_wall('tenant.amendment_reading', 'select, insert');

-- What a party of the cooperation agreement has been asked and has answered.
create table tenant.amendment_party (
    tenant_id uuid not null,
    amendment_id uuid not null,
    party_id uuid not null,
    answer text not null check (answer in ('not_asked', 'asked', 'heard', 'agreed', 'refused')),
    on_day date,
    document text not null default '' check (length(document) <= 200),
    primary key (tenant_id, amendment_id, party_id),
    foreign key (tenant_id, amendment_id) references tenant.amendment (tenant_id, id),
    foreign key (tenant_id, party_id) references tenant.party (tenant_id, id),
    check ((answer = 'not_asked') = (on_day is null))
);
select platform.raise_wall('tenant.amendment_party', 'select, insert, update');

-- Before there are any rules: what each council and board has decided on the draft.
create table tenant.founding_decision (
    tenant_id uuid not null,
    draft_number integer not null check (draft_number > 0),
    party_id uuid not null,
    organ text not null check (organ in ('council_or_board', 'administration')),
    decided_on date not null,
    document text not null check (length(document) between 1 and 200),
    text_sha256 bytea not null check (length(text_sha256) = 32),
    answer text not null check (answer in ('yes', 'conditional', 'no')),
    primary key (tenant_id, draft_number, party_id),
    foreign key (tenant_id, draft_number) references tenant.statute_draft (tenant_id, number),
    foreign key (tenant_id, party_id) references tenant.party (tenant_id, id)
);
select platform.raise_wall('tenant.founding_decision', 'select, insert, update');

-- An example lawyers write beside a paragraph: what the rules are asked, and what they should answer.
create table tenant.statute_example (
    tenant_id uuid not null references platform.tenant,
    id uuid not null,
    document_code text not null check (document_code ~ '^[a-z][a-z0-9-]{0,60}$'),
    paragraph text not null check (length(paragraph) between 1 and 60),
    title text not null check (length(title) between 1 and 200),
    -- the question as it is put to the rules, in the form they are kept in
    asked jsonb not null,
    question text not null check (question in ('quorum', 'vote')),
    expected text not null check (expected in ('met', 'not_met', 'undetermined')),
    written_by uuid not null,
    written_at timestamptz not null,
    removed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, written_by) references tenant.person (tenant_id, id)
);
create index statute_example_paragraph on tenant.statute_example (tenant_id, document_code, paragraph);
select platform.raise_wall('tenant.statute_example', 'select, insert, update');
