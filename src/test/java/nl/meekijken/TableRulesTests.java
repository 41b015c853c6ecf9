package nl.meekijken;

import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.meekijken.trying.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What every table must have so that one office never sees another's rows. */
@ModuleTest
class TableRulesTests {

	private static final Map<String, String> OPEN = Map.of("database.change_record",
			"written by a trigger of its owner; the portal has no right to it at all");

	private static final Map<String, String> NOT_AUDITED = Map.ofEntries(
			Map.entry("database.change_record", "is the audit record itself"),
			Map.entry("access.view_record", "is an audit record: only added to, never changed"),
			Map.entry("access.refusal", "counts refusals: a record itself, that goes after a year"),
			Map.entry("document.seen", "only added to, and follows from access.view_record"),
			Map.entry("account.sign_in_record", "is only added to, never changed"),
			Map.entry("database.done_form", "is what keeps a form from being done twice, and goes after two days"),
			Map.entry("dossier.search_key", "derived from dossiers and clients, which are audited"),
			Map.entry("notification.reader", "marks what somebody has read; follows from access.view_record"),
			Map.entry("notification.dossier_read", "as notification.reader"),
			Map.entry("notification.mailing", "a clock of the house; what was chosen is in notification.preference"),
			Map.entry("notification.outcome", "a record itself, that is only added to and goes after forty days"),
			Map.entry("feeding.chunk", "rows on their way in, which leave a record where they arrive"),
			Map.entry("feeding.fault", "what is wrong with files, which follows from feeding.delivery"),
			Map.entry("feeding.fed", "follows from dossiers, activities and e-mails, which are audited"),
			Map.entry("dossier.attendance", "says who is there at this moment, and goes after a minute"),
			Map.entry("account.password_request", "nobody's act: whoever types a name, until it is looked up"),
			Map.entry("account.rate_limit", "counts; sign-ins themselves are in account.sign_in_record"),
			Map.entry("account.failure", "as account.rate_limit"),
			Map.entry("account.session", "comes and goes; sign-ins themselves are in account.sign_in_record"),
			Map.entry("account.session_attributes", "as account.session"),
			Map.entry("demo.request", "nobody's act yet: whoever asks, until the office is there, which is audited"),
			Map.entry("document.awaited", "the house's own list; what comes of it is audited in document.arrival"),
			Map.entry("document.leaving_file", "the house's own list; papers are audited"),
			Map.entry("document.inventory", "the house's own list; nobody writes in it"),
			Map.entry("document.kept_beside", "the house's own list; nobody writes in it"),
			Map.entry("reply.stray", "says itself who set it aside; what is filed is audited in reply.received"),
			Map.entry("access.stray_view", "is an audit record: only added to, never changed"),
			Map.entry("reply.left_behind", "the house's own list of numbers in the mailbox"),
			Map.entry("reply.turn", "which node it is"));

	private static final Map<String, String> OF_NO_OFFICE = Map.ofEntries(
			Map.entry("account.password_request", "names typed by whoever, not looked up yet; sealed"),
			Map.entry("account.rate_limit", "counters of attempts to sign in, kept before anybody is known"),
			Map.entry("account.failure", "as account.rate_limit"),
			Map.entry("account.session", "sessions exist before anybody has signed in"),
			Map.entry("account.session_attributes", "as account.session"),
			Map.entry("dossier.handler", "staff of the recovery service, the same for all"),
			Map.entry("office.account_manager", "staff of the recovery service, the same for all"),
			Map.entry("office.tier_right", "what a tier may do, the same for all"),
			Map.entry("mail.outbox", "letters may go to people of no office; sealed, and only added to by the portal"),
			Map.entry("demo.request", "asked for before there is an office; who asks is sealed"),
			Map.entry("document.leaving_file", "fingerprints of bytes whose papers are gone; of no office any more"),
			Map.entry("document.inventory", "fingerprints that did not match, of all offices; nothing of any paper"),
			Map.entry("document.kept_beside", "fingerprints of bytes that are no paper; nothing else of them"),
			Map.entry("document.awaited", "fingerprints of bytes that are no paper yet; nothing else of them"),
			Map.entry("reply.stray", "messages that nobody could say the office of; still in the mailbox"),
			Map.entry("access.stray_view", "who read such a message; only added to, never changed"),
			Map.entry("reply.left_behind", "numbers of messages that are still in the mailbox, and since when"),
			Map.entry("reply.turn", "which node picks up the mail"),
			Map.entry("recovery.interest_rate", "what the law says, the same for all"),
			Map.entry("dossier.insurer", "names of insurers, the same for all"),
			Map.entry("wording.wording", "words of ours, the same for all"),
			Map.entry("feeding.feed", "systems that bring dossiers in, the same for all"),
			Map.entry("office.holiday", "when the recovery service works, the same for all"));

