-- What was left in the mailbox for a person to look at leaves it when it is forgotten here.

create table reply.left_behind (
	validity  bigint      not null,
	uid       bigint      not null,
	since     timestamptz not null,
	primary key (validity, uid)
);

comment on table reply.left_behind is 'Messages that are marked in the mailbox, by the number that the server gave them, and since when they were seen there. Nothing of what they say.';
comment on column reply.left_behind.validity is 'with another one the server numbered its messages anew (RFC 9051)';

create function reply.outdated(numbering bigint, present bigint[], moment timestamptz, before timestamptz) returns setof bigint
language plpgsql security definer set search_path = '' as $$
begin
	delete from reply.left_behind l where l.validity <> numbering or l.uid <> all (present);
	insert into reply.left_behind (validity, uid, since) select numbering, p.uid, moment from unnest(present) as p (uid)
	    on conflict do nothing;
	return query select l.uid from reply.left_behind l where l.since < before;
end $$;

comment on function reply.outdated is 'Which of the messages that are marked in the mailbox have been so since before that moment; notes those that are new there.';

revoke all on function reply.outdated from public;
grant execute on function reply.outdated to meekijken_portal;

comment on table reply.stray is 'Messages that belong to no dossier yet. They stay in the mailbox too, marked; after a month they are forgotten here and leave the mailbox.';
