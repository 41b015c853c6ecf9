package nl.meekijken.trying;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Viewed;
import nl.meekijken.office.OfficeId;

/** Hears which views are told, and in whose transaction, until closed. */
public final class ViewsHeard implements AutoCloseable, ApplicationListener<PayloadApplicationEvent<Viewed>> {

	private final ConfigurableApplicationContext house;

	private final List<Heard> heard = new ArrayList<>();

	private final @Nullable RuntimeException answer;

	private ViewsHeard(ConfigurableApplicationContext house, @Nullable RuntimeException answer) {
		this.house = house;
		this.answer = answer;
		house.addApplicationListener(this);
	}

	public static ViewsHeard in(ConfigurableApplicationContext house) {
		return new ViewsHeard(house, null);
	}

	/** Answers every view with that exception, as a log would that cannot be written. */
	public static ViewsHeard refusing(ConfigurableApplicationContext house, RuntimeException answer) {
		return new ViewsHeard(house, answer);
	}

	@Override
	public void onApplicationEvent(PayloadApplicationEvent<Viewed> event) {
		var bound = TransactionSynchronizationManager.isActualTransactionActive() ? this.house.getBean(JdbcClient.class)
			.sql("select current_setting('viewer.office')::bigint")
			.query(Long.class)
			.single() : 0L;
		this.heard.add(new Heard(event.getPayload(), new OfficeId(bound)));
		if (this.answer != null) {
			throw this.answer;
		}
	}

	/** What was told of a dossier, in order. */
	public List<Heard> of(DossierId dossier) {
		return this.heard.stream().filter(each -> each.view().dossier().equals(dossier)).toList();
	}

	@Override
	public void close() {
		this.house.removeApplicationListener(this);
	}

	/**
	 * A view that was told.
	 *
	 * @param office whose transaction it was told in; 0 outside any
	 */
	public record Heard(Viewed view, OfficeId office) {
	}

}
