-- Second half of the filling, in the same session as fill.sql. Each pass adds one activity, e-mail or paper to every
-- dossier, as days do: those of one dossier lie far apart on disk.

\echo activities
select format($q$
	insert into dossier.activity (office_id, dossier_id, id, at, kind, detail, note, actor, actor_name, audience, email_id, document_id)
	select office_id, id, %1$s::bigint * dossiers + id, reported_at + (last_at - reported_at) * (%1$s / 7.0), kind, detail,
	       case when %1$s in (3, 6) or (%1$s = 5 and id %% 3 = 0) then 'Wij hebben de verzekeraar gevraagd binnen veertien dagen '
	           || 'inhoudelijk te reageren. Zodra wij antwoord hebben, leest u dat hier.' end,
	       actor, case when actor = 'RECOVERY' then 'Behandelaar' end,
	       case when %1$s = 5 and id %% 3 = 0 then 'INTERNAL' else 'INTERMEDIARY' end,
	       case when %1$s = 1 then id end, case when %1$s = 2 then id end
	  from (values ('REPORT_RECEIVED', null, 'INTERMEDIARY'), ('EMAIL_SENT', 'Ontvangstbevestiging', 'RECOVERY'),
	               ('DOCUMENT_RECEIVED', 'Schadeformulier', 'CLIENT'), ('HELD_LIABLE', null, 'RECOVERY'),
	               ('EXPERT_APPOINTED', null, 'RECOVERY'), ('NOTE', null, 'RECOVERY'),
	               ('INSURER_REMINDED', null, 'RECOVERY'), ('INSURER_REPLIED', null, 'INSURER')) as catalogue (kind, detail, actor),
	       bench.layout, standing
	 where kind = (array['REPORT_RECEIVED', 'EMAIL_SENT', 'DOCUMENT_RECEIVED', 'HELD_LIABLE', 'EXPERT_APPOINTED', 'NOTE',
	                     'INSURER_REMINDED', 'INSURER_REPLIED'])[1 + %1$s]
	 order by id$q$, pass)
  from generate_series(0, 7) pass \gexec

\echo papers
select format($q$
	insert into document.document (office_id, dossier_id, id, kind, name, media_type, size_bytes, sha256, pages, received_at, origin)
	select office_id, id, %1$s::bigint * dossiers + id, (array['ACCIDENT_STATEMENT', 'DAMAGE_PHOTO', 'EXPERT_REPORT'])[1 + %1$s],
	       (array['schadeformulier.pdf', 'foto voorzijde.jpg', 'expertiserapport.pdf'])[1 + %1$s],
	       (array['application/pdf', 'image/jpeg', 'application/pdf'])[1 + %1$s], 80000 + id %% 900000,
	       encode(sha256((%1$s || '/' || id)::bytea), 'hex'), (array[1, null, 4])[1 + %1$s],
	       reported_at + (last_at - reported_at) * (0.1 + %1$s / 4.0), (array['CLIENT', 'CLIENT', 'EXPERT'])[1 + %1$s]
	  from bench.layout, standing order by standing.id$q$, pass)
  from generate_series(0, 2) pass \gexec

\echo e-mails
select format($q$
	insert into correspondence.email (office_id, dossier_id, id, sent_at, recipient, sender_name, subject, html)
	select office_id, id, %1$s::bigint * dossiers + id, reported_at + (last_at - reported_at) * (0.05 + %1$s / 3.0),
	       'client' || id || '@example.nl', 'Schadebehandeling',
	       (array['Ontvangstbevestiging schademelding ', 'Uw handtekening is nodig: opdrachtmachtiging ',
	              'De verzekeraar erkent aansprakelijkheid in dossier '])[1 + %1$s] || claim_number,
	       '<p>Geachte ' || client_name || ',</p><p>Wij hebben uw melding ontvangen en gaan er direct mee aan de slag. '
	       || 'Uw schadenummer is <b>' || claim_number || '</b>; vermeld het bij elk bericht aan ons.</p><p>Wat gebeurt er nu? '
	       || 'Wij beoordelen eerst of de schade te verhalen is. Daarvoor hebben wij een volledig ingevuld schadeformulier nodig, '
	       || 'foto''s van de schade en, als u die heeft, de namen van getuigen. Heeft u die al gestuurd, dan hoeft u niets te doen.'
	       || '</p><p>Uw tussenpersoon kan de voortgang volgen.</p><p>Met vriendelijke groet,<br>Schadebehandeling</p>'
	  from bench.layout, standing order by standing.id$q$, pass)
  from generate_series(0, 2) pass \gexec

insert into correspondence.attachment (office_id, email_id, position, name, size_bytes)
select office_id, dossiers + id, 1, 'opdrachtmachtiging.pdf', 41000 + id % 9000 from bench.layout, standing order by id;

\echo numbers go on after these
select setval('dossier.dossier_id', dossiers), setval('dossier.bank_account_id', dossiers), setval('recovery.head_id', 2 * dossiers + 1),
       setval('recovery.payment_id', 2 * dossiers + 1), setval('dossier.activity_id', 8 * dossiers), setval('document.document_id', 3 * dossiers),
       setval('correspondence.email_id', 3 * dossiers), setval(pg_get_serial_sequence('office.office', 'office_id'), offices),
       setval(pg_get_serial_sequence('account.person', 'id'), offices * people_each),
       setval(pg_get_serial_sequence('dossier.handler', 'id'), 40), setval(pg_get_serial_sequence('office.account_manager', 'id'), 2)
  from bench.layout;

\echo statistics
vacuum (analyze) office.office, office.office_tier, account.person, dossier.dossier, dossier.client, dossier.damage,
	dossier.bank_account, recovery.head, recovery.payment, recovery.pay_out,
	dossier.counterparty, dossier.status_change, dossier.activity, dossier.search_key, document.document, correspondence.email,
	correspondence.attachment, bench.office;
