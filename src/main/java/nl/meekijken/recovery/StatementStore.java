package nl.meekijken.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.Money;

/** Amounts in PostgreSQL, which itself keeps our costs from every intermediary. */
@Component
class StatementStore {

	private static final String HEADS = """
			select h.id, h.kind, h.description, h.vat_included, h.claimed_cents, h.recognised_cents, h.received_cents,
			       h.version
			  from recovery.head h""";

	private static final String PAYMENTS = """
			select p.id, p.received_on, p.payer, p.amount_cents, p.kind, p.reverses, p.reason
			  from recovery.payment p""";

	private static final String PAID_OUT = """
			select o.id, o.payment_id, o.paid_on, o.amount_cents, o.reverses, o.reason
			  from recovery.pay_out o""";

	private static final String OF_NUMBER = """
			join dossier.dossier d on d.office_id = %1$s.office_id and d.id = %1$s.dossier_id
			where d.claim_number = ? and d.consent_withdrawn_on is null""";

	private static final String OF_DOSSIER = """
			where %1$s.office_id = (select current_setting('viewer.office')::bigint) and %1$s.dossier_id = ?""";

	private final JdbcClient jdbc;

	StatementStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<Head>> heads(ClaimNumber number) {
		return heads(OF_NUMBER, number.toString());
	}

	static Question<List<Head>> heads(DossierId dossier) {
		return heads(OF_DOSSIER, dossier.value());
	}

	private static Question<List<Head>> heads(String condition, Object which) {
		return Question.list(HEADS + "\n" + condition.formatted("h") + " order by h.id", (row, index) -> head(row),
				which);
	}

	static Question<List<Payment>> payments(ClaimNumber number) {
		return payments(OF_NUMBER, number.toString());
	}

	static Question<List<Payment>> payments(DossierId dossier) {
		return payments(OF_DOSSIER, dossier.value());
	}

	private static Question<List<Payment>> payments(String condition, Object which) {
		return Question.list(PAYMENTS + "\n" + condition.formatted("p") + " order by p.received_on, p.id",
				(row, index) -> payment(row), which);
	}

	static Question<List<PaidOut>> paidOut(ClaimNumber number) {
		return paidOut(OF_NUMBER, number.toString());
	}

	static Question<List<PaidOut>> paidOut(DossierId dossier) {
		return paidOut(OF_DOSSIER, dossier.value());
	}

	private static Question<List<PaidOut>> paidOut(String condition, Object which) {
		return Question.list(PAID_OUT + "\n" + condition.formatted("o") + " order by o.id",
				(row, index) -> paidOut(row), which);
	}

	void add(OfficeId office, DossierId dossier, Head head) {
		this.jdbc.sql("""
				insert into recovery.head (office_id, dossier_id, kind, description, vat_included, claimed_cents,
					recognised_cents, received_cents)
				values (?, ?, ?, ?, ?, ?, ?::bigint, ?)""")
			.params(Arrays.asList(office.value(), dossier.value(), head.kind().name(), head.description(),
					head.vatIncluded(), head.claimed().cents(), cents(head.recognised()), head.received().cents()))
			.update();
	}

	boolean change(OfficeId office, DossierId dossier, Head head) {
		return this.jdbc.sql("""
				update recovery.head
				   set kind = ?, description = ?, vat_included = ?, claimed_cents = ?, recognised_cents = ?::bigint,
				       received_cents = ?, version = version + 1
				 where office_id = ? and dossier_id = ? and id = ? and version = ?""")
			.params(Arrays.asList(head.kind().name(), head.description(), head.vatIncluded(), head.claimed().cents(),
					cents(head.recognised()), head.received().cents(), office.value(), dossier.value(), head.id(),
					head.version()))
			.update() == 1;
	}

	boolean remove(OfficeId office, DossierId dossier, long head, int version) {
		return this.jdbc
			.sql("delete from recovery.head where office_id = ? and dossier_id = ? and id = ? and version = ?")
			.params(office.value(), dossier.value(), head, version)
			.update() == 1;
	}

	private static Head head(ResultSet row) throws SQLException {
		var recognised = row.getObject("recognised_cents", Long.class);
		return new Head(row.getLong("id"), HeadKind.valueOf(row.getString("kind")), row.getString("description"),
				row.getBoolean("vat_included"), new Money(row.getLong("claimed_cents")),
				(recognised != null) ? new Money(recognised) : null, new Money(row.getLong("received_cents")),
				row.getInt("version"));
	}

	private static Payment payment(ResultSet row) throws SQLException {
		return new Payment(row.getLong("id"), row.getObject("received_on", LocalDate.class), row.getString("payer"),
				new Money(row.getLong("amount_cents")), PaymentKind.valueOf(row.getString("kind")), correction(row));
	}

	private static PaidOut paidOut(ResultSet row) throws SQLException {
		return new PaidOut(row.getLong("id"), row.getLong("payment_id"), row.getObject("paid_on", LocalDate.class),
				new Money(row.getLong("amount_cents")), correction(row));
	}

	private static @Nullable Correction correction(ResultSet row) throws SQLException {
		var booked = row.getObject("reverses", Long.class);
		return (booked != null) ? new Correction(booked, row.getString("reason")) : null;
	}

	private static @Nullable Long cents(@Nullable Money amount) {
		return (amount != null) ? amount.cents() : null;
	}

}
