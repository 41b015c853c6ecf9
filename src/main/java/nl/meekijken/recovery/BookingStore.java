package nl.meekijken.recovery;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.Money;

/** Books in PostgreSQL what came in and what went on to clients. */
@Component
class BookingStore {

	/** What of a payment went to the client; nothing more may if it was taken back. */
	private static final String PAID_OUT = """
			(select coalesce(sum(o.amount_cents), 0) from recovery.pay_out o
			  where o.office_id = p.office_id and o.payment_id = p.id)""";

	private static final String STANDS = """
			p.office_id = :office and p.dossier_id = :dossier and p.id = :id and p.reverses is null
			   and not exists (select from recovery.payment r where r.office_id = p.office_id and r.reverses = p.id)""";

	private final JdbcClient jdbc;

	BookingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Until the end of the transaction nobody else books anything in the dossier. */
	void lock(OfficeId office, DossierId dossier) {
		this.jdbc.sql("select id from dossier.dossier where office_id = ? and id = ? for update")
			.params(office.value(), dossier.value())
			.query(Long.class)
			.single();
	}

	void receive(OfficeId office, DossierId dossier, Payment payment) {
		this.jdbc.sql("""
				insert into recovery.payment (office_id, dossier_id, received_on, payer, amount_cents, kind)
				values (?, ?, ?, ?, ?, ?)""")
			.params(office.value(), dossier.value(), payment.on(), payment.payer(), payment.amount().cents(),
					payment.kind().name())
			.update();
	}

	boolean payOut(OfficeId office, DossierId dossier, long payment, LocalDate on, Money amount) {
		return this.jdbc.sql("""
				insert into recovery.pay_out (office_id, dossier_id, payment_id, paid_on, amount_cents, shown)
				select p.office_id, p.dossier_id, p.id, :day, :cents, p.shown
				  from recovery.payment p
				 where p.kind <> 'COSTS' and p.amount_cents - %s >= :cents and %s""".formatted(PAID_OUT, STANDS))
			.param("office", office.value())
			.param("dossier", dossier.value())
			.param("id", payment)
			.param("day", on)
			.param("cents", amount.cents())
			.update() == 1;
	}

	/** The payment that was taken back; none if it could not be. */
	Optional<Payment> takeBack(OfficeId office, DossierId dossier, Correction wrong, LocalDate today) {
		return this.jdbc
			.sql("""
					insert into recovery.payment (office_id, dossier_id, received_on, payer, amount_cents, kind, reverses, reason)
					select p.office_id, p.dossier_id, :day, p.payer, -p.amount_cents, p.kind, p.id, :reason
					  from recovery.payment p
					 where %s = 0 and %s
					returning -amount_cents as cents, kind, payer"""
				.formatted(PAID_OUT, STANDS))
			.param("office", office.value())
			.param("dossier", dossier.value())
			.param("id", wrong.booked())
			.param("day", today)
			.param("reason", wrong.reason())
			.query((row, index) -> new Payment(wrong.booked(), today, row.getString("payer"),
					new Money(row.getLong("cents")), PaymentKind.valueOf(row.getString("kind")), null))
			.optional();
	}

	/** What was taken back; none if it could not be. */
	Optional<Money> takeBackPayOut(OfficeId office, DossierId dossier, Correction wrong, LocalDate today) {
		return this.jdbc
			.sql("""
					insert into recovery.pay_out (office_id, dossier_id, payment_id, paid_on, amount_cents, reverses, reason, shown)
					select o.office_id, o.dossier_id, o.payment_id, :day, -o.amount_cents, o.id, :reason, o.shown
					  from recovery.pay_out o
					 where o.office_id = :office and o.dossier_id = :dossier and o.id = :id and o.reverses is null
					   and not exists (select from recovery.pay_out r where r.office_id = o.office_id and r.reverses = o.id)
					returning -amount_cents as cents""")
			.param("office", office.value())
			.param("dossier", dossier.value())
			.param("id", wrong.booked())
			.param("day", today)
			.param("reason", wrong.reason())
			.query(Long.class)
			.optional()
			.map(Money::new);
	}

}
