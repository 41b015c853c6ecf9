package nl.meekijken.overseeing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever of a dossier is recorded is told in its trail, or somebody decided not to. */
@ModuleTest
class TrailColumnsTests {

	/** Where a row belongs, and how it is numbered. */
	private static final Set<String> KEYS = Set.of("office_id", "dossier_id", "id", "position", "version", "request_id",
			"request_key", "arrival_key", "letter_id", "email_id", "document_id", "activity_id", "bundle_id",
			"payment_id", "reverses");

	/** What follows from other columns, or from what somebody did that is told. */
	private static final Set<String> FOLLOWING = Set.of("active", "answer_awaited_since", "answer_due_at", "at",
			"ball_rank", "ball_since", "came_in_at", "came_in_kind", "came_in_kinds", "client_name", "client_sort",
			"closed_at", "counterparty", "counterparty_sort", "due_at", "interrupted_on", "last_activity_at",
			"last_activity_detail", "last_activity_kind", "legal_on", "pieces_needed", "pieces_present",
			"reference_key", "shown", "status_rank", "status_since", "visible");

	/** What never changes once it stands there, and reads on the page of the dossier. */
	private static final Set<String> ONCE = Set.of("actor", "actor_name", "claim_number", "consent_given_on",
			"corrects", "detail", "done_by", "note", "reported_at", "reported_by");

	/** What the page of papers, e-mails, questions and proposals tells by itself. */
	private static final Set<String> ELSEWHERE = Set.of("address_changed", "answered_at", "answered_by", "answers",
			"answers_by", "asked_at", "asked_by", "asker", "asker_name", "attempts", "audience", "author", "broken",
			"brought", "bytes_kept", "channel", "check_turn", "consent_version", "decided_at", "device", "digest",
			"documents", "entered_as", "entered_by", "expires_at", "fact", "failing_since", "fate", "fed", "file_names",
			"file_sizes", "given_at", "given_by", "giver_name", "held_back", "html", "judged_at", "leased_until",
			"linked_by", "made_at", "mailed", "media_type", "message", "name_check", "needed", "needed_by", "network",
			"origin", "origin_name", "pages", "problem", "proposed", "proposed_at", "proposed_by", "proposer_name",
			"put_off_until", "reason", "received_at", "recipient", "reminders", "removed_at", "removed_by", "seen",
			"sender", "sender_name", "sent_at", "sent_by", "settled_at", "sha256", "share", "size_bytes", "standing",
			"state", "subject", "verdict", "warned", "warning_kept_at", "warning_kept_by", "why", "words", "writer");

	@Test
	void everyRecordedColumnIsToldOrWasReviewed() {
		var left = new TreeSet<>(recorded("a.attname"));
		left.removeAll(TrailField.columns());
		assertThat(left).isEqualTo(reviewed());
	}

	@Test
	void everyRecordedTableHasWordsOrIsLeftOut() {
		assertThat(recorded("t.tgrelid::regclass::text"))
			.allMatch(table -> TrailPlace.of(table) != TrailPlace.SOMETHING || TrailPlace.BESIDE.contains(table));
	}

	private static Set<String> reviewed() {
		var all = new TreeSet<String>();
		List.of(KEYS, FOLLOWING, ONCE, ELSEWHERE).forEach(all::addAll);
		return all;
	}

	private static List<String> recorded(String what) {
		return Arrays.asList(Owner
			.ask("""
					select string_agg(distinct %s, ',') from pg_trigger t
					  join pg_attribute a on a.attrelid = t.tgrelid and a.attnum > 0 and not a.attisdropped
					 where t.tgname = 'changes_are_remembered' and t.tgrelid::regclass::text <> all (string_to_array('%s', ','))
					   and (t.tgrelid = 'dossier.dossier'::regclass or exists (
					        select from pg_attribute d where d.attrelid = t.tgrelid and d.attname = 'dossier_id'))
					"""
				.formatted(what, String.join(",", TrailPlace.BESIDE)))
			.split(","));
	}

}
