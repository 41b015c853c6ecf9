package nl.meekijken.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.document.BundleId;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** Drafts and sent reports in PostgreSQL. */
@Component
class DraftStore {

	private static final String DRAFT = """
			select d.id, d.revision, d.saved_at, d.answers_sealed, d.bundle_id, d.claim_number, d.office_id, d.saved_by,
			       d.entered_by, d.entered_as, o.name as office_name, concat_ws(' ', p.first_name, p.prefix, p.surname) as saver
			  from intake.draft d join account.person p on p.office_id = d.office_id and p.id = d.saved_by
			  join office.office o on o.office_id = d.office_id
			""";

	private static final int MOST_LISTED = 50;

	private final JdbcClient jdbc;

	private final AnswersSeal seal;

	DraftStore(JdbcClient jdbc, AnswersSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/**
	 * Begins a draft.
	 * @param staff who writes it for somebody of the office; none if they do so
	 */
	DraftId begin(PersonId by, @Nullable Author staff, Answers answers, BundleId papers, Instant now) {
		return new DraftId(this.jdbc.sql("""
				insert into intake.draft (office_id, begun_by, begun_at, saved_by, saved_at, answers_sealed, bundle_id,
				                          entered_by, entered_as)
				values ((select current_setting('viewer.office')::bigint), :by, :now, :by, :now, :answers, :papers,
				        :staff, :name)
				returning id
				""")
			.param("by", by.value())
			.param("now", at(now))
			.param("answers", this.seal.seal(answers))
			.param("papers", papers.value())
			.param("staff", (staff != null) ? staff.person().value() : null)
			.param("name", (staff != null) ? staff.name() : null)
			.query(Long.class)
			.single());
	}

	/** Drafts that were not sent, the last saved first. */
	Question<List<DraftRow>> unsent(Instant savedAfter) {
		return Question.list(DRAFT + """
				where d.claim_number is null and d.saved_at > ?
				order by d.saved_at desc, d.id limit\s""" + MOST_LISTED, (row, index) -> row(draft(row)),
				at(savedAfter));
	}

	/** What the viewer, who is of staff, writes for any office, the last saved first. */
	Question<List<WritersDraft>> ofWriter(Instant savedAfter) {
		return Question.list("""
				select id, office_id, office_name, saved_at, answers_sealed from intake.drafts_of_writer(?, ?)
				""",
				(row, index) -> new WritersDraft(new OfficeId(row.getLong("office_id")), row.getString("office_name"),
						new DraftId(row.getLong("id")), client(this.seal.open(row.getBytes("answers_sealed"))),
						row.getObject("saved_at", OffsetDateTime.class).toInstant()),
				at(savedAfter), MOST_LISTED);
	}

	Question<Optional<Draft>> one(DraftId id, Instant savedAfter) {
		return Question.first(DRAFT + " where d.id = ? and d.saved_at > ?", (row, index) -> draft(row), id.value(),
				at(savedAfter));
	}

	/** The draft, which nobody else changes until the transaction ends. */
	Optional<Draft> hold(DraftId id, Instant savedAfter) {
		return this.jdbc.sql(DRAFT + " where d.id = ? and d.saved_at > ? for update of d")
			.params(id.value(), at(savedAfter))
			.query((row, index) -> draft(row))
			.optional();
	}

	void save(Draft draft, PersonId by, Instant now) {
		var number = draft.sentAs();
		var papers = draft.papers();
		this.jdbc.sql("""
				update intake.draft
				   set saved_by = ?, saved_at = ?, revision = ?, answers_sealed = ?, bundle_id = ?, claim_number = ?
				 where id = ?
				""")
			.params(Stream.of(draft.keeper(by).value(), at(now), draft.revision(), this.seal.seal(draft.answers()))
				.toList())
			.param((papers != null) ? papers.value() : null)
			.param((number != null) ? number.toString() : null)
			.param(draft.id().value())
			.update();
	}

	/** A draft that was not sent; tells which papers went along. */
	Optional<BundleId> discard(DraftId id) {
		return this.jdbc.sql("delete from intake.draft where id = ? and claim_number is null returning bundle_id")
			.param(id.value())
			.query((row, index) -> new BundleId(row.getObject("bundle_id", UUID.class)))
			.optional();
	}

	/** Counts as saved, though no answer changed. */
	void touch(DraftId id, PersonId by, Instant now) {
		this.jdbc.sql("update intake.draft set saved_by = ?, saved_at = ? where id = ? and claim_number is null")
			.params(by.value(), at(now), id.value())
			.update();
	}

	/** False if no colleague of staff writes in such a draft. */
	boolean takeOver(DraftId id, String writer) {
		return this.jdbc.sql("select intake.take_over(?, ?)").params(id.value(), writer).query(Boolean.class).single();
	}

	void keepReport(Reporter by, DossierId dossier, ReportReading reading, Instant now) {
		var staff = by.staff();
		this.jdbc
			.sql("""
					insert into intake.report (office_id, dossier_id, sent_at, sent_by, consent_version, answers, entered_by,
					                           entered_as)
					values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
					""")
			.params(Arrays.asList(by.office().value(), dossier.value(), at(now), by.id().value(),
					by.consent().version(), AnswersSeal.plain(reading), (staff != null) ? staff.person().value() : null,
					(staff != null) ? staff.name() : null))
			.update();
	}

	/** Which offices have drafts that nobody saved since then. */
	List<OfficeId> officesWithOlder(Instant savedBefore) {
		return this.jdbc.sql("select old from intake.offices_with_old_drafts(?) as old")
			.param(at(savedBefore))
			.query((row, index) -> new OfficeId(row.getLong("old")))
			.list();
	}

	/** Removes, in the office that is bound, what nobody saved since then. */
	int removeOlder(Instant savedBefore) {
		return this.jdbc.sql("select intake.remove_old_drafts(?)").param(at(savedBefore)).query(Integer.class).single();
	}

	private Draft draft(ResultSet row) throws SQLException {
		var entered = entered(row);
		return new Draft(new DraftId(row.getLong("id")), this.seal.open(row.getBytes("answers_sealed")),
				row.getLong("revision"), row.getObject("saved_at", OffsetDateTime.class).toInstant(),
				(entered != null) ? entered.by().name() : row.getString("saver"),
				Optional.ofNullable(row.getObject("bundle_id", UUID.class)).map(BundleId::new).orElse(null),
				Optional.ofNullable(row.getString("claim_number")).map(ClaimNumber::of).orElse(null), entered);
	}

	private static @Nullable Entered entered(ResultSet row) throws SQLException {
		var name = row.getString("entered_as");
		return (name != null) ? new Entered(new OfficeId(row.getLong("office_id")), row.getString("office_name"),
				new PersonId(row.getLong("saved_by")), row.getString("saver"),
				new Author(new PersonId(row.getLong("entered_by")), name)) : null;
	}

	private static DraftRow row(Draft draft) {
		var answers = draft.answers();
		var entered = draft.entered();
		return new DraftRow(draft.id(), client(answers),
				new ReportReading(answers, LocalDate.EPOCH).plate(ReportField.PLATE).orElse(null), draft.savedAt(),
				draft.savedBy(), (entered != null) ? entered.by().person() : null);
	}

	private static String client(Answers answers) {
		return Stream.of(ReportField.INITIALS, ReportField.PREFIX, ReportField.SURNAME, ReportField.COMPANY)
			.filter(answers::asks)
			.map(answers::text)
			.filter(text -> !text.isBlank())
			.collect(Collectors.joining(" "));
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