	private static final Map<String, String> UNIQUE_OVER_ALL = Map.ofEntries(
			Map.entry("account.person (id)", "a session knows a person by it"),
			Map.entry("account.person (account_number)", "one signs in with it, whatever the office"),
			Map.entry("account.person (email_key)", "one signs in with it, whatever the office"),
			Map.entry("account.secret (secret_hash)", "whoever holds it has not said who they are; 130 random bits"),
			Map.entry("correspondence.reply_word (word_hash)",
					"an answer says nothing else of where it belongs; 130 random bits"),
			Map.entry("correspondence.paper_link (secret_hash)",
					"whoever holds it has not said who they are; 130 random bits"),
			Map.entry("notification.calendar_address (secret_hash)",
					"whoever holds it has not said who they are; 130 random bits"),
			Map.entry("piece.link (secret_hash)", "whoever holds it has not said who they are; 130 random bits"),
			Map.entry("account.passkey (credential_id)", "one signs in with it, whatever the office"),
			Map.entry("office.office (staff)", "there is one office of staff"),
			Map.entry("feeding.fed (feed_id, key)", "what a feed knows by one key is one dossier, in one office"),
			Map.entry("dossier.dossier (claim_number)", "the recovery service numbers for all offices together"),
			Map.entry("access.view_record (id)", "an audit record is never looked up by key"),
			Map.entry("account.sign_in_record (id)", "an audit record is never looked up by key"),
			Map.entry("database.change_record (id)", "an audit record is never looked up by key"));

	private static final Map<String, String> WITHOUT_INDEX = Map.of("dossier.dossier (handler_id)",
			"handlers are never removed", "office.office (account_manager_id)", "account managers are never removed",
			"correspondence.attachment (office_id, document_id)", "documents are never removed",
			"account.person (office_id, staff)", "the key of people begins with the office", "feeding.fed (feed_id)",
			"feeds are never removed");

	private static final String ASKS_FOR_THE_OFFICE = "^\\(+office_id = "
			+ "\\( SELECT \\(current_setting\\('viewer.office'::text\\)\\)::bigint AS \\w+\\)\\)( AND |$)";

	private final Catalogue catalogue = new Catalogue();

	@Test
	void everyTableBelongsToAnOfficeOrWasReviewed() {
		assertThat(this.catalogue.ask("select name from tables where not of_office", OF_NO_OFFICE)).isEmpty();
	}

	@Test
	void tablesOfOfficesAreClosedEvenToTheirOwner() {
		assertThat(this.catalogue.ask("select name from tables where of_office and not closed", OPEN)).isEmpty();
	}

	@Test
	void everyRightToATableOfOfficesHasAPolicyThatAsksForTheOffice() {
		assertThat(this.catalogue
			.ask("""
					select name || ' ' || command
					  from tables cross join (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd')) as c (command, letter)
					 where of_office and has_table_privilege('meekijken_portal', rel, command) and not exists (
					       select 1 from pg_policy p
					        where p.polrelid = rel and p.polcmd::text = letter
					          and p.polroles = array['meekijken_portal'::regrole::oid]
					          and coalesce(pg_get_expr(p.polqual, rel), pg_get_expr(p.polwithcheck, rel)) ~ $$%1$s$$
					          and coalesce(pg_get_expr(p.polwithcheck, rel), pg_get_expr(p.polqual, rel)) ~ $$%1$s$$)
					"""
				.formatted(ASKS_FOR_THE_OFFICE)))
			.isEmpty();
	}

