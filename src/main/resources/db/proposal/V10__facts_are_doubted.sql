grant usage on schema proposal to meekijken_portal, meekijken_backoffice;

create sequence proposal.proposal_id;
grant usage on sequence proposal.proposal_id to meekijken_portal;

create table proposal.proposal (
	office_id       bigint      not null,
	id              bigint      not null default nextval('proposal.proposal_id'),
	dossier_id      bigint      not null,
	fact            text        not null,
	position        smallint    not null check (position >= 0),
	seen            text,
	proposed        text        not null check (proposed <> ''),
	reason          text        not null check (reason <> '' and length(reason) <= 500),
	document_id     bigint,
	proposed_by     bigint      not null,
	proposer_name   text        not null,
	proposed_at     timestamptz not null,
	verdict         text        check (verdict in ('TAKEN_OVER', 'REFUSED')),
	verdict_reason  text        check (verdict_reason <> '' and length(verdict_reason) <= 500),
	decided_by      text,
	decided_at      timestamptz,
	primary key (office_id, id),
	foreign key (office_id, dossier_id) references dossier.dossier (office_id, id),
	foreign key (office_id, proposed_by) references account.person (office_id, id),
	check ((verdict is null) = (decided_at is null)),
	check ((verdict is null) = (decided_by is null)),
	check ((verdict is not distinct from 'REFUSED') = (verdict_reason is not null))
);

comment on table proposal.proposal is 'What an intermediary says is not right in a dossier, what it should be, and what staff decided about that. Never removed.';
comment on column proposal.proposal.position is 'of the counterparty, from one; 0 for what is of the damage';
comment on column proposal.proposal.seen is 'what stood there when it was proposed; none if nothing was known';
comment on column proposal.proposal.document_id is 'The paper that came along. It is among the papers only once it was checked, so no key refers to it.';

create index proposals_of_dossier on proposal.proposal (office_id, dossier_id, id);
create index proposals_of_proposer on proposal.proposal (office_id, proposed_by);

call database.keep_apart('proposal.proposal', 'select, insert (office_id, id, dossier_id, fact, position, seen, proposed, reason, '
	|| 'document_id, proposed_by, proposer_name, proposed_at)');
call database.open_to_staff('proposal.proposal', 'select, update (verdict, verdict_reason, decided_by, decided_at)');
