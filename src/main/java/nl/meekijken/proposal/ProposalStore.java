package nl.meekijken.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.document.DocumentId;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.FactValue;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** Proposals in PostgreSQL. */
@Component
class ProposalStore {

	private static final String COLUMNS = """
			select p.id, p.fact, p.position, p.seen, p.proposed, p.reason, p.document_id, p.proposer_name, p.proposed_at,
			       p.verdict_reason, p.decided_by, p.decided_at
			""";

	private final JdbcClient jdbc;

	ProposalStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Question<List<Proposal>> of(ClaimNumber number) {
		return Question.list(COLUMNS + """
				 from dossier.dossier d
				 join proposal.proposal p on p.office_id = d.office_id and p.dossier_id = d.id
				where d.claim_number = ? and d.consent_withdrawn_on is null
				order by p.id desc""", (row, index) -> proposal(row), number.toString());
	}

	Question<List<Proposal>> of(DossierId dossier) {
		return Question.list(COLUMNS + """
				 from proposal.proposal p
				where p.office_id = (select current_setting('viewer.office')::bigint) and p.dossier_id = ?
				order by p.id desc""", (row, index) -> proposal(row), dossier.value());
	}

	ProposalId add(OfficeId office, DossierId dossier, NewProposal proposal, Instant now) {
		var paper = proposal.paper();
		return new ProposalId(this.jdbc
			.sql("""
					insert into proposal.proposal (office_id, dossier_id, fact, position, seen, proposed, reason, document_id,
						proposed_by, proposer_name, proposed_at)
					values (?, ?, ?, ?, ?, ?, ?, ?::bigint, ?, ?, ?)
					returning id""")
			.params(Arrays.asList(office.value(), dossier.value(), proposal.place().fact().name(),
					proposal.place().position(), proposal.seen().map(FactValue::code).orElse(null),
					proposal.value().code(), proposal.reason(), (paper != null) ? paper.value() : null,
					proposal.person().value(), proposal.name(), at(now)))
			.query(Long.class)
			.single());
	}

	/**
	 * One about which nobody decided; until the end of the transaction nobody else does.
	 */
	Optional<Proposal> lock(OfficeId office, DossierId dossier, ProposalId id) {
		return this.jdbc.sql(COLUMNS + """
				 from proposal.proposal p
				where p.office_id = ? and p.dossier_id = ? and p.id = ? and p.verdict is null
				  for update""")
			.params(office.value(), dossier.value(), id.value())
			.query((row, index) -> proposal(row))
			.optional();
	}

	void decide(OfficeId office, ProposalId id, ProposalState verdict, @Nullable String reason, String by,
			Instant now) {
		this.jdbc.sql("""
				update proposal.proposal set verdict = ?, verdict_reason = ?, decided_by = ?, decided_at = ?
				 where office_id = ? and id = ?""")
			.params(Arrays.asList(verdict.name(), reason, by, at(now), office.value(), id.value()))
			.update();
	}

	private static Proposal proposal(ResultSet row) throws SQLException {
		var fact = Fact.valueOf(row.getString("fact"));
		var paper = row.getObject("document_id", Long.class);
		return new Proposal(new ProposalId(row.getLong("id")), new FactPlace(fact, row.getInt("position")),
				Optional.ofNullable(row.getString("seen")).map(fact.kind()::read),
				fact.kind().read(row.getString("proposed")), row.getString("reason"),
				(paper != null) ? new DocumentId(paper) : null, row.getString("proposer_name"),
				instant(row, "proposed_at"), verdict(row));
	}

	private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
		var by = row.getString("decided_by");
		return (by != null) ? new Verdict(by, instant(row, "decided_at"), row.getString("verdict_reason")) : null;
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