	@Test
	void staffWriteOnlyInsideOneOfficeAtATime() {
		assertThat(this.catalogue
			.ask("""
					select name || ' ' || command
					  from tables cross join (values ('insert', 'a'), ('update', 'w'), ('delete', 'd')) as c (command, letter)
					 where of_office and (has_table_privilege('meekijken_backoffice', rel, command)
					        or command <> 'delete' and has_any_column_privilege('meekijken_backoffice', rel, command))
					   and not exists (
					       select 1 from pg_policy p
					        where p.polrelid = rel and p.polcmd::text = letter
					          and p.polroles = array['meekijken_backoffice'::regrole::oid]
					          and coalesce(pg_get_expr(p.polqual, rel), pg_get_expr(p.polwithcheck, rel))
					              ~ 'NOT .*viewer.everywhere.* AND .*office_id = .*viewer.office'
					          and coalesce(pg_get_expr(p.polwithcheck, rel), pg_get_expr(p.polqual, rel))
					              ~ 'NOT .*viewer.everywhere.* AND .*office_id = .*viewer.office')
					"""))
			.isEmpty();
	}

	@Test
	void staffReadNoSecretOfAnybody() {
		assertThat(this.catalogue.ask("""
				select name || '.' || a.attname from tables join pg_attribute a on a.attrelid = rel and a.attnum > 0
				 where not a.attisdropped and a.attname ~ '_(hash|sealed)$|^(attestation|session_id)$'
				   and has_column_privilege('meekijken_backoffice', rel, a.attnum, 'select')
				""")).isEmpty();
	}

	@Test
	void noPolicyIsForEverybody() {
		assertThat(this.catalogue.ask("""
				select name || ': ' || p.polname from tables join pg_policy p on p.polrelid = rel
				 where not p.polroles <@ array['meekijken_portal'::regrole::oid, 'meekijken_owner'::regrole::oid,
				                                'meekijken_backoffice'::regrole::oid]
				    or 'meekijken_owner'::regrole = any (p.polroles) and p.polname <> 'owner_migrates'
				""")).isEmpty();
	}

	@Test
	void everyChangeIsRememberedWhosoeverTheRowIs() {
		assertThat(this.catalogue.ask("""
				select name from tables where not exists (
				       select 1 from pg_trigger t
				        where t.tgrelid = rel and t.tgenabled <> 'D' and t.tgfoid = 'database.remember_change'::regproc)
				""", NOT_AUDITED)).isEmpty();
	}

	@Test
	void keysThatReferToAnotherTableStayInsideTheOffice() {
		assertThat(this.catalogue.ask("""
				select f.name || ': ' || pg_get_constraintdef(k.oid)
				  from pg_constraint k join tables f on f.rel = k.conrelid join tables t on t.rel = k.confrelid
				  left join pg_attribute a on a.attrelid = f.rel and a.attnum = k.conkey[1]
				  left join pg_attribute b on b.attrelid = t.rel and b.attnum = k.confkey[1]
				 where k.contype = 'f' and f.of_office and t.of_office
				   and (a.attname <> 'office_id' or b.attname <> 'office_id')
				""")).isEmpty();
	}

	@Test
	void uniqueKeysStayInsideTheOfficeOrWereReviewed() {
		assertThat(this.catalogue.ask("""
				select name || ' (' || (select string_agg(a.attname, ', ' order by k.place)
				                          from unnest(i.indkey::int2[]) with ordinality as k (number, place)
				                          join pg_attribute a on a.attrelid = rel and a.attnum = k.number) || ')'
				  from tables join pg_index i on i.indrelid = rel
				  left join pg_attribute f on f.attrelid = rel and f.attnum = i.indkey[0]
				 where of_office and i.indisunique and f.attname is distinct from 'office_id'
				""", UNIQUE_OVER_ALL)).isEmpty();
	}

	@Test
	void everyReferenceHasAnIndexOrWasReviewed() {
		assertThat(this.catalogue.ask("""
				select name || ' (' || (select string_agg(a.attname, ', ' order by k.place)
				                          from unnest(f.conkey) with ordinality as k (number, place)
				                          join pg_attribute a on a.attrelid = rel and a.attnum = k.number) || ')'
				  from tables join pg_constraint f on f.conrelid = rel and f.contype = 'f'
				 where not exists (
				       select 1 from pg_index i
				        where i.indrelid = rel and i.indpred is null
				          and (i.indkey::int2[])[0:cardinality(f.conkey) - 1] @> f.conkey)
				""", WITHOUT_INDEX)).isEmpty();
	}

	@Test
	void aReviewedTableStillExists() {
		assertThat(this.catalogue.ask("select name from tables")).containsAll(OPEN.keySet())
			.containsAll(NOT_AUDITED.keySet())
			.containsAll(OF_NO_OFFICE.keySet());
	}

}
