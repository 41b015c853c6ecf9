package nl.meekijken.recovery;

import java.time.LocalDate;
import java.util.Arrays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.dossier.DossierId;

/** Brings the amounts of a demo into PostgreSQL. */
@Component
class BroughtStore {

	private final JdbcClient jdbc;

	BroughtStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void head(DossierId dossier, Head head) {
		var recognised = head.recognised();
		this.jdbc.sql("call recovery.bring_head(?, ?, ?, ?, ?::bigint, ?)")
			.params(Arrays.asList(dossier.value(), head.kind().name(), head.vatIncluded(), head.claimed().cents(),
					(recognised != null) ? recognised.cents() : null, head.received().cents()))
			.update();
	}

	void payment(DossierId dossier, BroughtPayment payment) {
		this.jdbc.sql("call recovery.bring_payment(?, ?, ?, ?, ?, ?::date)")
			.params(Arrays.asList(dossier.value(), payment.on(), payment.payer(), payment.amount().cents(),
					payment.kind().name(), payment.paidOutOn()))
			.update();
	}

	void interruption(DossierId dossier, LocalDate on) {
		this.jdbc.sql("call recovery.bring_interruption(?, ?)").params(dossier.value(), on).update();
	}

}
